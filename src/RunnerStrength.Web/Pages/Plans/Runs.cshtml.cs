using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The runs that the sessions stand beside. Changing them moves no session: the rule book says what no longer fits.</summary>
public sealed class RunsModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public RunRows Input { get; set; } = new();

    /// <summary>Whether all later weeks get the same runs.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        (Revision, Input) = (Stored.Revision, RunRows.Of(Week.Runs));
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.SetRuns(plan, new WeekSpan(Week.Number, AndLater), Input.ToWeek()), ToPlan);
}
