using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S6FinishWithACoolDownTests
{
    [Fact]
    public void A_session_without_a_cool_down_gets_a_warning_at_its_cool_down()
    {
        var finding = Assert.Single(Of("S6", CoolDown()));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(new PlanPath(0, 0, SessionPart.CoolDown), finding.Path);
    }

    [Fact]
    public void One_stretch_is_a_cool_down() => Assert.Empty(Of("S6", CoolDown(Stretch("calf-stretch-straight", 20))));

    [Fact]
    public void In_a_micro_session_it_is_advice() => Assert.Equal(FindingSeverity.Advice, SeverityOf("S6", CoolDown().Micro()));

    [Fact]
    public void A_missing_cool_down_is_reported_once() =>
        Assert.Equal(["S6"], RuleBook.Review(Sample.Week(CoolDown()), Catalogue.Shipped).Where(f => f.Path.Part == SessionPart.CoolDown).Select(f => f.Rule));
}
