using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The same session once more on another day.</summary>
public sealed class CopyModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time), IDayAndHour
{
    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    /// <summary>The number of the week that the copy goes to; null for the session's own.</summary>
    [BindProperty]
    public int? To { get; set; }

    public string RunsOn(Weekday day) => PlaceInput.RunsOn(Week, day);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        (Revision, Input.Start, To) = (Stored.Revision, Session.Start, Week.Number);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => SessionEdits.Copy(plan, SessionId, Input.Day!.Value, Input.Start!.Value, To), () => LocalRedirect(PlanLinks.Plan(Id, HasSeveralWeeks ? To : null)));
}
