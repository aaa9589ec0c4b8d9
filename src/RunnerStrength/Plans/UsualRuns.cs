using System.Collections.Immutable;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>What the weeks of a plan have in common, so that it can be asked for again.</summary>
public static class UsualRuns
{
    /// <summary>The runs of most weeks, of equals the earlier; the week of the race is no usual one unless it is the only one.</summary>
    public static RunWeek Of(Plan plan) => plan.Weeks
        .GroupBy(w => w.Runs)
        .OrderByDescending(same => same.Count(w => plan.RaceDayIn(w) is null)).ThenBy(same => same.Min(w => w.Number))
        .First().Key;

    /// <summary>The weeks that have other runs, by their Monday; that of the race only where it has others than the race leaves of a usual week.</summary>
    public static ImmutableSortedDictionary<DateOnly, RunWeek> Exceptions(Plan plan)
    {
        var usual = Of(plan);
        return plan.Weeks
            .Select(w => (Monday: plan.DateOf(w, default), w.Runs, Usual: plan.RaceDayIn(w) is null ? usual : plan.Race!.InWeek(plan.DateOf(w, default), usual, isOwn: false)))
            .Where(w => w.Runs != w.Usual)
            .ToImmutableSortedDictionary(w => w.Monday, w => w.Runs);
    }
}
