using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Moves an exercise up or down in its part.</summary>
public sealed class ExerciseOrderModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionExercisePage(revisions, owners, catalogue, time)
{
    /// <summary>Negative is up.</summary>
    [BindProperty]
    public int Steps { get; set; }

    /// <summary>Opened as an address there is nothing to show: the session is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? ToSession() : NotFound();

    public Task<IActionResult> OnPostAsync() =>
        Save(plan => ExerciseEdits.Reorder(plan, SessionId, BlockId, Math.Clamp(Steps, -RunnerStrength.Plans.Session.MaxBlocks, RunnerStrength.Plans.Session.MaxBlocks), Catalogue), ToItem);
}
