using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>One exercise: how it is done, and what is easier and harder.</summary>
[PublicPage(DiffersForOwners = true)]
public sealed class ShowModel(Catalogue catalogue, RunnerStrengthDb db, VisitorNotes notes) : PageModel
{
    public Exercise Exercise { get; private set; } = null!;

    /// <summary>The visitor's own words about it.</summary>
    public string? Note { get; private set; }

    public IReadOnlyList<Exercise> Easier => catalogue.EasierThan(Exercise);

    public IReadOnlyList<Exercise> Harder => catalogue.HarderThan(Exercise);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!ExerciseSlug.TryParse(slug, out var known))
            return NotFound();
        if (catalogue.Find(known) is { } exercise)
        {
            (Exercise, Note) = (exercise, await notes.On(known));
            return Page();
        }

        var renamed = await db.ExerciseAliases.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == known.Value, cancel);
        return renamed is null ? NotFound() : LocalRedirectPermanent($"/exercises/{renamed.Target}");
    }
}
