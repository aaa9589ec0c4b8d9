using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules;

/// <summary>Weeks of one session and one run with an exact gap between them.</summary>
internal static class Gaps
{
    private const int RunMinutes = 60;

    /// <summary>The run starts so long after the session ends.</summary>
    public static Plan Before(int hours, int minutes, Session session, RunKind kind = RunKind.Quality)
    {
        var start = new WeekTime(Weekday.Monday, new TimeOnly(9, 0));
        var run = start.Plus(Facts(session).Minutes).Plus((hours * 60) + minutes);
        return Sample.Week(session.At(start.Day, start.Time.Hour)).Running(new Run(run.Day, run.Time, RunMinutes, kind));
    }

    /// <summary>The session starts so long after the run ends.</summary>
    public static Plan After(int hours, int minutes, Session session, RunKind kind = RunKind.Quality, int runMinutes = RunMinutes)
    {
        var run = new WeekTime(Weekday.Monday, new TimeOnly(6, 0));
        var start = run.Plus(runMinutes).Plus((hours * 60) + minutes);
        return Sample.Week(session.At(start.Day, start.Time.Hour, start.Time.Minute)).Running(new Run(run.Day, run.Time, runMinutes, kind));
    }

    private static SessionFacts Facts(Session session) => new(session, Catalogue.Shipped);
}
