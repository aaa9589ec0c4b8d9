using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Keeps the session among the runner's templates, as it is now.</summary>
public sealed class TemplateModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time, RunnerThings things) : SessionPage(revisions, owners, catalogue, time)
{
    /// <summary>Opened as an address there is nothing to show: the session is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? ToSession() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadSession())
            return NotFound();
        if (await things.AddTemplate(Visitor!.Value, FormMark.Of(Request), Session))
            return LocalRedirect("/templates");
        ModelState.AddModelError("", RoomWords.Full(TemplateRow.Most, "templates", "Remove one"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
