using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Interference;

public class I2LeaveHoursAfterARunTests
{
    [Theory]
    [InlineData(LegStress.Heavy, 2, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.Heavy, 3, 0, FindingSeverity.Advice)]
    [InlineData(LegStress.Heavy, 5, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.Heavy, 6, 0, null)]
    [InlineData(LegStress.HeavyFresh, 2, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.Moderate, 2, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.Moderate, 3, 0, null)]
    [InlineData(LegStress.Light, 0, 30, null)]
    public void After_a_key_run(LegStress stress, int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.After(hours, minutes, Stressed.Session(stress)).SeverityBy("I2"));

    [Theory]
    [InlineData(LegStress.Heavy, 2, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.Heavy, 3, 0, null)]
    [InlineData(LegStress.Moderate, 1, 0, null)]
    public void After_an_easy_run(LegStress stress, int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.After(hours, minutes, Stressed.Session(stress), RunKind.Easy).SeverityBy("I2"));

    [Theory]
    [InlineData(89, 2, 59, FindingSeverity.Advice)]
    [InlineData(90, 2, 59, FindingSeverity.Warning)]
    public void An_easy_run_of_ninety_minutes_is_long(int runMinutes, int hours, int minutes, FindingSeverity expected) =>
        Assert.Equal(expected, Gaps.After(hours, minutes, Stressed.Session(LegStress.Heavy), RunKind.Easy, runMinutes).SeverityBy("I2"));

    [Theory]
    [InlineData(RunKind.Quality, 90, FindingSeverity.Warning)]
    [InlineData(RunKind.Quality, 89, FindingSeverity.Advice)]
    [InlineData(RunKind.Long, 45, FindingSeverity.Warning)]
    public void A_hard_run_of_ninety_minutes_is_long_too(RunKind kind, int runMinutes, FindingSeverity expected) =>
        Assert.Equal(expected, Gaps.After(3, 0, Sample.SessionA.WithMain(Sample.Sets("box-jump-low")), kind, runMinutes).SeverityBy("I2"));

    [Theory]
    [InlineData("pogo-jump", 2, 59, FindingSeverity.Warning)]
    [InlineData("pogo-jump", 5, 59, FindingSeverity.Advice)]
    [InlineData("pogo-jump", 6, 0, null)]
    [InlineData("kettlebell-swing", 5, 59, FindingSeverity.Advice)]
    [InlineData("box-jump-low", 6, 0, FindingSeverity.Warning)]
    public void Power_counts_as_heavy_and_easy_hops_not_as_hard_jumps(string slug, int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.After(hours, minutes, Sample.SessionA.WithMain(Sample.Sets(slug)), RunKind.Long).SeverityBy("I2"));

    [Theory]
    [InlineData("squat-barbell-back", RunKind.Quality, 2, "6 h or more")]
    [InlineData("pogo-jump", RunKind.Quality, 4, "6 h or more")]
    [InlineData("pogo-jump", RunKind.Easy, 2, "3 h or more")]
    [InlineData("box-jump-low", RunKind.Long, 5, "leave 24 h")]
    public void The_hours_that_are_asked_for_are_those_of_the_table(string slug, RunKind kind, int hours, string words)
    {
        var session = Sample.SessionA.WithMain(Sample.Sets(slug, sets: 3, dose: new Reps(5, 5), rir: 2));
        Assert.Contains(words, Assert.Single(Gaps.After(hours, 0, session, kind).By("I2")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlap_is_told_by_I0_alone() => Assert.Empty(Gaps.After(0, -1, Stressed.Session(LegStress.Heavy)).By("I2"));

    [Theory]
    [InlineData(23, 59, FindingSeverity.Warning)]
    [InlineData(24, 0, null)]
    public void Hard_jumps_want_a_day_after_a_long_run(int hours, int minutes, FindingSeverity? expected)
    {
        var jumps = Sample.SessionA.WithMain(Sample.Sets("box-jump-low"));

        Assert.Equal(expected, Gaps.After(hours, minutes, jumps, RunKind.Long).SeverityBy("I2"));
    }
}
