using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Whether planning anew leaves a day as it is.</summary>
public sealed class DayLockModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public Weekday? Day { get; set; }

    [BindProperty]
    public bool Locked { get; set; }

    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => IsDay && await Load() ? ToPlan() : NotFound();

    public async Task<IActionResult> OnPostAsync() => IsDay ? await Save(plan => SessionEdits.SetLock(plan, Week.Number, Day!.Value, Locked), ToPlan) : NotFound();

    private bool IsDay => Day is { } day && Enum.IsDefined(day);
}
