using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Marks a plan as ready, or says what stands against it; or takes it back to a draft.</summary>
public sealed class ReadinessModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public bool Ready { get; set; } = true;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Revision = Stored.Revision;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
            return NotFound();
        return Ready && !Readiness.MayBeReady ? Page() : await Save(Ready ? PlanEdits.MarkReady : PlanEdits.MarkDraft, ToPlan);
    }
}
