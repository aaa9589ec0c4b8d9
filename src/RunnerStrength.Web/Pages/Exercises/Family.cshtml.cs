using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>A family as one ladder: its exercises by level, easier to harder.</summary>
[PublicPage]
public sealed class FamilyModel(Catalogue catalogue) : PageModel
{
    /// <summary>The slug of the exercise one comes from; marked on the ladder.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Here { get; set; }

    public Family Family { get; private set; }

    public IEnumerable<IGrouping<int, Exercise>> Levels => catalogue.All.Where(e => e.Family == Family).GroupBy(e => e.Level).OrderBy(g => g.Key);

    public IActionResult OnGet(string family)
    {
        if (!Tokens.TryParse<Family>(family, out var known))
            return NotFound();
        Family = known;
        return family == known.Token() ? Page() : LocalRedirectPermanent(AddressOf(known));
    }

    public IEnumerable<Exercise> HarderThan(Exercise exercise) => catalogue.HarderThan(exercise);

    public static string AddressOf(Family family, Exercise? here = null) =>
        $"/exercises/families/{family.Token()}{(here is null ? "" : $"?here={here.Slug}")}";
}
