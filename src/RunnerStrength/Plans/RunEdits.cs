using System.Collections.Immutable;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Changes to the runs of a week, or of it and all later ones, one run or one day at a time. Sessions stay where they are.</summary>
public static class RunEdits
{
    /// <exception cref="GoneException">A week is full.</exception>
    public static Edit Add(Plan plan, WeekSpan weeks, Run run) =>
        new(InRuns(plan, weeks, runs => runs.Add(run)), $"{run.Day}: {Words(run)} added{Words(weeks)}");

    /// <summary>Puts one run in the place of another, on the same day or not. Later weeks that don't have the run stay as they are.</summary>
    /// <exception cref="GoneException">The run is no longer there.</exception>
    public static Edit Change(Plan plan, WeekSpan weeks, Run was, Run now)
    {
        Require(plan, weeks, was);
        return new(
            InRuns(plan, weeks, runs => runs.Contains(was) ? runs.Remove(was).Add(now) : runs),
            $"{was.Day}: {Words(was)} now {(now.Day == was.Day ? "" : $"{now.Day}, ")}{Words(now)}{Words(weeks)}");
    }

    /// <exception cref="GoneException">The run is no longer there.</exception>
    public static Edit Remove(Plan plan, WeekSpan weeks, Run run)
    {
        Require(plan, weeks, run);
        return new(InRuns(plan, weeks, runs => runs.Remove(run)), $"{run.Day}: {Words(run)} removed{Words(weeks)}");
    }

    /// <summary>The sessions of a day once more on another one of the same week, and its runs where they are wanted.</summary>
    /// <exception cref="GoneException">The week is full.</exception>
    public static Edit CopyDay(Plan plan, int week, Weekday from, Weekday to, bool runsToo)
    {
        var copied = PlanEdits.RequireWeek(plan, week);
        var next = copied.Sessions.Where(s => s.Day == from).Aggregate(plan, (p, s) => SessionEdits.Copy(p, s.Id, to, s.Start).Plan);
        if (runsToo)
            next = InRuns(next, new WeekSpan(week), runs => runs.AddRange(copied.Runs.On(from).Select(r => new Run(to, r.Start, r.Minutes, r.Kind))));
        return new(next, $"{from} copied to {to}");
    }

    private static void Require(Plan plan, WeekSpan weeks, Run run)
    {
        if (!PlanEdits.RequireWeek(plan, weeks.First).Runs.Runs.Contains(run))
            throw new GoneException("This run is no longer in the week.");
    }

    private static Plan InRuns(Plan plan, WeekSpan weeks, Func<ImmutableArray<Run>, ImmutableArray<Run>> change) =>
        plan.InWeeks(w => weeks.Holds(w) ? w with { Runs = Bound(BeforeTheRace(plan, weeks, w, change(w.Runs.Runs))) } : w);

    /// <summary>What goes on to the week of the race ends with the race.</summary>
    private static ImmutableArray<Run> BeforeTheRace(Plan plan, WeekSpan weeks, Week week, ImmutableArray<Run> runs) =>
        week.Number > weeks.First && plan.RaceDayIn(week) is { } day ? runs.RemoveAll(r => r.Day >= day && r.Kind != RunKind.Race) : runs;

    private static RunWeek Bound(ImmutableArray<Run> runs) => runs.Length <= RunWeek.MaxRuns
        ? new RunWeek(runs)
        : throw new GoneException($"A week holds at most {RunWeek.MaxRuns} runs.");

    private static string Words(WeekSpan weeks) => weeks.AndLater ? ", and in all later weeks" : "";

    /// <summary>"07:00 easy run of 45 min".</summary>
    private static string Words(Run run) => $"{PlanWords.Clock(run.Start)} {PlanWords.Title(run).ToLowerInvariant()} of {run.Minutes} min";
}
