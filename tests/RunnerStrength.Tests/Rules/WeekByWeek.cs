using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

/// <summary>Foundation plans whose weeks differ.</summary>
internal static class WeekByWeek
{
    /// <summary>A week for each session.</summary>
    public static Plan ToPlan(this IEnumerable<Session> sessions) => PlanOf(sessions.Select(s => new[] { s }));

    public static Plan ToPlan(this IEnumerable<(Session One, Session Other)> weeks) => PlanOf(weeks.Select(w => new[] { w.One, w.Other }));

    private static Plan PlanOf(IEnumerable<Session[]> weeks)
    {
        var plan = Sample.Week();
        return (plan with { Phases = [new Phase(PhaseKind.Foundation, [.. weeks.Select((sessions, i) => new Week { Number = i + 1, Sessions = [.. sessions] })])] }).Numbered();
    }
}
