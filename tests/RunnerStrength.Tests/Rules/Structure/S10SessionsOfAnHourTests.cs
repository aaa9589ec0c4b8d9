using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S10SessionsOfAnHourTests
{
    // 5 % are added and the sum is rounded up to 5 minutes: 3,428 s are shown as 60, one second more as 65.
    [Theory]
    [InlineData(3428, 60, null)]
    [InlineData(3429, 65, FindingSeverity.Advice)]
    [InlineData(4285, 75, FindingSeverity.Advice)]
    [InlineData(4286, 80, FindingSeverity.Warning)]
    public void Over_an_hour_gets_advice_and_over_75_minutes_a_warning(int seconds, int shown, FindingSeverity? expected)
    {
        var session = Lasting(seconds);

        Assert.Equal(shown, new SessionFacts(session, Catalogue.Shipped).Minutes);
        Assert.Equal(expected, SeverityOf("S10", session));
    }

    [Fact]
    public void The_test_case_of_the_rule_book_takes_45_minutes()
    {
        var facts = new SessionFacts(RuleBookCase, Catalogue.Shipped);

        Assert.Equal(480, facts.WarmUpSeconds);
        Assert.Equal(1367 + 240, facts.MainSeconds);
        Assert.Equal(300, facts.CoolDownSeconds);
        Assert.Equal(2387, facts.Seconds);
        Assert.Equal(45, facts.Minutes);
        Assert.Null(SeverityOf("S10", RuleBookCase));
    }

    [Fact]
    public void The_finding_tells_the_minutes_at_the_session()
    {
        var finding = Assert.Single(Of("S10", Lasting(4286)));

        Assert.Contains("80 minutes", finding.Message, StringComparison.Ordinal);
        Assert.Equal(new PlanPath(0, 0), finding.Path);
    }

    private static Session RuleBookCase => WarmUp(Drill("brisk-walk", 480)) with
    {
        CoolDown = [Sample.Drill("easy-walk-cooldown", 300, SessionPart.CoolDown)],
        Main =
        [
            Sample.Sets("box-squat", 2, new Reps(10, 10), rest: 90),
            Sample.Sets("walking-lunge-short", 2, new Reps(8, 8, perSide: true), rest: 90),
            Sample.Sets("push-up-incline", 2, new Reps(8, 8), rest: 90),
            Sample.Sets("band-row", 2, new Reps(12, 12), rest: 60),
            Sample.Sets("glute-bridge", 2, new Reps(12, 12), rest: 60),
            Sample.Sets("calf-raise-double", 2, new Reps(12, 12), rest: 60),
            Sample.Sets("bird-dog", 2, new Reps(6, 6, perSide: true), rest: 45),
            Sample.Sets("plank-kneeling", 2, new Hold(30), rest: 45),
            Sample.Sets("side-plank-kneeling", 2, new Hold(15, perSide: true), rest: 45),
        ],
    };

    private static Session Lasting(int seconds) => WarmUp(Drill("brisk-walk", 1500)) with
    {
        Main = [Sample.Sets("wall-sit", sets: 1, dose: new Hold(seconds - 3000))],
        CoolDown = [Sample.Drill("easy-walk-cooldown", 1500, SessionPart.CoolDown)],
    };
}
