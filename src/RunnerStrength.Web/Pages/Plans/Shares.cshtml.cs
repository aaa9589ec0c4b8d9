using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The links with which others may read a plan.</summary>
public sealed class SharesModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time, Links links) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>The link to take back; without one a new link is made.</summary>
    [BindProperty]
    public string? Revoke { get; set; }

    /// <summary>The session whose sheet the new link opens; the whole plan where it is empty.</summary>
    [BindProperty]
    public int? Sheet { get; set; }

    public IReadOnlyList<ShareRow> Shares { get; private set; } = [];

    public string AddressOf(ShareRow share) => $"{Request.Scheme}://{Request.Host}/shared/{share.Token}";

    /// <summary>"the whole plan", "the sheet of Strength A".</summary>
    public string WordsOf(ShareRow share) => share.SessionId switch
    {
        null => "the whole plan",
        { } id when Plan.FindSession(id) is { } session => $"the sheet of {session.Name}, {session.Day}",
        _ => "the sheet of a session that is no longer there",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Shares = await links.Shares(Visitor!.Value, Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
            return NotFound();
        if (Revoke is { } token)
            await links.Revoke(Visitor!.Value, Id, token);
        else if (await links.Share(Visitor!.Value, Id, Sheet is { } sheet && Plan.FindSession(sheet) is not null ? sheet : null) is null)
        {
            ModelState.AddModelError("", $"A plan has at most {ShareRow.Most} links. Take one back first.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            Shares = await links.Shares(Visitor!.Value, Id);
            return Page();
        }

        return LocalRedirect(PlanLinks.Part(Id, "shares", WeekToSay));
    }
}
