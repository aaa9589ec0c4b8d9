using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The same session at home, on the road or at the gym: what would change, and making it so.</summary>
public sealed class VersionModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    /// <summary>The name of the place.</summary>
    [BindProperty]
    public string? Place { get; set; }

    /// <summary>What there is at a place that has no name here.</summary>
    [BindProperty(SupportsGet = true, Name = "kit")]
    public List<Equipment> Chosen { get; set; } = [];

    /// <summary>The place of what was ticked first, then those with a name.</summary>
    public IEnumerable<KitPlace> Places => Kits.IsEmpty ? KitPlaces.Of(Plan.Profile) : KitPlaces.Of(Plan.Profile).Prepend(KitPlaces.With(Kits));

    private Kit Kits => new(Chosen.Where(item => Enum.IsDefined(item)));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        Revision = Stored.Revision;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(
        plan => Places.FirstOrDefault(p => p.Name == Place) is { } place
            ? SessionEdits.ForKit(plan, SessionId, place.Kit, place.Words, Catalogue)
            : throw new GoneException("Choose one of the places."),
        ToSession);

    /// <summary>Old and new names of what would change.</summary>
    public IReadOnlyList<(string From, string To)> VersionFor(KitPlace place)
    {
        if (Plan.FindSession(SessionId) is not { } now)
            return [];
        var then = SessionEdits.ForKit(Plan, SessionId, place.Kit, place.Words, Catalogue).Plan.FindSession(SessionId)!;
        return [.. Names(now).Zip(Names(then)).Where(pair => pair.First != pair.Second)];
    }

    private static IEnumerable<string> Names(Session session) => session.Blocks.SelectMany(b => b.Block.Items).Select(i => i.Name);
}
