using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S1WarmUpFirstTests
{
    [Fact]
    public void A_session_without_a_warm_up_is_an_error_at_its_warm_up()
    {
        var finding = Assert.Single(Of("S1", WarmUp()));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(new PlanPath(0, 0, SessionPart.WarmUp), finding.Path);
    }

    [Fact]
    public void One_drill_is_a_warm_up() => Assert.Empty(Of("S1", WarmUp(Drill("brisk-walk", 60))));

    [Fact]
    public void Only_the_session_without_one_is_named()
    {
        var plan = Sample.Week(Sample.SessionA, Sample.SessionB with { WarmUp = [] });

        Assert.Equal(1, Assert.Single(Of("S1", plan)).Path.Session);
    }

    [Fact]
    public void A_micro_session_needs_one_too() => Assert.Equal(FindingSeverity.Error, SeverityOf("S1", WarmUp().Micro()));

    [Fact]
    public void A_missing_warm_up_is_reported_once_and_not_by_every_rule_that_looks_into_it()
    {
        var codes = RuleBook.Review(Sample.Week(WarmUp()), RunnerStrength.Exercises.Catalogue.Shipped).Where(f => f.Path.Part == SessionPart.WarmUp).Select(f => f.Rule);

        Assert.Equal(["S1"], codes);
    }
}
