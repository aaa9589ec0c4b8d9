using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>One session on one page of paper.</summary>
public sealed class PrintModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? Page() : NotFound();
}
