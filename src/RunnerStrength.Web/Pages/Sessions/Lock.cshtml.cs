using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Whether planning anew leaves a session, or one exercise of it, alone.</summary>
public sealed class LockModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public bool Locked { get; set; }

    /// <summary>Null for the whole session.</summary>
    [BindProperty]
    public int? Block { get; set; }

    /// <summary>Opened as an address there is nothing to show: the session is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadSession() ? ToSession() : NotFound();

    public Task<IActionResult> OnPostAsync() => Save(
        plan => Block is { } block ? SessionEdits.SetLock(plan, SessionId, block, Locked) : SessionEdits.SetLock(plan, SessionId, Locked),
        () => Block is { } block ? LocalRedirect(PlanLinks.Item(Id, SessionId, block, 0)) : ToSession());
}
