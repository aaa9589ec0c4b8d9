using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The exercises that may be added to a part of a session.</summary>
public sealed class ExercisesModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? PartToken { get; set; }

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>The slug of the exercise to add.</summary>
    [BindProperty]
    public string? Add { get; set; }

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
        var exercise = ExerciseSlug.TryParse(Add, out var slug) ? Catalogue.Find(slug) : null;
        if (exercise is null || !ExerciseEdits.MayStandIn(exercise, Part))
            ModelState.AddModelError("", "Choose an exercise of the list.");
        return await Save(plan => ExerciseEdits.Add(plan, SessionId, Part, exercise!, Catalogue), ToSession);
    }
}
