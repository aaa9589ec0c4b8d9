using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R5NothingNewBeforeARaceTests
{
    [Theory]
    [InlineData(RaceDistance.FiveK, 10)]
    [InlineData(RaceDistance.TenK, 10)]
    [InlineData(RaceDistance.Half, 14)]
    [InlineData(RaceDistance.Marathon, 14)]
    [InlineData(RaceDistance.Ultra, 14)]
    public void No_leg_exercise_begins_in_the_last_days(RaceDistance distance, int days)
    {
        Assert.Equal(days, R5NothingNewBeforeARace.DaysFor(distance));
        Assert.Equal(FindingSeverity.Error, New("reverse-lunge", distance, days).SeverityBy("R5"));
        Assert.Null(New("reverse-lunge", distance, days + 1).SeverityBy("R5"));
        Assert.Null(New("reverse-lunge", distance, 0).SeverityBy("R5"));
    }

    [Theory]
    [InlineData("calf-raise-single", true)]
    [InlineData("pogo-jump", true)]
    [InlineData("push-up", false)]
    [InlineData("bodyweight-squat", false)]
    public void Calves_and_jumps_are_legs_and_what_is_known_is_not_new(string slug, bool said) =>
        Assert.Equal(said, New(slug, RaceDistance.Half, 10).By("R5").Count > 0);

    [Fact]
    public void In_the_first_week_nothing_counts_as_new() =>
        Assert.Empty(RaceSample.Sunday(RaceDistance.Half, Sample.SessionA).By("R5"));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void What_was_not_done_for_two_weeks_is_new_again(int weeksAgo, bool said)
    {
        var squats = Session("bodyweight-squat");
        var both = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat"), Sample.Sets("reverse-lunge"));
        var weeks = Enumerable.Range(0, weeksAgo + 1).Select(i => (PhaseKind.Power, new[] { i == 0 || i == weeksAgo ? both : squats }));

        Assert.Equal(said, Sample.SoundWeek.WithWeeks([.. weeks]).RacingOn(RaceDistance.Half, weeksAgo + 2, Weekday.Monday).By("R5").Count > 0);
    }

    [Fact]
    public void What_is_new_is_said_once()
    {
        var plan = Sample.SoundWeek.WithWeeks(
            (PhaseKind.Power, [Session("bodyweight-squat")]),
            (PhaseKind.Taper, [Session("reverse-lunge"), Session("reverse-lunge").At(Weekday.Friday, 18)])).RacingOn(RaceDistance.Half, 3, Weekday.Monday);

        Assert.Equal("weeks[1].sessions[0].main[0]", Assert.Single(plan.By("R5")).Path.ToString());
    }

    [Theory]
    [InlineData(110, false)]
    [InlineData(111, true)]
    public void More_than_a_tenth_heavier_is_new_too(int kilograms, bool said)
    {
        static Session Lift(int kilograms) => Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", load: new Weight(kilograms * 1000)));
        var plan = Sample.SoundWeek.WithWeeks((PhaseKind.Power, [Lift(90), Lift(100).At(Weekday.Friday, 18)]), (PhaseKind.Taper, [Lift(kilograms)])).RacingOn(RaceDistance.Half, 3, Weekday.Monday);

        Assert.Equal(said, plan.By("R5").Count > 0);
    }

    /// <summary>A week of squats and rows, then a Monday with something else, so many days before the race.</summary>
    private static Plan New(string slug, RaceDistance distance, int days) =>
        Sample.SoundWeek.WithWeeks((PhaseKind.Power, [Session("bodyweight-squat")]), (PhaseKind.Power, [Session(slug).At(Weekday.Monday, 18)]))
            .RacingOn(distance, 2 + (days / 7), (Weekday)(days % 7));

    private static Session Session(string slug) => Sample.SessionA.WithMain(Sample.Sets(slug));
}
