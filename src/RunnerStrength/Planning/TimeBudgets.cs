using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>What the sessions of a week would be in so many minutes each.</summary>
/// <param name="Dropped">Exercises of the next longer week that this one does not hold, as many times as they are gone.</param>
public sealed record TimeBudget(int Minutes, ImmutableArray<SessionFacts> Sessions, ImmutableArray<string> Dropped);

/// <summary>The same runner and runs in 10, 20, 30, 45 and 60 minutes a session (rule book 2.5).</summary>
public static class TimeBudgets
{
    public static ImmutableArray<int> Minutes { get; } = [10, 20, 30, 45, 60];

    /// <summary>Of one week of a plan.</summary>
    public static ImmutableArray<TimeBudget> For(PlanReview review, Week week) =>
        For(review.Profile, week.Runs, review.Catalogue, SeasonWeek.Of(review.Plan, week), Continuation.Before(review, week.Number));

    /// <summary>The longest first, so that each says what it gives up against the one before.</summary>
    /// <param name="season">Null is the first week of a plan.</param>
    public static ImmutableArray<TimeBudget> For(RunnerProfile profile, RunWeek runs, Catalogue catalogue, SeasonWeek? season = null, Continuation? before = null)
    {
        var budgets = ImmutableArray.CreateBuilder<TimeBudget>();
        foreach (var minutes in Minutes.Reverse())
        {
            var week = new WeekPlanner(profile with { MinutesPerSession = minutes }, runs, catalogue, season: season, before: before).Plan();
            ImmutableArray<SessionFacts> sessions = [.. week.Sessions.Select(s => new SessionFacts(s, catalogue)).OrderBy(s => s.Session.StartsAt.Minute)];
            budgets.Add(new TimeBudget(minutes, sessions, budgets.Count == 0 ? [] : [.. Gone(budgets[^1].Sessions, sessions)]));
        }

        return budgets.ToImmutable();
    }

    private static IEnumerable<string> Gone(IEnumerable<SessionFacts> longer, IEnumerable<SessionFacts> shorter)
    {
        var left = Names(shorter).ToList();
        return Names(longer).Where(name => !left.Remove(name)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(IEnumerable<SessionFacts> sessions) => sessions.SelectMany(s => s.Main).Select(i => i.Exercise.Name);
}
