using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Doses;

public class D6StopARepEarlyTests
{
    private static Session WithRir(int rir) => Sample.SessionA.WithMain(Sample.Sets("push-up", rir: rir));

    [Theory]
    [InlineData(0, FindingSeverity.Warning)]
    [InlineData(1, null)]
    public void Failure_is_a_warning_one_rep_short_is_not(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, Sample.Week(WithRir(rir)).SeverityBy("D6"));

    [Fact]
    public void Failure_is_an_error_for_a_novice() =>
        Assert.Equal(FindingSeverity.Error, Sample.Week(WithRir(0)).For(p => p with { Experience = Experience.Novice }).SeverityBy("D6"));

    [Theory]
    [InlineData(17, FindingSeverity.Error)]
    [InlineData(18, FindingSeverity.Warning)]
    public void Failure_is_an_error_under_eighteen(int age, FindingSeverity expected) =>
        Assert.Equal(expected, Sample.Week(WithRir(0)).For(p => p with { Age = age }).SeverityBy("D6"));

    [Theory]
    [InlineData(71, 59, FindingSeverity.Error)]
    [InlineData(72, 0, FindingSeverity.Warning)]
    public void Failure_is_an_error_within_72_hours_of_a_key_run(int hours, int minutes, FindingSeverity expected) =>
        Assert.Equal(expected, Gaps.Before(hours, minutes, WithRir(0)).SeverityBy("D6"));

    [Fact]
    public void An_easy_run_the_next_day_does_not_make_it_worse() =>
        Assert.Equal(FindingSeverity.Warning, Gaps.Before(12, 0, WithRir(0), Running.RunKind.Easy).SeverityBy("D6"));

    [Fact]
    public void A_drill_of_the_warm_up_is_no_set() =>
        Assert.Null(Sample.Week(Sample.SessionA with { WarmUp = [.. WithRir(0).Main] }).SeverityBy("D6"));

    [Fact]
    public void The_gravest_reason_is_told()
    {
        Assert.Contains("first months", Assert.Single(Sample.Week(WithRir(0)).For(p => p with { Experience = Experience.Novice, Age = 17 }).By("D6")).Message, StringComparison.Ordinal);
        Assert.Contains("under 18", Assert.Single(Sample.Week(WithRir(0)).For(p => p with { Age = 17 }).By("D6")).Message, StringComparison.Ordinal);
        Assert.Contains("72 h", Assert.Single(Gaps.Before(12, 0, WithRir(0)).By("D6")).Message, StringComparison.Ordinal);
    }
}
