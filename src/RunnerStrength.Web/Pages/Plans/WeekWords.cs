using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Where a week stands in a plan of several, as a runner reads it.</summary>
public static class WeekWords
{
    /// <summary>"Week 3 of 12, foundation, easier week".</summary>
    public static string Of(Plan plan, Week week) =>
        $"Week {week.Number} of {plan.Weeks.Count()}, {SeasonWords.Name(plan.PhaseOf(week))}{(week.Deload ? ", easier week" : "")}";

    /// <summary>What a sheet says of it beside the date; null in a plan of one week.</summary>
    public static string? OnPaper(PlanPage page, ReviewedWeek week) => !page.HasSeveralWeeks ? null
        : page.Plan.Race is { } race ? $"{Of(page.Plan, week.Week)}; {SeasonWords.Name(race.Distance)} on {race.Date:d MMMM yyyy}"
        : Of(page.Plan, week.Week);
}
