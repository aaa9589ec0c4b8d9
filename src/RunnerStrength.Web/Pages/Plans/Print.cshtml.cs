using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The week on one page of paper.</summary>
public sealed class PrintModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();
}
