using System.Collections.Immutable;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>A week as it is drawn: what each day holds, and the hours between a session that loads the legs and the next key run.</summary>
public sealed record WeekPicture(ImmutableArray<DayPicture> Days, ImmutableArray<HoursToRun> Gaps)
{
    /// <param name="first">The day that the picture begins with; the week itself is a circle and begins on Monday.</param>
    public static WeekPicture Of(Plan plan, Week week, IReadOnlyCollection<SessionFacts> sessions, Weekday first = Weekday.Monday) => new(
        [.. Weekdays.From(first).Select(day => new DayPicture(
            day,
            plan.DateOf(week, day),
            [.. week.Runs.On(day)],
            [.. sessions.Where(s => s.Session.Day == day)],
            week.LockedDays.Contains(day)))],
        [.. sessions.Where(s => s.Stress >= LegStress.Moderate).Select(s => HoursToRun.After(s, week.Runs)).OfType<HoursToRun>()]);

    /// <summary>Whether the days stand in the order of their dates.</summary>
    public bool InOrderOfDates => Days[0].Day == Weekday.Monday;

    /// <summary>The place of a day in the picture, from 0.</summary>
    public int PlaceOf(Weekday day) => day.PlaceFrom(Days[0].Day);

    /// <summary>Whether the run lies beyond the last day of the picture, so that the bracket runs off the page.</summary>
    public bool RunsOff(HoursToRun gap) => (PlaceOf(gap.Session.EndsAt.Day), gap.Session.EndsAt.Time).CompareTo((PlaceOf(gap.Run.Day), gap.Run.Start)) > 0;
}

/// <summary>One day of a week, with its runs and sessions in the order of their starts.</summary>
/// <param name="Locked">Whether planning anew leaves it as it is.</param>
public sealed record DayPicture(Weekday Day, DateOnly Date, ImmutableArray<Run> Runs, ImmutableArray<SessionFacts> Sessions, bool Locked);

/// <summary>From the end of a session to the start of the next key run, in minutes; the week is a circle.</summary>
public sealed record HoursToRun(SessionFacts Session, Run Run, int Minutes)
{
    /// <summary>Null when the week has no key run.</summary>
    public static HoursToRun? After(SessionFacts session, RunWeek runs) => runs.Runs
        .Where(r => r.IsKey)
        .Select(r => new HoursToRun(session, r, session.EndsAt.MinutesUntil(r.StartsAt)))
        .MinBy(gap => gap.Minutes);
}
