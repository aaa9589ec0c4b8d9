using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Why a session stands where it stands: its hours to the runs and sessions around it, read from the plan as it is now, so that the reason stays true after a move.</summary>
public static class PlacementReasons
{
    public static Reason For(Week week, SessionFacts facts)
    {
        var session = facts.Session;
        var parts = new[] { After(week, facts), Before(week, facts), Apart(week, session) }.OfType<string>().ToList();
        var text = parts.Count == 0 ? "no run and no other session in this week stands near it" : string.Join("; ", parts);
        return new Reason("I1", $"{session.Day} {session.Start:HH\\:mm}: {text}.");
    }

    private static string? After(Week week, SessionFacts facts)
    {
        var run = Nearest(week, r => r.EndsAt.MinutesUntil(facts.StartsAt));
        return run is null ? null : $"{Hours.OrDays(run.EndsAt.MinutesUntil(facts.StartsAt))} after {InterferenceNames.Name(run)}";
    }

    private static string? Before(Week week, SessionFacts facts)
    {
        var run = Nearest(week, r => facts.EndsAt.MinutesUntil(r.StartsAt));
        return run is null ? null : $"{Hours.OrDays(facts.EndsAt.MinutesUntil(run.StartsAt))} before {InterferenceNames.Name(run)}";
    }

    /// <summary>The nearest key run, or the nearest run where there is no key run.</summary>
    private static Run? Nearest(Week week, Func<Run, int> minutes) =>
        week.Runs.Runs.Where(r => r.IsKey).MinBy(minutes) ?? week.Runs.Runs.MinBy(minutes);

    private static string? Apart(Week week, Session session)
    {
        var others = week.Sessions.Where(s => s.Id != session.Id).ToList();
        if (others.Count == 0)
            return null;
        var least = others.Min(s => I6TwoDaysBetweenHardSessions.Apart(s.StartsAt, session.StartsAt));
        return $"{Hours.OrDays(least)} from your {(others.Count == 1 ? "other" : "nearest other")} strength session";
    }
}
