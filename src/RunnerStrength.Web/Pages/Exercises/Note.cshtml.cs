using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>A runner's own words about an exercise.</summary>
public sealed class NoteModel(Catalogue catalogue, RunnerThings things, IOwners owners) : PageModel
{
    [BindProperty]
    public NoteInput Input { get; set; } = new();

    public Exercise Exercise { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (!Find(slug))
            return NotFound();
        Input.Text = owners.Current is { } owner ? await things.Note(owner, slug) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (!Find(slug))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        await things.SetNote(owners.Ensure(), slug, Input.Text);
        return LocalRedirect($"/exercises/{slug}");
    }

    private bool Find(string slug)
    {
        Exercise = (ExerciseSlug.TryParse(slug, out var known) ? catalogue.Find(known) : null)!;
        return Exercise is not null;
    }
}

public sealed class NoteInput
{
    public string? Text { get; set; }
}

public sealed class NoteInputValidator : AbstractValidator<NoteInput>
{
    public NoteInputValidator() => RuleFor(i => i.Text).MaximumLength(ExerciseNoteRow.MaxLength).WithMessage("At most {MaxLength} characters.");
}
