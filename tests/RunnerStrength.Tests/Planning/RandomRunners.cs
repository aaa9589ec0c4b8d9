using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>Runners and running weeks of every kind, the same for the same seed.</summary>
public sealed class RandomRunners(int seed)
{
    private static readonly int[] Budgets = [10, 12, 15, 20, 24, 25, 30, 35, 40, 45, 50, 60, 75, 120];
    private const int MostRuns = 14;
    private const int UsualRuns = 7;
    private readonly Random random = new(seed);

    public PlanRequest Next() => new(Profile(), Week(), new DateOnly(2026, 11, 30));

    public RunnerProfile Profile() => new()
    {
        Experience = Pick(Enum.GetValues<Experience>()),
        Age = random.Next(3) == 0 ? null : random.Next(RunnerProfile.MinAge, 90),
        NewRunner = random.Next(5) == 0,
        SessionsPerWeek = random.Next(8) == 0 ? random.Next(1, 8) : random.Next(1, 4),
        MinutesPerSession = random.Next(4) == 0 ? random.Next(RunnerProfile.MinMinutes, RunnerProfile.MaxMinutes + 1) : Pick(Budgets),
        SessionStart = random.Next(2) == 0 ? null : new TimeOnly(random.Next(0, 24), Pick([0, 15, 30, 45])),
        Kit = new Kit(Some(Enum.GetValues<Equipment>(), random.Next(2, 7))),
        Discomforts = Some(Enum.GetValues<Site>(), 6).ToImmutableSortedDictionary(s => s, _ => random.Next(11)),
        UnavailableDays = [.. Some(Enum.GetValues<Weekday>(), random.Next(2, 9))],
        Conditions = [.. Some(Enum.GetValues<Condition>(), 20)],
        WeeksSinceBirth = random.Next(10) == 0 ? random.Next(60) : null,
        Mastered = [.. Some(Catalogue.Shipped.All, 20).Select(e => e.Slug)],
        Policy = Pick(Enum.GetValues<PlacementPolicy>()),
        LastPlyometricMonths = random.Next(3) == 0 ? random.Next(30) : null,
    };

    /// <summary>None to fourteen runs, at any hour: some on the same day, some at the same time, some over midnight.</summary>
    public RunWeek Week() => new(Enumerable.Range(0, random.Next(1 + (random.Next(4) == 0 ? MostRuns : UsualRuns)))
        .Select(_ => new Run(Pick(Enum.GetValues<Weekday>()), new TimeOnly(random.Next(0, 24), Pick([0, 15, 30, 45])), random.Next(10, 200), Pick(RunKinds))));

    public T Pick<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private static readonly RunKind[] RunKinds = [RunKind.Easy, RunKind.Easy, RunKind.Easy, RunKind.Quality, RunKind.Long, RunKind.Race];

    /// <summary>Each with a chance of one in so many.</summary>
    private List<T> Some<T>(IEnumerable<T> all, int oneIn) => [.. all.Where(_ => random.Next(oneIn) == 0)];
}
