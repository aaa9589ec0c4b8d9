using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>Plans that lead to a race, for the examples of this chapter.</summary>
public static class RaceSample
{
    /// <summary>Two heavy sets of squats on Tuesday evening.</summary>
    public static Session Heavy { get; } = Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 2, dose: new Reps(5, 5), rir: 2));

    /// <summary>One taper week with these sessions, the race on its Sunday.</summary>
    public static Plan Sunday(RaceDistance distance, params Session[] sessions) =>
        Sample.Week(sessions).In(PhaseKind.Taper).RacingOn(distance, week: 1, Weekday.Sunday);

    /// <summary>The plan with its race on a day of one of its weeks, from 1; weeks before the first and after the last are fine too.</summary>
    public static Plan RacingOn(this Plan plan, RaceDistance distance, int week, Weekday day) =>
        plan with { Race = new Race(plan.StartsOn.AddDays((7 * (week - 1)) + (int)day), distance) };

    /// <summary>Weeks of these phases, one each, with the same sessions.</summary>
    public static Plan Phased(IEnumerable<PhaseKind> weeks, params Session[] sessions) =>
        Sample.Week(sessions).WithWeeks([.. weeks.Select(phase => (phase, sessions))]);

    /// <summary>A plan of weeks of different sessions.</summary>
    public static Plan WithWeeks(this Plan plan, params (PhaseKind Phase, Session[] Sessions)[] weeks) =>
        (plan with { Phases = [.. weeks.Select((w, i) => new Phase(w.Phase, [new Week { Number = i + 1, Sessions = [.. w.Sessions] }]))] }).Numbered();
}
