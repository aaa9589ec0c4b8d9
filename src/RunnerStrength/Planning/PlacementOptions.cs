using System.Collections.Immutable;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>One way to lay a week's sessions beside its runs, and what it costs (rule book 4.3).</summary>
/// <param name="Starts">In the order of the week's sessions.</param>
public sealed record PlacementOption(ImmutableArray<WeekTime> Starts, Price Price);

/// <summary>Other days for the sessions of a week, to be compared with where they stand.</summary>
public static class PlacementOptions
{
    private const int MostSessions = 3;

    /// <summary>What the week costs as it is; null where it holds an error.</summary>
    public static Price Now(PlanReview review, ReviewedWeek week) =>
        PlacementOf(review, week).PriceOf([.. week.Sessions.Select(s => s.Session.StartsAt)]);

    /// <summary>The cheapest layouts on other days than now, each at its best hours, best first.</summary>
    public static ImmutableArray<PlacementOption> Best(PlanReview review, ReviewedWeek week, int count)
    {
        if (week.Sessions.IsEmpty || week.Sessions.Length > MostSessions)
            return [];
        var placement = PlacementOf(review, week);
        var best = placement.Policies.Select(policy => week.Sessions.Select(s => BestOfEachDay(placement, policy, review.Profile, s)).ToList());
        var now = Days(week.Sessions.Select(s => s.Session.StartsAt));
        return
        [
            .. best.SelectMany(days => Layouts(days, 0))
                .Where(starts => Days(starts) != now)
                .Select(starts => new PlacementOption(starts, placement.PriceOf(starts)))
                .Where(option => !option.Price.IsImpossible)
                .OrderBy(o => o.Price.Warnings > 0).ThenBy(o => o.Price.Cost).ThenByDescending(o => SmallestGap(o.Starts)).ThenBy(o => o.Starts.Min(s => s.Minute))
                .DistinctBy(o => Days(o.Starts))
                .Take(count),
        ];
    }

    private static Placement PlacementOf(PlanReview review, ReviewedWeek week) =>
        new(week.Sessions.Select(s => s.Facts), week.Week.Runs, review.Profile, SeasonWeek.Of(review.Plan, week.Week));

    /// <summary>The cheapest hour of each day that is not out; of equals the nearest to the session's own.</summary>
    private static List<WeekTime> BestOfEachDay(Placement placement, PlacementPolicy policy, RunnerProfile profile, ReviewedSession session) =>
    [
        .. Placement.Slots(profile, anyHour: false).Append(session.Session.StartsAt)
            .GroupBy(slot => slot.Day)
            .Select(day => day.OrderBy(slot => placement.Single(session.Facts, slot, profile.SessionStart is not null, policy), Cheapest)
                .ThenBy(slot => Math.Abs((slot.Time - session.Session.Start).TotalMinutes)).First()),
    ];

    private static Comparer<Price> Cheapest { get; } = Comparer<Price>.Create((one, other) =>
        (one.IsImpossible, one.Warnings > 0, one.Cost).CompareTo((other.IsImpossible, other.Warnings > 0, other.Cost)));

    private static IEnumerable<ImmutableArray<WeekTime>> Layouts(List<List<WeekTime>> best, int session) => session == best.Count
        ? [[]]
        : Layouts(best, session + 1).SelectMany(rest => best[session].Where(start => rest.All(r => r.Day != start.Day)).Select(start => rest.Insert(0, start)));

    private static string Days(IEnumerable<WeekTime> starts) => string.Join(' ', starts.Select(s => (int)s.Day).Order());

    private static int SmallestGap(ImmutableArray<WeekTime> starts) =>
        starts.SelectMany((one, i) => starts.Skip(i + 1).Select(other => Math.Min(one.MinutesUntil(other), other.MinutesUntil(one)))).DefaultIfEmpty(0).Min();
}
