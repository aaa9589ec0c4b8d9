using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Takes an exercise out of a session.</summary>
public sealed class ExerciseRemovalModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionExercisePage(revisions, owners, catalogue, time)
{
    /// <summary>Whether it is taken out in the later weeks of the phase as well.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    /// <summary>Opened as an address there is nothing to show: the session is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? ToSession() : NotFound();

    public Task<IActionResult> OnPostAsync() => Save(
        plan => AndLater
            ? LaterWeeks.Remove(plan, SessionId, BlockId, ItemIndex, Catalogue)
            : ExerciseEdits.Remove(plan, SessionId, BlockId, ItemIndex, Catalogue),
        ToSession);
}
