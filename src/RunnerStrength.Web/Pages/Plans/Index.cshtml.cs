using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The visitor's plans, and those that can be brought back.</summary>
public sealed class IndexModel(PlanShelf shelf, IOwners owners) : PageModel
{
    public IReadOnlyList<PlanSummary> Plans { get; private set; } = [];

    public IReadOnlyList<PlanSummary> Deleted { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (owners.Current is { } owner)
            (Plans, Deleted) = (await shelf.List(owner), await shelf.Deleted(owner));
    }
}
