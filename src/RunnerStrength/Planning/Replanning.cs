using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Planning;

/// <summary>Plans the week of a plan anew and leaves alone what is locked: a locked session stays as and where it is, a locked day keeps what it has and gets nothing more, a locked exercise stays in its session.</summary>
public static class Replanning
{
    public static Edit Around(Plan plan, Catalogue catalogue)
    {
        var week = plan.Weeks.First();
        var review = new PlanReview(plan, catalogue);
        var kept = review.Weeks[0].Sessions.Where(s => week.Keeps(s.Session)).Select(s => s.Facts).ToList();
        var wanted = Math.Min(plan.Profile.SessionsPerWeek, Planner.MostSessions) - kept.Count;
        var planned = wanted < 1 ? new PlannedWeek([], plan.Relaxed) : Planned(plan, wanted, kept, catalogue);
        var open = week.Sessions.Where(s => !week.Keeps(s)).ToList();
        var sessions = new List<Session>();
        foreach (var session in planned.Sessions)
        {
            var numbered = session.Numbered(sessions.LastOrDefault()?.NextId ?? plan.NextId);
            sessions.Add(WithLocked(numbered, open.ElementAtOrDefault(sessions.Count), catalogue));
        }

        var done = plan with
        {
            Phases = [.. plan.Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(w => w.Number == week.Number ? w with { Sessions = [.. kept.Select(k => k.Session), .. sessions] } : w)] })],
            Relaxed = planned.Relaxed,
        };
        return new Edit(done, kept.Count == 0 && week.LockedDays.IsEmpty && sessions.TrueForAll(s => !s.Main.Any(b => b.Locked)) ? "Planned anew" : "Planned anew around what is locked");
    }

    private static PlannedWeek Planned(Plan plan, int wanted, List<SessionFacts> kept, Catalogue catalogue)
    {
        var week = plan.Weeks.First();
        var profile = plan.Profile with
        {
            SessionsPerWeek = wanted,
            UnavailableDays = plan.Profile.UnavailableDays.Union(kept.Select(k => k.Session.Day)).Union(week.LockedDays),
        };
        return new WeekPlanner(profile, week.Runs, catalogue, kept).Plan();
    }

    /// <summary>Locked exercises take the place of what the new session has for the same movement, or stand where their kind belongs.</summary>
    private static Session WithLocked(Session session, Session? old, Catalogue catalogue)
    {
        foreach (var locked in old?.Main.Where(b => b.Locked) ?? [])
        {
            var movement = MovementOf(locked, catalogue);
            var main = session.Main.RemoveAll(b => !b.Locked && b.Items.Any(i => locked.Items.Any(l => l.Exercise == i.Exercise)));
            var same = main.FirstOrDefault(b => !b.Locked && MovementOf(b, catalogue) == movement);
            session = session with { Main = same is null ? main.Insert(SessionOrder.PlaceOf(locked, session with { Main = main }, catalogue), locked) : main.Replace(same, locked) };
        }

        return PracticeSets.Refit(session, catalogue);
    }

    private static Movement? MovementOf(Block block, Catalogue catalogue) => catalogue.Find(block.Items[0].Exercise)?.Movement;
}
