using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>A page about one session of a plan of the visitor's own.</summary>
public abstract class SessionPage(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    /// <summary>The session's id, from the address.</summary>
    [BindProperty(SupportsGet = true, Name = "session")]
    public int SessionId { get; set; }

    public Session Session => PlanEdits.Require(Plan, SessionId);

    public override Week Week => Plan.WeekOf(SessionId) ?? base.Week;

    public override bool TurnsWeeks => false;

    public ReviewedSession Reviewed => Review.Sessions.First(s => s.Session.Id == SessionId);

    public SessionFacts Facts => Reviewed.Facts;

    protected async Task<bool> LoadSession() => await Load() && Plan.FindSession(SessionId) is not null;

    protected IActionResult ToSession() => LocalRedirect(PlanLinks.Session(Id, SessionId));
}

/// <summary>A page about one exercise of a session.</summary>
public abstract class SessionExercisePage(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    /// <summary>The block's id, from the address.</summary>
    [BindProperty(SupportsGet = true, Name = "block")]
    public int BlockId { get; set; }

    /// <summary>The place in the block, from the address.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public int ItemIndex { get; set; }

    public ReviewedItem Item => FindItem() ?? throw new GoneException("This exercise is no longer in the session.");

    protected async Task<bool> LoadItem() => await LoadSession() && FindItem() is not null;

    /// <summary>To the exercise in its session, so that whoever changes one after the other is not sent to the top each time.</summary>
    protected IActionResult ToItem() => LocalRedirect(PlanLinks.Item(Id, SessionId, BlockId, ItemIndex));

    protected IActionResult ToExercise() => LocalRedirect(PlanLinks.Exercise(Id, SessionId, BlockId, ItemIndex));

    public ReviewedItem? FindItem() => Plan.FindSession(SessionId) is null ? null : Reviewed.Items.Where(i => i.Item.Block.Id == BlockId).ElementAtOrDefault(ItemIndex);
}
