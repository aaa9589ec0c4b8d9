using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>What a plan is asked from: the runner, a typical week of runs, and the Monday it starts.</summary>
public sealed record PlanRequest(RunnerProfile Profile, RunWeek Runs, DateOnly StartsOn, string? Name = null);

/// <summary>Makes a week of strength sessions for a runner and a week of runs: selects (3.1), doses (D1), fits (S10, 2.5) and places (4.3). Same request, same plan; never an error of its own: what can't be met is given smaller and said.</summary>
public sealed class Planner(Catalogue catalogue)
{
    public const int MostSessions = 3;

    /// <summary>A week with the runner's runs and no session yet, to be built by hand.</summary>
    public static Plan Empty(PlanRequest request) => new()
    {
        Profile = request.Profile,
        StartsOn = request.StartsOn,
        Phases = [new Phase(PhaseKind.Foundation, [new Week { Number = 1, Runs = request.Runs }])],
    };

    public Plan Plan(PlanRequest request)
    {
        var week = new WeekPlanner(request.Profile, request.Runs, catalogue).Plan();
        var plan = new Plan
        {
            Profile = request.Profile,
            StartsOn = request.StartsOn,
            Phases = [new Phase(PhaseKind.Foundation, [new Week { Number = 1, Runs = request.Runs, Sessions = week.Sessions }])],
            Relaxed = week.Relaxed,
        };
        return (request.Name is { } name ? plan with { Name = name } : plan).Numbered();
    }
}

/// <summary>The sessions of one week and the wishes they could not meet.</summary>
public sealed record PlannedWeek(ImmutableArray<Session> Sessions, ImmutableArray<Relaxed> Relaxed);
