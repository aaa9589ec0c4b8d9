using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Puts an exercise in turn with the one after it, or takes a group apart.</summary>
public sealed class ExerciseGroupModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionExercisePage(revisions, owners, catalogue, time)
{
    /// <summary>Whether to take the group apart.</summary>
    [BindProperty]
    public bool Split { get; set; }

    /// <summary>Opened as an address there is nothing to show: the session is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? ToSession() : NotFound();

    public Task<IActionResult> OnPostAsync() => Save(
        plan => Split ? GroupEdits.Split(plan, SessionId, BlockId, Catalogue) : GroupEdits.JoinNext(plan, SessionId, BlockId, Catalogue),
        ToItem);
}
