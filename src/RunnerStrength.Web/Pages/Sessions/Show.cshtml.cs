using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>One session, to be shaped.</summary>
public sealed class ShowModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? Page() : NotFound();
}
