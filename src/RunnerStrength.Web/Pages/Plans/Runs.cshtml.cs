using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The runs that the sessions stand beside. Changing them moves no session: the rule book says what no longer fits.</summary>
public sealed class RunsModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public RunRows Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        (Revision, Input) = (Stored.Revision, RunRows.Of(Plan.Weeks.First().Runs));
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.SetRuns(plan, Input.ToWeek()), ToPlan);
}
