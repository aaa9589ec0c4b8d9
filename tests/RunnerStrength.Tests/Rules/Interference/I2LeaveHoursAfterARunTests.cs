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
    [InlineData(23, 59, FindingSeverity.Warning)]
    [InlineData(24, 0, null)]
    public void Hard_jumps_want_a_day_after_a_long_run(int hours, int minutes, FindingSeverity? expected)
    {
        var jumps = Sample.SessionA.WithMain(Sample.Sets("box-jump-low"));

        Assert.Equal(expected, Gaps.After(hours, minutes, jumps, RunKind.Long).SeverityBy("I2"));
    }
}
