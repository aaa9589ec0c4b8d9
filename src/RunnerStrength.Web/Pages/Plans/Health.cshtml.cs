using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The answers to the health questions.</summary>
public sealed class HealthModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public HealthInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        (Revision, Input) = (Stored.Revision, HealthInput.Of(Plan.Health));
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.AnswerHealth(plan, Input.ToGate(Today)), ToPlan);
}
