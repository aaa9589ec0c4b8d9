using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The same runner and runs in shorter and longer sessions: what each length holds, and what it gives up.</summary>
public sealed class LengthsModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    public ImmutableArray<TimeBudget> Budgets { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Budgets = TimeBudgets.For(Review, Week);
        return Page();
    }
}
