using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Plans the week anew around what is locked.</summary>
public sealed class AgainModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public Task<IActionResult> OnPostAsync() => Save(plan => Replanning.Around(plan, Week.Number, Catalogue), ToPlan);
}
