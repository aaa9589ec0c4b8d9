using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Brings a deleted plan back.</summary>
public sealed class RestorationModel(PlanRevisions revisions, PlanShelf shelf, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public async Task<IActionResult> OnPostAsync() =>
        Visitor is { } owner && await shelf.Restore(owner, Id) ? LocalRedirect(PlanLinks.Plan(Id)) : NotFound();
}
