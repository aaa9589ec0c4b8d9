using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>Ways to a race and blocks without one, as runners ask for them.</summary>
internal static class TypicalSeasons
{
    private static readonly DateOnly Monday = new(2026, 11, 30);
    private static readonly Kit Dumbbells = new([Equipment.Dumbbells, Equipment.Bench, Equipment.Band]);
    private static readonly Kit Gym = new(Enum.GetValues<Equipment>());

    private static readonly RunWeek ThreeRuns = new([At(Weekday.Tuesday, 18, 45), At(Weekday.Thursday, 18, 50, RunKind.Quality), At(Weekday.Sunday, 9, 90, RunKind.Long)]);

    private static readonly RunWeek FiveRuns = new(
    [
        At(Weekday.Monday, 7, 40), At(Weekday.Tuesday, 7, 60, RunKind.Quality), At(Weekday.Thursday, 7, 50), At(Weekday.Friday, 7, 60, RunKind.Quality), At(Weekday.Sunday, 8, 120, RunKind.Long),
    ]);

    /// <summary>Two thirds of the three runs: a week that recovers.</summary>
    private static readonly RunWeek CutBack = new([At(Weekday.Tuesday, 18, 40), At(Weekday.Sunday, 9, 70)]);

    public static ImmutableSortedDictionary<string, PlanRequest> All { get; } = new Dictionary<string, PlanRequest>(StringComparer.Ordinal)
    {
        ["advanced-marathon-in-sixteen-weeks"] = Race(FiveRuns, new() { Experience = Experience.Advanced, Kit = Gym, SessionsPerWeek = 3, MinutesPerSession = 60 }, 16, RaceDistance.Marathon, Weekday.Sunday),
        ["fifteen-blocks-of-seven-weeks"] = Blocks(ThreeRuns, new() { Age = 15, Kit = Gym }, 7),
        ["intermediate-blocks-with-a-cut-back-week"] = Blocks(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells }, 9) with { RunWeeks = ImmutableSortedDictionary<DateOnly, RunWeek>.Empty.Add(Monday.AddDays(21), CutBack) },
        ["intermediate-half-in-twelve-weeks"] = Race(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells }, 12, RaceDistance.Half, Weekday.Sunday),
        ["intermediate-jumps-without-kit"] = Blocks(ThreeRuns, new() { Experience = Experience.Intermediate, MinutesPerSession = 50, SessionsPerWeek = 3 }, 20),
        ["novice-ten-k-in-eleven-weeks"] = Race(ThreeRuns, new(), 11, RaceDistance.TenK, Weekday.Saturday),
        ["novice-three-weeks-to-go"] = Race(ThreeRuns, new() { MinutesPerSession = 20 }, 3, RaceDistance.FiveK, Weekday.Wednesday),
        ["pregnant-six-weeks"] = Blocks(ThreeRuns, new() { Experience = Experience.Advanced, Kit = Gym, Conditions = [Condition.PregnancyAfterWeek12] }, 6),
        ["sixty-five-five-k-in-eight-weeks"] = Race(ThreeRuns, new() { Age = 65, Experience = Experience.Intermediate, Kit = Gym, MinutesPerSession = 35 }, 8, RaceDistance.FiveK, Weekday.Sunday),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static Run At(Weekday day, int hour, int minutes, RunKind kind = RunKind.Easy) => new(day, new TimeOnly(hour, 0), minutes, kind);

    private static PlanRequest Blocks(RunWeek runs, RunnerProfile runner, int weeks) => new(runner, runs, Monday) { Weeks = weeks };

    private static PlanRequest Race(RunWeek runs, RunnerProfile runner, int weeks, RaceDistance distance, Weekday day) =>
        new(runner, runs, Monday) { Race = new Race(Monday.AddDays(((weeks - 1) * 7) + (int)day), distance) };
}
