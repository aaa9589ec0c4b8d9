using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>What comes on the day after a session, in words for its sheet.</summary>
public static class DayAfter
{
    private const int Days = 7;

    /// <summary>"Wednesday: 07:00 easy run, 45 min.", "Sunday: nothing planned."</summary>
    public static string Of(Week week, Session session)
    {
        var day = (Weekday)(((int)session.Day + 1) % Days);
        var runs = week.Runs.On(day).Select(r => (r.Start, Words: $"{PlanWords.Clock(r.Start)} {PlanWords.Title(r).ToLowerInvariant()}, {r.Minutes} min"));
        var sessions = week.Sessions.Where(s => s.Day == day).Select(s => (s.Start, Words: $"{PlanWords.Clock(s.Start)} {s.Name}"));
        var planned = runs.Concat(sessions).OrderBy(p => p.Start).Select(p => p.Words).ToList();
        return planned.Count == 0 ? $"{day}: nothing planned." : $"{day}: {string.Join("; ", planned)}.";
    }
}
