using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The name and the note of a session.</summary>
public sealed class NoteModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public NoteInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        (Revision, Input.Name, Input.Note) = (Stored.Revision, Session.Name, Session.Note);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.SetSessionNote(plan, SessionId, Input.Name, Input.Note), ToSession);
}

public sealed class NoteInput
{
    public string? Name { get; set; }

    public string? Note { get; set; }
}

public sealed class NoteInputValidator : AbstractValidator<NoteInput>
{
    public NoteInputValidator()
    {
        RuleFor(i => i.Name).NotEmpty().WithMessage("Give the session a name.").MaximumLength(Session.MaxNameLength).WithMessage("At most {MaxLength} characters.");
        RuleFor(i => i.Note).MaximumLength(Session.MaxNoteLength).WithMessage("At most {MaxLength} characters.");
    }
}
