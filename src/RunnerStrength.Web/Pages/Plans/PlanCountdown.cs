using RunnerStrength.Plans;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Where a day is in a plan, and how far the race is from it.</summary>
public static class PlanCountdown
{
    /// <summary>"Week 3 of 12, 9 weeks left. Race in 63 days."; null for one week without a race.</summary>
    public static string? Of(PlanSummary plan, DateOnly today)
    {
        var words = new[] { plan.Weeks > 1 ? Week(plan, today) : null, plan.RaceOn is { } race ? $"Race {SeasonWords.Away(race, today)}." : null };
        return words.All(w => w is null) ? null : string.Join(' ', words.OfType<string>());
    }

    private static string Week(PlanSummary plan, DateOnly today) => plan.WeekOn(today) switch
    {
        null => $"{SeasonWords.Weeks(plan.Weeks)}, all behind you.",
        0 => $"{SeasonWords.Weeks(plan.Weeks)}, the first begins {SeasonWords.Away(plan.StartsOn, today)}.",
        { } week when week == plan.Weeks => $"Week {week} of {plan.Weeks}, the last.",
        { } week => $"Week {week} of {plan.Weeks}, {SeasonWords.Weeks(plan.Weeks - week)} left.",
    };
}
