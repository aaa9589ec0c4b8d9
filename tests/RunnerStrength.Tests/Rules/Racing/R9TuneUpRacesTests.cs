using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R9TuneUpRacesTests
{
    private static readonly Run Saturday = Sample.Run(RunKind.Race, Weekday.Saturday, 9);

    [Theory]
    [InlineData(LegStress.Heavy, 71, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.Heavy, 72, 0, null)]
    [InlineData(LegStress.HeavyFresh, 71, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.Moderate, 71, 59, null)]
    public void Heavy_legs_stand_three_days_before(LegStress stress, int hours, int minutes, FindingSeverity? expected)
    {
        Assert.Equal(expected, Gaps.Before(hours, minutes, Stressed.Session(stress), RunKind.Race).SeverityBy("R9"));
        Assert.Null(Gaps.Before(hours, minutes, Stressed.Session(stress)).SeverityBy("R9"));
    }

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, FindingSeverity.Warning)]
    public void Its_week_has_about_half_the_sets(int sets, FindingSeverity? expected) =>
        Assert.Equal(expected, Two(Squats(10), Squats(sets)).SeverityBy("R9"));

    [Fact]
    public void Single_sets_cannot_be_halved() => Assert.Null(Two(Squats(1), Squats(1)).SeverityBy("R9"));

    [Fact]
    public void A_race_of_every_week_is_training() =>
        Assert.Null(Sample.Weeks(2, PhaseKind.Foundation, Squats(4)).Running(Saturday).SeverityBy("R9"));

    [Fact]
    public void A_week_after_an_easier_one_and_a_taper_are_not_compared()
    {
        var plan = Two(Squats(10), Squats(10));
        var easier = plan.Phases[0].Weeks[0] with { Deload = true };

        Assert.Null((plan with { Phases = plan.Phases.SetItem(0, plan.Phases[0] with { Weeks = [easier] }) }).SeverityBy("R9"));
        Assert.Null(plan.In(PhaseKind.Taper).SeverityBy("R9"));
    }

    [Fact]
    public void The_plans_own_race_is_for_the_taper_to_say()
    {
        var heavy = Sample.Week(RaceSample.Heavy.At(Weekday.Thursday, 18)).Running(Saturday);

        Assert.Equal(FindingSeverity.Warning, heavy.SeverityBy("R9"));
        Assert.Null(heavy.RacingOn(RaceDistance.TenK, 1, Weekday.Saturday).SeverityBy("R9"));
        Assert.Null(Two(Squats(10), Squats(10)).RacingOn(RaceDistance.TenK, 2, Weekday.Saturday).SeverityBy("R9"));
    }

    [Theory]
    [InlineData(Weekday.Saturday, null)]
    [InlineData(Weekday.Sunday, FindingSeverity.Error)]
    public void What_stands_before_the_plans_own_race_is_not_for_the_rules_beside_a_run(Weekday race, FindingSeverity? expected)
    {
        var plan = Sample.Week(RaceSample.Heavy.At(Weekday.Friday, 18)).Running(Saturday).RacingOn(RaceDistance.TenK, 1, race);

        Assert.Equal(expected, plan.SeverityBy("I1"));
        Assert.Equal(FindingSeverity.Error, plan.SeverityBy("R6"));
    }

    [Fact]
    public void Another_run_on_the_day_of_the_race_is_no_race() =>
        Assert.Equal(FindingSeverity.Error, Sample.Week(RaceSample.Heavy.At(Weekday.Friday, 18)).Running(Sample.Run(RunKind.Quality, Weekday.Saturday, 9)).RacingOn(RaceDistance.TenK, 1, Weekday.Saturday).SeverityBy("I1"));

    private static Session Squats(int sets) => Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets)).At(Weekday.Monday, 18);

    /// <summary>A week without a race, then one with a race on Saturday.</summary>
    private static Plan Two(Session before, Session week)
    {
        var plan = Sample.SoundWeek.WithWeeks((PhaseKind.Foundation, [before]), (PhaseKind.Foundation, [week]));
        var last = plan.Phases[1].Weeks[0] with { Runs = new RunWeek([Saturday]) };
        return plan with { Phases = plan.Phases.SetItem(1, plan.Phases[1] with { Weeks = [last] }) };
    }
}
