using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Every step of a plan, each of which can be gone back to.</summary>
public sealed class HistoryModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>The revision to go back to.</summary>
    [BindProperty]
    public int To { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<HistoryStep> Steps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Steps = await Revisions.History(Visitor!.Value, Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Visitor is not { } visitor)
            return NotFound();
        var then = await Revisions.At(visitor, Id, To);
        var answer = await Save(_ => then is { } found ? new Edit(found.Plan, $"Back to: {found.What}") : throw new GoneException("There is no such step."), ToPlan);
        if (Stored is not null)
            Steps = await Revisions.History(visitor, Id);
        return answer;
    }
}
