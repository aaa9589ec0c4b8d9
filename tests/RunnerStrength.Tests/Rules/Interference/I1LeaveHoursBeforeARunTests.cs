using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Interference;

public class I1LeaveHoursBeforeARunTests
{
    [Theory]
    [InlineData(LegStress.Light)]
    [InlineData(LegStress.Moderate)]
    [InlineData(LegStress.Heavy)]
    [InlineData(LegStress.HeavyFresh)]
    public void The_sessions_have_the_stress_they_are_named_for(LegStress stress) =>
        Assert.Equal(stress, new SessionFacts(Stressed.Session(stress), Catalogue.Shipped).Stress);

    [Theory]
    [InlineData(LegStress.HeavyFresh, 23, 59, FindingSeverity.Error)]
    [InlineData(LegStress.HeavyFresh, 24, 0, FindingSeverity.Warning)]
    [InlineData(LegStress.HeavyFresh, 47, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.HeavyFresh, 48, 0, FindingSeverity.Advice)]
    [InlineData(LegStress.HeavyFresh, 71, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.HeavyFresh, 72, 0, null)]
    [InlineData(LegStress.Heavy, 23, 59, FindingSeverity.Error)]
    [InlineData(LegStress.Heavy, 24, 0, FindingSeverity.Warning)]
    [InlineData(LegStress.Heavy, 35, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.Heavy, 36, 0, null)]
    [InlineData(LegStress.Moderate, 5, 59, FindingSeverity.Error)]
    [InlineData(LegStress.Moderate, 6, 0, FindingSeverity.Warning)]
    [InlineData(LegStress.Moderate, 23, 59, FindingSeverity.Warning)]
    [InlineData(LegStress.Moderate, 24, 0, null)]
    [InlineData(LegStress.Light, 2, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.Light, 3, 0, null)]
    public void Before_a_key_run(LegStress stress, int hours, int minutes, FindingSeverity? expected)
    {
        Assert.Equal(expected, Gaps.Before(hours, minutes, Stressed.Session(stress)).SeverityBy("I1"));
        Assert.Equal(expected, Gaps.Before(hours, minutes, Stressed.Session(stress), RunKind.Long).SeverityBy("I1"));
    }

    [Theory]
    [InlineData(LegStress.HeavyFresh, 11, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.HeavyFresh, 12, 0, null)]
    [InlineData(LegStress.Heavy, 5, 59, FindingSeverity.Advice)]
    [InlineData(LegStress.Heavy, 6, 0, null)]
    [InlineData(LegStress.Moderate, 1, 0, null)]
    public void Before_an_easy_run(LegStress stress, int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.Before(hours, minutes, Stressed.Session(stress), RunKind.Easy).SeverityBy("I1"));

    [Theory]
    [InlineData(21, 23, 59, FindingSeverity.Warning)]
    [InlineData(21, 24, 0, null)]
    [InlineData(20, 23, 59, null)]
    public void Jumps_want_a_day_before_a_key_run(int landings, int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.Before(hours, minutes, Stressed.Jumps(landings)).SeverityBy("I1"));

    [Theory]
    [InlineData(LegStress.HeavyFresh, RunKind.Quality, 24, "48 to 72 h")]
    [InlineData(LegStress.Heavy, RunKind.Quality, 24, "36 h")]
    [InlineData(LegStress.Moderate, RunKind.Quality, 6, "24 h")]
    [InlineData(LegStress.Light, RunKind.Quality, 1, "; 3 h")]
    [InlineData(LegStress.HeavyFresh, RunKind.Easy, 1, "12 h")]
    [InlineData(LegStress.Heavy, RunKind.Easy, 1, "6 h")]
    public void The_hours_that_are_asked_for_are_those_of_the_table(LegStress stress, RunKind kind, int hours, string words) =>
        Assert.Contains(words, Assert.Single(Gaps.Before(hours, 0, Stressed.Session(stress), kind).By("I1")).Message, StringComparison.Ordinal);

    [Fact]
    public void For_jumps_alone_a_day_is_asked_for() =>
        Assert.Contains("; 24 h", Assert.Single(Gaps.Before(1, 0, Stressed.Jumps()).By("I1")).Message, StringComparison.Ordinal);

    [Fact]
    public void Jumps_do_not_soften_what_leg_work_asks_for()
    {
        var both = Sample.SessionA.WithMain([.. Stressed.Jumps().Main, .. Stressed.Session(LegStress.Moderate).Main]);
        Assert.Equal(FindingSeverity.Error, Gaps.Before(5, 59, both).SeverityBy("I1"));
        Assert.Equal(FindingSeverity.Advice, Gaps.Before(48, 0, both with { Main = [.. Stressed.Jumps().Main, .. Stressed.Session(LegStress.HeavyFresh).Main] }).SeverityBy("I1"));
    }

    [Fact]
    public void An_overlap_is_told_by_I0_alone() => Assert.Empty(Gaps.Before(0, -1, Stressed.Session(LegStress.Heavy)).By("I1"));

    [Fact]
    public void The_week_is_a_circle()
    {
        var sunday = Sample.Week(Stressed.Session(LegStress.Moderate).At(Weekday.Sunday, 18)).Running(Sample.Run(RunKind.Quality, Weekday.Monday, 7));

        Assert.Equal(FindingSeverity.Warning, sunday.SeverityBy("I1"));
    }
}
