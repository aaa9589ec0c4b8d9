using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Takes the plan one step through its history.</summary>
public abstract class StepPage(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>The session whose page the step was asked for on.</summary>
    [BindProperty]
    public int? Session { get; set; }

    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public async Task<IActionResult> OnPostAsync() =>
        await Load() ? await Finish(await Step(Visitor!.Value), ToWhereItWasAsked) : NotFound();

    protected abstract Task<SaveOutcome> Step(Owner owner);

    /// <summary>A session can be gone by its own undoing.</summary>
    private IActionResult ToWhereItWasAsked() =>
        Session is { } session && Plan.FindSession(session) is not null ? LocalRedirect(PlanLinks.Session(Id, session)) : ToPlan();
}
