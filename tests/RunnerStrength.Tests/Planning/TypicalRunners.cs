using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>Runners that every coach knows, and some that make a planner sweat.</summary>
internal static class TypicalRunners
{
    private static readonly Kit Dumbbells = new([Equipment.Dumbbells, Equipment.Bench, Equipment.Band]);
    private static readonly Kit Gym = new(Enum.GetValues<Equipment>());
    private static readonly Kit BandOnly = new([Equipment.Band]);

    private static readonly RunWeek ThreeRuns = new([At(Weekday.Tuesday, 18, 45), At(Weekday.Thursday, 18, 50, RunKind.Quality), At(Weekday.Sunday, 9, 90, RunKind.Long)]);

    private static readonly RunWeek FiveRuns = new(
    [
        At(Weekday.Monday, 7, 40), At(Weekday.Tuesday, 7, 60, RunKind.Quality), At(Weekday.Thursday, 7, 50), At(Weekday.Friday, 7, 60, RunKind.Quality), At(Weekday.Sunday, 8, 120, RunKind.Long),
    ]);

    /// <summary>Twice every day.</summary>
    private static readonly RunWeek FourteenRuns = new(Enum.GetValues<Weekday>().SelectMany(day => new[]
    {
        At(day, 7, day == Weekday.Saturday ? 150 : 50, day switch { Weekday.Tuesday or Weekday.Thursday => RunKind.Quality, Weekday.Saturday => RunKind.Long, _ => RunKind.Easy }),
        At(day, 17, 30),
    }));

    private static readonly RunWeek RaceWeek = new([At(Weekday.Tuesday, 18, 40), At(Weekday.Thursday, 18, 30), At(Weekday.Saturday, 10, 100, RunKind.Race)]);

    public static ImmutableSortedDictionary<string, PlanRequest> All { get; } = new Dictionary<string, PlanRequest>(StringComparer.Ordinal)
    {
        ["novice-without-kit"] = For(ThreeRuns, new()),
        ["novice-in-the-gym"] = For(ThreeRuns, new() { Kit = Gym, MinutesPerSession = 60 }),
        ["novice-new-to-running-ten-minutes"] = For(ThreeRuns, new() { NewRunner = true, MinutesPerSession = 10, SessionsPerWeek = 3 }),
        ["intermediate-with-dumbbells"] = For(FiveRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells }),
        ["intermediate-once-a-week"] = For(FiveRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells, SessionsPerWeek = 1, MinutesPerSession = 60 }),
        ["intermediate-once-a-week-half-an-hour"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = BandOnly, SessionsPerWeek = 1, MinutesPerSession = 30 }),
        ["intermediate-three-times-twenty-minutes"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = BandOnly, SessionsPerWeek = 3, MinutesPerSession = 20 }),
        ["intermediate-at-six-in-the-evening"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Gym, SessionStart = new TimeOnly(18, 0) }),
        ["intermediate-without-runs"] = For(new RunWeek([]), new() { Experience = Experience.Intermediate, Kit = BandOnly, SessionsPerWeek = 3 }),
        ["advanced-in-the-gym"] = For(FiveRuns, new() { Experience = Experience.Advanced, Kit = Gym, SessionsPerWeek = 3, MinutesPerSession = 75 }),
        ["advanced-who-stacks-hard-days"] = For(FiveRuns, new() { Experience = Experience.Advanced, Kit = Gym, Policy = PlacementPolicy.Stack }),
        ["advanced-who-spreads"] = For(FiveRuns, new() { Experience = Experience.Advanced, Kit = Gym, Policy = PlacementPolicy.Spread }),
        ["advanced-without-weights"] = For(ThreeRuns, new() { Experience = Experience.Advanced, SessionsPerWeek = 3, MinutesPerSession = 35 }),
        ["advanced-twice-a-day"] = For(FourteenRuns, new() { Experience = Experience.Advanced, Kit = Gym, SessionsPerWeek = 3 }),
        ["before-a-race"] = For(RaceWeek, new() { Experience = Experience.Intermediate, Kit = Dumbbells }),
        ["wishes-seven-sessions"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells, SessionsPerWeek = 7, MinutesPerSession = 24 }),
        ["has-one-day"] = For(ThreeRuns, new() { Kit = BandOnly, SessionsPerWeek = 3, UnavailableDays = [.. Enum.GetValues<Weekday>().Except([Weekday.Saturday])] }),
        ["has-no-day"] = For(ThreeRuns, new() { UnavailableDays = [.. Enum.GetValues<Weekday>()] }),
        ["mastered-the-push-up"] = For(ThreeRuns, new() { Mastered = [new ExerciseSlug("push-up"), new ExerciseSlug("bodyweight-squat")], MinutesPerSession = 50 }),
        ["sore-wrist"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells, Discomforts = Sore((Site.Wrist, 5)) }),
        ["sore-knee-and-achilles"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells, Discomforts = Sore((Site.Knee, 4), (Site.AnkleAchilles, 3)) }),
        ["sore-low-back-at-62"] = For(ThreeRuns, new() { Age = 62, Kit = BandOnly, Discomforts = Sore((Site.LowBack, 6)) }),
        ["sore-shoulder-hip-and-neck"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Gym, Discomforts = Sore((Site.Shoulder, 4), (Site.Hip, 4), (Site.Neck, 4)) }),
        ["a-little-sore-only"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Discomforts = Sore((Site.Knee, 2)) }),
        ["fifteen"] = For(ThreeRuns, new() { Age = 15, Kit = Dumbbells }),
        ["seventy-half-an-hour"] = For(ThreeRuns, new() { Age = 70, Experience = Experience.Advanced, Kit = Dumbbells, MinutesPerSession = 30 }),
        ["pregnant-after-week-12"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Dumbbells, Conditions = [Condition.PregnancyAfterWeek12] }),
        ["eight-weeks-after-birth"] = For(ThreeRuns, new() { Kit = BandOnly, Conditions = [Condition.Postpartum], WeeksSinceBirth = 8 }),
        ["bone-stress-injury"] = For(ThreeRuns, new() { Experience = Experience.Intermediate, Kit = Gym, Conditions = [Condition.BoneStressInjury] }),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static Run At(Weekday day, int hour, int minutes, RunKind kind = RunKind.Easy) => new(day, new TimeOnly(hour, 0), minutes, kind);

    private static ImmutableSortedDictionary<Site, int> Sore(params (Site Site, int Score)[] sites) => sites.ToImmutableSortedDictionary(s => s.Site, s => s.Score);

    private static PlanRequest For(RunWeek runs, RunnerProfile runner) => new(runner, runs, new DateOnly(2026, 11, 30));
}
