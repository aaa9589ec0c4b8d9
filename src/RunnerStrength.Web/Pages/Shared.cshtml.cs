using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages;

/// <summary>A plan that somebody shared, or one sheet of it, to be read and printed. What tells of the owner's health and notes is not in it.</summary>
public sealed class SharedModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time, Links links) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>The session whose sheet is shared; null where the whole plan is.</summary>
    public int? SheetOf { get; private set; }

    /// <summary>The one that is shared, or all of the week that is shown.</summary>
    public IEnumerable<ReviewedSession> Sheets => SheetOf is { } id ? Review.Sessions.Where(s => s.Session.Id == id) : ReviewedWeek.Sessions;

    public override bool TurnsWeeks => SheetOf is null && base.TurnsWeeks;

    public async Task<IActionResult> OnGetAsync(string token)
    {
        Response.KeepAddressSecret();
        if (await links.Shared(token) is not var (plan, session))
            return NotFound();
        SheetOf = session;
        Show(WithoutTheRunner(plan));
        return Page();
    }

    private static Plan WithoutTheRunner(Plan plan) => plan with
    {
        Phases = [.. plan.Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(w => w with { Sessions = [.. w.Sessions.Select(Bare)] })] })],
    };

    private static Session Bare(Session session)
    {
        foreach (var (_, block) in session.Blocks)
            session = session.WithBlock(block.Id, b => b with { Items = [.. b.Items.Select(i => i with { InsteadOf = null, Note = null, Why = null })] });
        return session with { Note = null };
    }
}
