using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The one action that a finding offers, taken. It is looked for anew, so that only what the rule book itself offers can be posted.</summary>
public sealed class FixesModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public FixInput Input { get; set; } = new();

    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public Task<IActionResult> OnPostAsync() => Save(Take, ToPlan);

    private Edit Take(Plan plan) =>
        Findings.Where(f => f.Rule == Input.Rule && (f.Path.Week is null || f.Path.Week == ReviewedWeek.Path.Week) && Readiness.PlaceOf(plan, f) == (Input.Session, Input.Block))
            .Select(FixFor).FirstOrDefault(fix => fix is not null && fix.Words == Input.Words)?.Edit
        ?? throw new GoneException("This is no longer offered: the plan has changed, or the finding is gone.");
}

/// <summary>Which finding, and what its button said.</summary>
public sealed class FixInput
{
    public string? Rule { get; set; }

    public int? Session { get; set; }

    public int? Block { get; set; }

    public string? Words { get; set; }
}
