using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Planning;

/// <summary>Spread, hard days hard, and what the planner takes when it may choose.</summary>
public sealed class PlacementPolicyTests
{
    private static readonly SessionFacts Moderate = new(Stressed.Session(LegStress.Moderate), Catalogue.Shipped);

    /// <summary>Monday evening is the first place of the week; the key run on Wednesday starts two days after its end, or a minute before that.</summary>
    [Theory]
    [InlineData(0, Weekday.Monday)]
    [InlineData(-1, Weekday.Thursday)]
    public void Spread_keeps_legs_two_days_before_a_key_run(int minutes, Weekday day)
    {
        var run = new WeekTime(Weekday.Monday, new TimeOnly(18, 0)).Plus(Moderate.Minutes + Placement.SpreadMinutes + minutes);
        var runs = new RunWeek([new Run(run.Day, run.Time, 60, RunKind.Quality)]);

        Assert.Equal(day, Placed(PlacementPolicy.Spread, runs, Weekday.Monday, Weekday.Thursday).Day);
        Assert.Equal(Weekday.Monday, Placed(PlacementPolicy.Stack, runs, Weekday.Monday, Weekday.Thursday).Day);
    }

    /// <summary>The quality run on Thursday ends six hours before the session, or a minute later.</summary>
    [Theory]
    [InlineData(0, Weekday.Thursday)]
    [InlineData(1, Weekday.Monday)]
    public void Hard_days_hard_takes_the_evening_of_a_quality_run(int minutes, Weekday day)
    {
        var runs = new RunWeek([new Run(Weekday.Thursday, new TimeOnly(11, 0), 60 + minutes, RunKind.Quality)]);

        Assert.Equal(day, Placed(PlacementPolicy.Stack, runs, Weekday.Monday, Weekday.Thursday).Day);
        Assert.Equal(day, Placed(PlacementPolicy.Auto, runs, Weekday.Monday, Weekday.Thursday).Day);
        Assert.Equal(Weekday.Monday, Placed(PlacementPolicy.Spread, runs, Weekday.Monday, Weekday.Thursday).Day);
    }

    /// <summary>Saturday alone is left, the day before the long run: 3 for advice, and then 4 for hard days hard or 2 for spread.</summary>
    [Theory]
    [InlineData(PlacementPolicy.Stack, 7)]
    [InlineData(PlacementPolicy.Spread, 5)]
    [InlineData(PlacementPolicy.Auto, 5)]
    public void Left_to_the_planner_the_cheaper_way_counts(PlacementPolicy policy, int cost)
    {
        var runs = new RunWeek([new Run(Weekday.Sunday, new TimeOnly(20, 0), 100, RunKind.Long)]);
        var placement = PlacementOf(policy, runs, Weekday.Saturday);

        Assert.Equal(cost, placement.Best(anyHour: false)!.Cost);
        Assert.Equal(cost, placement.PriceOf([new WeekTime(Weekday.Saturday, new TimeOnly(18, 0))]).Cost);
    }

    [Theory]
    [InlineData(PlacementPolicy.Stack, 18, true)]
    [InlineData(PlacementPolicy.Stack, 7, false)]
    [InlineData(PlacementPolicy.Auto, 18, false)]
    public void A_way_that_was_chosen_and_finds_no_place_is_said(PlacementPolicy policy, int qualityHour, bool said) =>
        Assert.Equal(said, Plan(policy, new Run(Weekday.Thursday, new TimeOnly(qualityHour, 0), 60, RunKind.Quality)).Relaxed.Any(r => r.Wish == RelaxedWishes.Policy));

    [Fact]
    public void Spread_that_finds_no_place_two_days_before_names_the_hours_and_the_run()
    {
        var plan = Plan(PlacementPolicy.Spread, [.. new[] { Weekday.Tuesday, Weekday.Thursday, Weekday.Saturday }.Select(d => new Run(d, new TimeOnly(7, 0), 60, RunKind.Quality))]);

        Assert.Contains(plan.Relaxed, r => r.Wish == RelaxedWishes.Policy && r.Given.Contains(" h", StringComparison.Ordinal) && r.Given.EndsWith("quality run", StringComparison.Ordinal));
    }

    private static Plan Plan(PlacementPolicy policy, params Run[] runs) => new Planner(Catalogue.Shipped).Plan(new PlanRequest(
        new RunnerProfile { Experience = Experience.Intermediate, Policy = policy, SessionStart = new TimeOnly(18, 0) }, new RunWeek(runs), new DateOnly(2026, 11, 30)));

    private static WeekTime Placed(PlacementPolicy policy, RunWeek runs, params Weekday[] days) => PlacementOf(policy, runs, days).Best(anyHour: false)!.Starts.Single();

    private static Placement PlacementOf(PlacementPolicy policy, RunWeek runs, params Weekday[] days) => new(
        [Moderate], runs, new RunnerProfile { Experience = Experience.Intermediate, Policy = policy, SessionStart = new TimeOnly(18, 0), UnavailableDays = [.. Enum.GetValues<Weekday>().Except(days)] });
}
