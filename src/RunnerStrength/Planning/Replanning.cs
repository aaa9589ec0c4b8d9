using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Planning;

/// <summary>Plans one week of a plan anew and leaves alone what is locked: a locked session stays as and where it is, a locked day keeps what it has and gets nothing more, a locked exercise stays in its session.</summary>
public static class Replanning
{
    /// <param name="number">Of the week.</param>
    /// <exception cref="GoneException">The week is no longer there.</exception>
    public static Edit Around(Plan plan, int number, Catalogue catalogue)
    {
        var week = PlanEdits.RequireWeek(plan, number);
        var review = new PlanReview(plan, catalogue);
        var kept = review.Weeks.First(w => w.Week.Number == number).Sessions.Where(s => week.Keeps(s.Session)).Select(s => s.Facts).ToList();
        var wanted = Math.Min(plan.Profile.SessionsPerWeek, Planner.MostSessions) - kept.Count;
        var planned = wanted < 1 ? new PlannedWeek([], plan.Relaxed) : Planned(review, week, wanted, kept);
        var open = week.Sessions.Where(s => !week.Keeps(s)).ToList();
        var sessions = new List<Session>();
        foreach (var session in planned.Sessions)
        {
            var numbered = session.Numbered(sessions.LastOrDefault()?.NextId ?? plan.NextId);
            sessions.Add(WithLocked(numbered, open.ElementAtOrDefault(sessions.Count), catalogue));
        }

        var done = plan.InWeeks(w => w.Number == number ? w with { Sessions = [.. kept.Select(k => k.Session), .. sessions] } : w) with
        {
            // What gave way in the other weeks still does.
            Relaxed = plan.Weeks.Count() == 1 ? planned.Relaxed : [.. plan.Relaxed.Union(planned.Relaxed.Select(r => r with { Because = $"{r.Because} {PlanWords.Weeks([number])}" }))],
        };
        return new Edit(done, kept.Count == 0 && week.LockedDays.IsEmpty && sessions.TrueForAll(s => !s.Main.Any(b => b.Locked)) ? "Planned anew" : "Planned anew around what is locked");
    }

    private static PlannedWeek Planned(PlanReview review, Week week, int wanted, List<SessionFacts> kept)
    {
        var profile = review.Profile with
        {
            SessionsPerWeek = wanted,
            UnavailableDays = review.Profile.UnavailableDays.Union(kept.Select(k => k.Session.Day)).Union(week.LockedDays),
        };
        return new WeekPlanner(profile, week.Runs, review.Catalogue, kept, SeasonWeek.Of(review.Plan, week), Continuation.Before(review, week.Number)).Plan();
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
