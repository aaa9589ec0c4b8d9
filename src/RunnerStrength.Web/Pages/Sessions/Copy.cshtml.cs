using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The same session once more on another day.</summary>
public sealed class CopyModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time), IDayAndHour
{
    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    public string RunsOn(Weekday day) => PlaceInput.RunsOn(Plan, day);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        (Revision, Input.Start) = (Stored.Revision, Session.Start);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => SessionEdits.Copy(plan, SessionId, Input.Day!.Value, Input.Start!.Value), ToPlan);
}
