using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Puts the plan away; the list of plans offers to bring it back.</summary>
public sealed class DeletionModel(PlanRevisions revisions, PlanShelf shelf, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public async Task<IActionResult> OnPostAsync() =>
        Visitor is { } owner && await shelf.Delete(owner, Id) ? LocalRedirect("/plans") : NotFound();
}
