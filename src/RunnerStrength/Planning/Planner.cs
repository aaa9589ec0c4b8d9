using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>What a plan is asked from: the runner, a typical week of runs, and the Monday it starts.</summary>
public sealed record PlanRequest(RunnerProfile Profile, RunWeek Runs, DateOnly StartsOn, string? Name = null)
{
    private readonly int? weeks;

    /// <summary>1 to <see cref="Plan.MaxWeeks"/>; null is up to the race, or one week without a race.</summary>
    public int? Weeks
    {
        get => weeks;
        init => weeks = value is null or (>= 1 and <= Plan.MaxWeeks) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"Weeks are 1 to {Plan.MaxWeeks}.");
    }

    /// <summary>On or after <see cref="StartsOn"/>; the plan leads up to it and ends with its week at the latest.</summary>
    public Race? Race { get; init; }

    /// <summary>Weeks whose runs differ from the typical one, by their Monday.</summary>
    public ImmutableSortedDictionary<DateOnly, RunWeek> RunWeeks { get; init; } = ImmutableSortedDictionary<DateOnly, RunWeek>.Empty;

    /// <summary>Weeks to the race, its own counted.</summary>
    public int? WeeksToRace => Race is { } race ? Season.WeeksTo(StartsOn, race.Date) : null;
}

/// <summary>Makes weeks of strength sessions for a runner and weeks of runs: lays out phases (R1, R10, P8), selects (3.1), doses (D1), fits (S10, 2.5) and places (4.3). Same request, same plan; never an error of its own: what can't be met is given smaller and said.</summary>
public sealed class Planner(Catalogue catalogue)
{
    public const int MostSessions = 3;

    /// <summary>A plan with the runner's runs and no session yet, to be built by hand.</summary>
    public static Plan Empty(PlanRequest request) => Assembled(request, [.. SeasonOf(request).Select(week => (week, new PlannedWeek([], [])))]);

    public Plan Plan(PlanRequest request)
    {
        var weeks = new List<(SeasonWeek, PlannedWeek)>();
        var before = Continuation.None;
        foreach (var week in SeasonOf(request))
        {
            var runs = RunsOf(request, week.Number);
            var planned = new WeekPlanner(request.Profile, runs, catalogue, season: week, before: before).Plan();
            weeks.Add((week, planned));
            before = before.And(new PastWeek(week, runs, [.. planned.Sessions.OrderBy(s => s.StartsAt.Minute).Select(s => new SessionFacts(s, catalogue))]));
        }

        return Assembled(request, weeks);
    }

    private static ImmutableArray<SeasonWeek> SeasonOf(PlanRequest request)
    {
        var whole = Math.Min(request.WeeksToRace ?? request.Weeks ?? 1, Plans.Plan.MaxWeeks);
        var season = Season.Of(request.Profile, request.StartsOn, request.Race, [.. Enumerable.Range(1, whole).Select(n => RunsOf(request, n))]);
        return [.. season.Take(request.Weeks ?? whole)];
    }

    private static RunWeek RunsOf(PlanRequest request, int week)
    {
        var monday = request.StartsOn.AddDays((week - 1) * Weekdays.Count);
        var own = request.RunWeeks.GetValueOrDefault(monday);
        var runs = own ?? request.Runs;
        return request.Race is { } race && Season.WeeksTo(monday, race.Date) == 1 ? race.InWeek(monday, runs, isOwn: own is not null) : runs;
    }

    private static Plan Assembled(PlanRequest request, IReadOnlyList<(SeasonWeek Week, PlannedWeek Planned)> weeks)
    {
        var phases = new List<Phase>();
        foreach (var (season, planned) in weeks)
        {
            var week = new Week { Number = season.Number, Runs = RunsOf(request, season.Number), Deload = season.Deload, Sessions = planned.Sessions };
            if (phases.Count > 0 && phases[^1].Kind == season.Phase)
                phases[^1] = phases[^1] with { Weeks = phases[^1].Weeks.Add(week) };
            else
                phases.Add(new Phase(season.Phase, [week]));
        }

        var plan = new Plan
        {
            Profile = request.Profile,
            Race = request.Race,
            StartsOn = request.StartsOn,
            Phases = [.. phases],
            Relaxed = Merged(weeks),
        };
        return (request.Name is { } name ? plan with { Name = name } : plan).Numbered();
    }

    /// <summary>What gives way in every week is said once; what only some weeks have, with their numbers.</summary>
    private static ImmutableArray<Relaxed> Merged(IReadOnlyList<(SeasonWeek Week, PlannedWeek Planned)> weeks) =>
    [
        .. weeks.SelectMany(w => w.Planned.Relaxed.Select(relaxed => (relaxed, w.Week.Number)))
            .GroupBy(pair => pair.relaxed, pair => pair.Number)
            .Select(same => same.Count() == weeks.Count ? same.Key : same.Key with { Because = $"{same.Key.Because} {PlanWords.Weeks([.. same])}" }),
    ];
}

/// <summary>The sessions of one week and the wishes they could not meet.</summary>
public sealed record PlannedWeek(ImmutableArray<Session> Sessions, ImmutableArray<Relaxed> Relaxed);
