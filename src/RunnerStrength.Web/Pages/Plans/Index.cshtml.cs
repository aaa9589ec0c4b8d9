using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The visitor's plans, and those that can be brought back.</summary>
public sealed class IndexModel(PlanShelf shelf, IOwners owners, TimeProvider time) : PageModel
{
    public IReadOnlyList<PlanSummary> Plans { get; private set; } = [];

    public IReadOnlyList<PlanSummary> Deleted { get; private set; } = [];

    /// <summary>Where today is in a plan of several weeks, and how far the race is: "Week 3 of 12, 9 weeks left. Race in 63 days."</summary>
    public string? Where(PlanSummary plan) => PlanCountdown.Of(plan, DateOnly.FromDateTime(time.GetLocalNow().Date));

    public async Task OnGetAsync()
    {
        if (owners.Current is { } owner)
            (Plans, Deleted) = (await shelf.List(owner), await shelf.Deleted(owner));
    }
}
