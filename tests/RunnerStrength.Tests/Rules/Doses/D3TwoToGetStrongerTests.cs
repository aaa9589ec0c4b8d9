using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Doses;

public class D3TwoToGetStrongerTests
{
    [Theory]
    [InlineData(PhaseKind.Foundation, FindingSeverity.Advice)]
    [InlineData(PhaseKind.MaxStrength, FindingSeverity.Advice)]
    [InlineData(PhaseKind.Power, FindingSeverity.Advice)]
    [InlineData(PhaseKind.Maintenance, null)]
    [InlineData(PhaseKind.Taper, null)]
    [InlineData(PhaseKind.Recovery, null)]
    public void One_session_is_enough_only_where_the_aim_is_to_keep(PhaseKind phase, FindingSeverity? expected) =>
        Assert.Equal(expected, Sample.Week(Sample.SessionA).In(phase).SeverityBy("D3"));

    [Fact]
    public void A_week_without_any_is_the_matter_of_another_rule() => Assert.Null(Sample.Week().SeverityBy("D3"));

    [Fact]
    public void Two_sessions_are_never_reported() => Assert.Null(Sample.SoundWeek.SeverityBy("D3"));
}
