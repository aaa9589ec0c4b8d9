using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S2FiveToTwentyMinutesOfWarmUpTests
{
    [Theory]
    [InlineData(299, FindingSeverity.Warning)]
    [InlineData(300, null)]
    [InlineData(1200, null)]
    [InlineData(1201, FindingSeverity.Warning)]
    public void Five_to_twenty_minutes_are_right(int seconds, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S2", WarmUp(Drill("brisk-walk", seconds))));

    [Fact]
    public void The_fifteen_seconds_between_drills_count()
    {
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S2", WarmUp(Drill("brisk-walk", 142), Drill("brisk-walk", 142))));
        Assert.Null(SeverityOf("S2", WarmUp(Drill("brisk-walk", 142), Drill("brisk-walk", 143))));
    }

    [Fact]
    public void In_a_micro_session_a_short_warm_up_is_advice()
    {
        var session = WarmUp(Drill("brisk-walk", 180));

        Assert.Equal(FindingSeverity.Advice, SeverityOf("S2", session.Micro()));
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S2", Sample.Week(session).For(p => p with { MinutesPerSession = ShortestFullMinutes })));
    }

    [Fact]
    public void Too_short_and_nothing_but_a_walk_are_two_matters() =>
        Assert.Equal(["S2", "S3"], RuleBook.Review(Sample.Week(WarmUp(Drill("brisk-walk", 120))), Catalogue.Shipped).Where(f => f.Path.Part == SessionPart.WarmUp).Select(f => f.Rule));

    [Fact]
    public void Too_long_is_advice_in_a_micro_session_too() =>
        Assert.Equal(FindingSeverity.Advice, SeverityOf("S2", WarmUp(Drill("brisk-walk", 1201)).Micro()));

    [Fact]
    public void The_finding_tells_the_minutes()
    {
        var finding = Assert.Single(Of("S2", WarmUp(Drill("brisk-walk", 150))));

        Assert.Contains("2 min 30 s", finding.Message, StringComparison.Ordinal);
        Assert.Equal(SessionPart.WarmUp, finding.Path.Part);
    }
}
