using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Planning;

/// <summary>Where sessions may stand in the last weeks before a race, and what the planner does with the race itself.</summary>
public sealed class PlacementBeforeARaceTests
{
    private static readonly SessionFacts Light = new(Stressed.Session(LegStress.Light), Catalogue.Shipped);

    /// <summary>The race is on the Saturday of this week; light sessions end the days before it that R7 asks for.</summary>
    [Theory]
    [InlineData(Weekday.Monday, true)]
    [InlineData(Weekday.Saturday - R7RaceWeek.LeastDaysBefore, true)]
    [InlineData(Weekday.Saturday - R7RaceWeek.LeastDaysBefore + 1, false)]
    [InlineData(Weekday.Saturday, false)]
    [InlineData(Weekday.Sunday, false)]
    public void In_the_week_of_the_race_nothing_stands_near_it_or_after(Weekday day, bool possible) =>
        Assert.Equal(possible, Possible(Experience.Intermediate, Week(number: 8, daysToRace: (int)Weekday.Saturday), day));

    /// <summary>A novice with three weeks in all has no session in the last ten days; with four weeks, or more experience, R7 alone counts.</summary>
    [Theory]
    [InlineData(Experience.Novice, 2, 12, Weekday.Monday, true)]
    [InlineData(Experience.Novice, 2, 12, Weekday.Tuesday, true)]
    [InlineData(Experience.Novice, 2, 12, Weekday.Wednesday, false)]
    [InlineData(Experience.Intermediate, 2, 12, Weekday.Wednesday, true)]
    [InlineData(Experience.Novice, 3, 12, Weekday.Wednesday, true)]
    public void A_novice_who_begins_too_late_stops_early(Experience experience, int number, int daysToRace, Weekday day, bool possible) =>
        Assert.Equal(possible, Possible(experience, Week(number, daysToRace), day));

    [Fact]
    public void The_race_is_no_run_that_sessions_keep_away_from_by_the_hour()
    {
        var race = new Run(Weekday.Saturday, new TimeOnly(10, 0), 60, RunKind.Race);
        var placement = PlacementOf(Experience.Intermediate, Week(8, (int)Weekday.Saturday), race);
        var without = PlacementOf(Experience.Intermediate, Week(8, (int)Weekday.Saturday));
        var tuesday = new WeekTime(Weekday.Tuesday, new TimeOnly(18, 0));

        Assert.Equal(without.Single(Light, tuesday, fixedHour: true, PlacementPolicy.Stack), placement.Single(Light, tuesday, fixedHour: true, PlacementPolicy.Stack));
    }

    /// <summary>A tune-up race is a hard run like others: the evening before it costs.</summary>
    [Fact]
    public void A_race_that_the_plan_does_not_lead_to_is_a_hard_run()
    {
        var tuneUp = new Run(Weekday.Wednesday, new TimeOnly(10, 0), 60, RunKind.Race);
        var heavy = new SessionFacts(Stressed.Session(LegStress.Heavy), Catalogue.Shipped);
        var evening = new WeekTime(Weekday.Tuesday, new TimeOnly(18, 0));

        var price = PlacementOf(Experience.Intermediate, Week(3, 40), tuneUp).Single(heavy, evening, fixedHour: true, PlacementPolicy.Stack);

        Assert.True(price.IsImpossible || price.Warnings > 0);
        Assert.False(PlacementOf(Experience.Intermediate, Week(3, 40)).Single(heavy, evening, fixedHour: true, PlacementPolicy.Stack) is { IsImpossible: true } or { Warnings: > 0 });
    }

    private static SeasonWeek Week(int number, int daysToRace) => new(number, PhaseKind.Taper, Race: RaceDistance.TenK, DaysToRace: daysToRace);

    private static bool Possible(Experience experience, SeasonWeek week, Weekday day) =>
        !PlacementOf(experience, week).Single(Light, new WeekTime(day, new TimeOnly(18, 0)), fixedHour: true, PlacementPolicy.Stack).IsImpossible;

    private static Placement PlacementOf(Experience experience, SeasonWeek week, params Run[] runs) =>
        new([Light], new RunWeek(runs), new RunnerProfile { Experience = experience }, week);
}
