using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Consistent strength training so far: under 6 months, 6 to 24 months, over 24 months.</summary>
public enum Experience
{
    Novice, Intermediate, Advanced,
}

public enum Condition
{
    Pregnancy, PregnancyAfterWeek12, Postpartum, BoneStressInjury,
}

/// <summary>How sessions are laid beside the runs: 48 hours and more away from them, hard days hard and easy days easy, or whichever costs less.</summary>
public enum PlacementPolicy
{
    Auto, Spread, Stack,
}

/// <summary>The runner a plan is made for: what they can do, have, and want.</summary>
public sealed record RunnerProfile
{
    public const int MinAge = 13;
    public const int MaxAge = 110;
    public const int MinMinutes = 10;
    public const int MaxMinutes = 120;
    public const int MaxSessions = 7;

    private readonly int? age;
    private readonly int sessionsPerWeek = 2;
    private readonly int minutesPerSession = 45;
    private readonly ImmutableSortedDictionary<Site, int> discomforts = ImmutableSortedDictionary<Site, int>.Empty;

    public Experience Experience { get; init; } = Experience.Novice;

    /// <summary>13 to 110; null is taken as an adult under 50.</summary>
    public int? Age
    {
        get => age;
        init => age = value is null or (>= MinAge and <= MaxAge) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Age is {MinAge} to {MaxAge}.");
    }

    /// <summary>Running for less than 12 months (rule F7).</summary>
    public bool NewRunner { get; init; }

    /// <summary>The wish, 1 to 7; the planner gives at most 3 (rule D2).</summary>
    public int SessionsPerWeek
    {
        get => sessionsPerWeek;
        init => sessionsPerWeek = value is >= 1 and <= MaxSessions ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Sessions a week are 1 to {MaxSessions}.");
    }

    /// <summary>The most that a session may take, 10 to 120.</summary>
    public int MinutesPerSession
    {
        get => minutesPerSession;
        init => minutesPerSession = value is >= MinMinutes and <= MaxMinutes ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Minutes are {MinMinutes} to {MaxMinutes}.");
    }

    /// <summary>What the runner has, beyond what every home has.</summary>
    public Kit Kit { get; init; } = Kit.None;

    /// <summary>Everything at hand: <see cref="Kit"/> and what every home has.</summary>
    public Kit AtHand => Kit.With(Kit.Home);

    /// <summary>Score 0 to 10 a site (rule M2).</summary>
    public ImmutableSortedDictionary<Site, int> Discomforts
    {
        get => discomforts;
        init => discomforts = value.Values.All(v => v is >= 0 and <= 10) ? value : throw new ArgumentOutOfRangeException(nameof(value), "A discomfort score is 0 to 10.");
    }

    public ImmutableSortedSet<Weekday> UnavailableDays { get; init; } = ImmutableSortedSet<Weekday>.Empty;

    /// <summary>The hour sessions start at; null lets the planner choose between 06:00 and 20:30.</summary>
    public TimeOnly? SessionStart { get; init; }

    /// <summary>Exercises done at the top of their range in good form: their harder neighbours may be one level above the ceiling (rule P15).</summary>
    public ImmutableSortedSet<ExerciseSlug> Mastered { get; init; } = ImmutableSortedSet<ExerciseSlug>.Empty;

    public ImmutableSortedSet<Condition> Conditions { get; init; } = ImmutableSortedSet<Condition>.Empty;

    public int? WeeksSinceBirth { get; init; }

    public PlacementPolicy Policy { get; init; } = PlacementPolicy.Auto;

    /// <summary>Months since the last jump training; null is unknown.</summary>
    public int? LastPlyometricMonths { get; init; }

    /// <summary>Sites with a score of 3 or more: exercises they rule out are left out (rules M2, M3).</summary>
    public IEnumerable<Site> ActiveSites => discomforts.Where(d => d.Value >= ActiveFrom).Select(d => d.Key);

    /// <summary>From this score a site rules exercises out.</summary>
    public const int ActiveFrom = 3;

    /// <summary>Sites above <see cref="StopAbove"/>: what loads them is left out, and somebody has to look at them (rule M2).</summary>
    public IEnumerable<Site> SitesToHaveSeen => discomforts.Where(d => d.Value > StopAbove).Select(d => d.Key);

    /// <summary>Scores above this mean: leave it alone and have it looked at.</summary>
    public const int StopAbove = 5;

    public bool IsActive(Site site) => discomforts.GetValueOrDefault(site) >= ActiveFrom;
}
