using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The runs that the sessions stand beside. Changing them moves no session: the rule book says what no longer fits.</summary>
public sealed class RunsModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public RunRows Input { get; set; } = new();

    /// <summary>A usual week of so many runs to fill the form with; nothing is saved then.</summary>
    [BindProperty]
    public int? Typical { get; set; }

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

    public async Task<IActionResult> OnPostAsync()
    {
        if (Typical is not { } count || !TypicalWeeks.All.TryGetValue(count, out var week))
            return await Save(plan => PlanEdits.SetRuns(plan, new WeekSpan(Week.Number, AndLater), Input.ToWeek()), ToPlan);
        if (!await Load())
            return NotFound();
        ModelState.Clear();
        Input = RunRows.Of(week);
        return Page();
    }
}
