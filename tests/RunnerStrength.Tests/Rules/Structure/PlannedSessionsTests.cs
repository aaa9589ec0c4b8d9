using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Structure;

/// <summary>The planner keeps the rules of this chapter by itself (builder invariant of the rule book).</summary>
public class PlannedSessionsTests
{
    private static readonly Planner Planner = new(Catalogue.Shipped);

    private static readonly ImmutableArray<Kit> Kits =
    [
        Kit.None,
        new([Equipment.Dumbbells, Equipment.Band, Equipment.Mat]),
        new([Equipment.Barbell, Equipment.Rack, Equipment.Bench, Equipment.Dumbbells, Equipment.Band, Equipment.Stick]),
        new(Enum.GetValues<Equipment>()),
    ];

    private static readonly RunWeek Runs = new(
    [
        new(Weekday.Tuesday, new TimeOnly(7, 0), 60, RunKind.Quality),
        new(Weekday.Wednesday, new TimeOnly(7, 0), 45, RunKind.Easy),
        new(Weekday.Saturday, new TimeOnly(8, 0), 110, RunKind.Long),
    ]);

    /// <summary>A third stretch and a fifth exercise may be out of reach, by a discomfort or the minutes.</summary>
    private static readonly ImmutableArray<string> LimitsOfARunner = ["S7", "S11"];

    public static TheoryData<int> Minutes => [25, 30, 35, 40, 45, 60, 75, 90, 120];

    public static TheoryData<int> MicroMinutes => [10, 15, 20, 24];

    [Theory]
    [MemberData(nameof(Minutes))]
    public void Planned_sessions_keep_every_rule_of_the_chapter(int minutes) =>
        Assert.All(Profiles(minutes), profile => Assert.DoesNotContain(Findings(profile), f => f.Severity < FindingSeverity.Advice || !LimitsOfARunner.Contains(f.Rule)));

    [Theory]
    [MemberData(nameof(MicroMinutes))]
    public void Micro_sessions_get_advice_at_most(int minutes) =>
        Assert.All(Profiles(minutes), profile => Assert.DoesNotContain(Findings(profile), f => f.Severity < FindingSeverity.Advice));

    [Theory]
    [MemberData(nameof(Minutes))]
    [MemberData(nameof(MicroMinutes))]
    public void Planned_sessions_stay_within_the_minutes(int minutes) =>
        Assert.All(Profiles(minutes).SelectMany(p => Review(p).Sessions), session => Assert.InRange(session.Facts.Minutes, 1, minutes));

    private static PlanReview Review(RunnerProfile profile) =>
        new(Planner.Plan(new PlanRequest(profile, Runs, new DateOnly(2026, 11, 30))), Catalogue.Shipped);

    private static IEnumerable<Finding> Findings(RunnerProfile profile) =>
        RuleBook.Review(Review(profile)).Where(f => f.Rule.StartsWith('S'));

    /// <summary>Every eleventh of all combinations keeps the run short; eleven divides none of the numbers of values, so each of them comes up.</summary>
    private static IEnumerable<RunnerProfile> Profiles(int minutes) => All(minutes).Where((_, i) => i % 11 == 0);

    private static IEnumerable<RunnerProfile> All(int minutes) =>
        from experience in Enum.GetValues<Experience>()
        from age in new int?[] { 15, 34, 67 }
        from sessions in new[] { 1, 2, 3 }
        from kit in Kits
        from site in Enum.GetValues<Site>().Select(s => (Site?)s).Prepend(null)
        select new RunnerProfile
        {
            Experience = experience,
            Age = age,
            SessionsPerWeek = sessions,
            MinutesPerSession = minutes,
            SessionStart = new TimeOnly(18, 0),
            Kit = kit,
            Discomforts = site is { } active ? ImmutableSortedDictionary<Site, int>.Empty.Add(active, RunnerProfile.ActiveFrom) : ImmutableSortedDictionary<Site, int>.Empty,
        };
}
