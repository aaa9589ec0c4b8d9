using System.Collections.Immutable;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Changes to the runs of the typical week, one run or one day at a time. Sessions stay where they are.</summary>
public static class RunEdits
{
    /// <exception cref="GoneException">The week is full.</exception>
    public static Edit Add(Plan plan, Run run) => new(With(plan, [.. Runs(plan), run]), $"{run.Day}: {Words(run)} added");

    /// <summary>Puts one run in the place of another, on the same day or not.</summary>
    /// <exception cref="GoneException">The run is no longer there.</exception>
    public static Edit Change(Plan plan, Run was, Run now) => new(With(plan, [.. Without(plan, was), now]), $"{was.Day}: {Words(was)} now {(now.Day == was.Day ? "" : $"{now.Day}, ")}{Words(now)}");

    /// <exception cref="GoneException">The run is no longer there.</exception>
    public static Edit Remove(Plan plan, Run run) => new(With(plan, Without(plan, run)), $"{run.Day}: {Words(run)} removed");

    /// <summary>The sessions of a day once more on another one, and its runs where they are wanted.</summary>
    /// <exception cref="GoneException">The week is full.</exception>
    public static Edit CopyDay(Plan plan, Weekday from, Weekday to, bool runsToo)
    {
        var sessions = plan.Weeks.First().Sessions.Where(s => s.Day == from);
        var next = sessions.Aggregate(plan, (p, s) => SessionEdits.Copy(p, s.Id, to, s.Start).Plan);
        if (runsToo)
            next = With(next, [.. Runs(plan), .. plan.Weeks.First().Runs.On(from).Select(r => new Run(to, r.Start, r.Minutes, r.Kind))]);
        return new(next, $"{from} copied to {to}");
    }

    private static ImmutableArray<Run> Runs(Plan plan) => plan.Weeks.First().Runs.Runs;

    private static ImmutableArray<Run> Without(Plan plan, Run run)
    {
        var runs = Runs(plan);
        return runs.Contains(run) ? runs.Remove(run) : throw new GoneException("This run is no longer in the week.");
    }

    private static Plan With(Plan plan, ImmutableArray<Run> runs) => runs.Length <= RunWeek.MaxRuns
        ? PlanEdits.SetRuns(plan, new RunWeek(runs)).Plan
        : throw new GoneException($"A week holds at most {RunWeek.MaxRuns} runs.");

    /// <summary>"07:00 easy run of 45 min".</summary>
    private static string Words(Run run) => $"{PlanWords.Clock(run.Start)} {PlanWords.Title(run).ToLowerInvariant()} of {run.Minutes} min";
}
