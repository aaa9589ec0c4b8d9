using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>One plan: its week, its sessions, and what the rule book says of it.</summary>
public sealed class ShowModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();
}
