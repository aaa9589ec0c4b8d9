using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>One exercise: how it is done, and what is easier and harder.</summary>
[PublicPage]
public sealed class ShowModel(Catalogue catalogue, RunnerStrengthDb db) : PageModel
{
    public Exercise Exercise { get; private set; } = null!;

    public IReadOnlyList<Exercise> Easier => catalogue.EasierThan(Exercise);

    public IReadOnlyList<Exercise> Harder => catalogue.HarderThan(Exercise);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (!ExerciseSlug.TryParse(slug, out var known))
            return NotFound();
        if (catalogue.Find(known) is { } exercise)
        {
            Exercise = exercise;
            return Page();
        }

        var renamed = await db.ExerciseAliases.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == known.Value, cancel);
        return renamed is null ? NotFound() : LocalRedirectPermanent($"/exercises/{renamed.Target}");
    }
}
