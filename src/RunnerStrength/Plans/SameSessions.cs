namespace RunnerStrength.Plans;

/// <summary>The session of one week in the weeks after it: what has the same name in the same phase. A change can be taken on to them.</summary>
public static class SameSessions
{
    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static IReadOnlyList<Session> Later(Plan plan, int sessionId)
    {
        var session = PlanEdits.Require(plan, sessionId);
        var week = plan.WeekOf(sessionId)!;
        return
        [
            .. plan.Phases.First(p => p.Weeks.Contains(week)).Weeks
                .Where(w => w.Number > week.Number)
                .Select(w => w.Sessions.Where(s => s.Name == session.Name).OrderBy(s => s.Day != session.Day).FirstOrDefault())
                .OfType<Session>(),
        ];
    }

    /// <summary>How a history tells that a change was taken on.</summary>
    internal static string Words(bool andLater) => andLater ? ", and in the later weeks of the phase" : "";
}
