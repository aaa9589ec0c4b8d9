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
            ? KitEdits.ForKit(plan, SessionId, place.Kit, place.Words, Catalogue)
            : throw new GoneException("Choose one of the places."),
        ToSession);

    /// <summary>What would change at a place, and what would stay although its kit is not there.</summary>
    public (IReadOnlyList<(string From, string To)> Changed, IReadOnlyList<string> Left) VersionFor(KitPlace place)
    {
        if (Plan.FindSession(SessionId) is not { } now)
            return ([], []);
        var then = KitEdits.ForKit(Plan, SessionId, place.Kit, place.Words, Catalogue).Plan.FindSession(SessionId)!;
        var there = place.Kit.With(Kit.Home);
        return (
            [.. Items(now).Zip(Items(then)).Where(pair => pair.First.Exercise != pair.Second.Exercise).Select(pair => (pair.First.Name, pair.Second.Name))],
            [.. Items(then).Where(i => Catalogue.Find(i.Exercise) is { } exercise && !there.Covers(exercise.Equipment)).Select(i => i.Name)]);
    }

    private static IEnumerable<Prescription> Items(Session session) => session.Blocks.SelectMany(b => b.Block.Items);
}
