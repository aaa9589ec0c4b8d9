using System.Collections.Immutable;

namespace RunnerStrength.Running;

/// <summary>Running weeks that many runners have, to start from: one hard run, one long, the rest easy; two hard ones from six runs on.</summary>
public static class TypicalWeeks
{
    /// <summary>By the number of runs.</summary>
    public static ImmutableSortedDictionary<int, RunWeek> All { get; } = new Dictionary<int, RunWeek>
    {
        [3] = Week((Weekday.Tuesday, 45, RunKind.Quality), (Weekday.Thursday, 40, RunKind.Easy), (Weekday.Sunday, 90, RunKind.Long)),
        [4] = Week((Weekday.Tuesday, 50, RunKind.Quality), (Weekday.Thursday, 45, RunKind.Easy), (Weekday.Saturday, 30, RunKind.Easy), (Weekday.Sunday, 100, RunKind.Long)),
        [5] = Week((Weekday.Monday, 40, RunKind.Easy), (Weekday.Tuesday, 60, RunKind.Quality), (Weekday.Thursday, 45, RunKind.Easy), (Weekday.Friday, 30, RunKind.Easy), (Weekday.Sunday, 110, RunKind.Long)),
        [6] = Week((Weekday.Monday, 40, RunKind.Easy), (Weekday.Tuesday, 60, RunKind.Quality), (Weekday.Wednesday, 50, RunKind.Easy), (Weekday.Thursday, 50, RunKind.Quality), (Weekday.Saturday, 40, RunKind.Easy), (Weekday.Sunday, 120, RunKind.Long)),
    }.ToImmutableSortedDictionary();

    private static RunWeek Week(params (Weekday Day, int Minutes, RunKind Kind)[] runs) =>
        new(runs.Select(r => new Run(r.Day, Run.DefaultStart, r.Minutes, r.Kind)));
}
