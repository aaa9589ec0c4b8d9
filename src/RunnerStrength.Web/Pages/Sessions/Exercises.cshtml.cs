using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The exercises that may be added to a part of a session.</summary>
public sealed class ExercisesModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? PartToken { get; set; }

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>The slugs of the exercises to add: those that are ticked, and the one whose button was pressed.</summary>
    [BindProperty]
    public List<string> Add { get; set; } = [];

    /// <summary>Whether they are added in the later weeks of the phase as well.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    public SessionPart Part => Tokens.TryParse<SessionPart>(PartToken, out var part) ? part : SessionPart.Main;

    /// <summary>What this runner may do here, the families in their order.</summary>
    public ImmutableArray<Exercise> Choices
    {
        get
        {
            var eligibility = new Eligibility(Plan.Profile, Catalogue, 1);
            return [.. Catalogue.Search.Find(Query).Where(e => ExerciseEdits.MayStandIn(e, Part) && eligibility.Allows(e))];
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        Revision = Stored.Revision;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var chosen = Add.Distinct(StringComparer.Ordinal).Select(Find).ToList();
        if (chosen.Count == 0 || chosen.Exists(e => e is null || !ExerciseEdits.MayStandIn(e, Part)))
            ModelState.AddModelError("", "Choose an exercise of the list.");
        var first = 0;
        return await Save(
            plan =>
            {
                first = plan.NextId;
                Exercise[] added = [.. chosen.OfType<Exercise>()];
                return AndLater ? LaterWeeks.Add(plan, SessionId, Part, added, Catalogue) : ExerciseEdits.Add(plan, SessionId, Part, added, Catalogue);
            },
            () => LocalRedirect(PlanLinks.Item(Id, SessionId, first, 0)));
    }

    private Exercise? Find(string slug) => ExerciseSlug.TryParse(slug, out var known) ? Catalogue.Find(known) : null;
}
