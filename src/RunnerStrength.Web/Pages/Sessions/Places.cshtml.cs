using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>What each day of the week would cost a session at an hour, for the script that drags it there.</summary>
public sealed class PlacesModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    /// <summary>The hour; the session's own where none is given.</summary>
    [BindProperty(SupportsGet = true, Name = "start")]
    public TimeOnly? Start { get; set; }

    public async Task<IActionResult> OnGetAsync() => await LoadSession()
        ? new JsonResult(PossiblePlaces.OfDays(Review, SessionId, Start ?? Session.Start).Select(p => new { day = $"{p.Start.Day}", start = PlanWords.Clock(p.Start.Time), kind = PlaceWords.ClassOf(p), words = PlaceWords.Of(p) }))
        : NotFound();
}
