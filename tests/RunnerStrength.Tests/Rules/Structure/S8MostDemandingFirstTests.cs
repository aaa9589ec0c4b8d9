using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S8MostDemandingFirstTests
{
    [Theory]
    [InlineData("squat-jump", "box-squat")]
    [InlineData("kettlebell-swing", "walking-lunge")]
    [InlineData("box-squat", "band-row")]
    [InlineData("push-up", "calf-raise-double")]
    [InlineData("calf-raise-double", "plank-forearm")]
    [InlineData("back-extension-prone", "dead-bug")]
    [InlineData("band-row", "calf-raise-double")]
    [InlineData("single-leg-glute-bridge", "lateral-band-walk")]
    public void The_more_demanding_stands_first(string first, string second)
    {
        Assert.Null(SeverityOf("S8", Work(Sample.Sets(first), Sample.Sets(second))));
        var finding = Assert.Single(Of("S8", Work(Sample.Sets(second), Sample.Sets(first))));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(0, finding.Path.Item);
    }

    [Theory]
    [InlineData("box-squat", "push-up")]
    [InlineData("band-row", "single-leg-glute-bridge")]
    [InlineData("calf-raise-double", "back-extension-prone")]
    [InlineData("plank-forearm", "side-plank-forearm")]
    public void Equals_stand_either_way(string one, string other)
    {
        Assert.Null(SeverityOf("S8", Work(Sample.Sets(one), Sample.Sets(other))));
        Assert.Null(SeverityOf("S8", Work(Sample.Sets(other), Sample.Sets(one))));
    }

    [Theory]
    [InlineData(71, FindingSeverity.Warning)]
    [InlineData(70, null)]
    [InlineData(69, null)]
    public void In_a_block_the_larger_share_of_the_maximum_stands_first(int secondPercent, FindingSeverity? expected)
    {
        var first = Sample.Sets("squat-barbell-back", load: new PercentOfMax(70));
        var second = Sample.Sets("trap-bar-deadlift", load: new PercentOfMax(secondPercent));

        Assert.Equal(expected, SeverityOf("S8", Work(first, second)));
        Assert.Equal(expected, SeverityOf("S8", Work(first, Sample.Sets("push-up"), second)));
    }

    [Fact]
    public void An_unknown_share_is_compared_with_nothing() =>
        Assert.Null(SeverityOf("S8", Work(Sample.Sets("walking-lunge"), Sample.Sets("trap-bar-deadlift", load: new PercentOfMax(85)))));

    [Fact]
    public void A_single_joint_exercise_stays_behind_though_it_is_heavier() =>
        Assert.Null(SeverityOf("S8", Work(Sample.Sets("dumbbell-row", load: new PercentOfMax(70)), Sample.Sets("calf-raise-single-loaded", load: new PercentOfMax(75)))));

    [Fact]
    public void A_superset_stands_where_its_most_demanding_exercise_belongs()
    {
        var squatsAndPlank = Superset(Sample.Sets("box-squat"), Sample.Sets("plank-forearm"));

        Assert.Null(SeverityOf("S8", Work(squatsAndPlank, Sample.Sets("push-up"))));
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S8", Work(Sample.Sets("band-row"), squatsAndPlank)));
    }

    [Fact]
    public void A_plank_before_everything_is_one_finding_at_the_plank()
    {
        var session = Sample.SessionA with { Main = [Sample.SessionA.Main[^1], .. Sample.SessionA.Main.RemoveAt(7)] };

        Assert.Equal(0, Assert.Single(Of("S8", session)).Path.Item);
    }

    [Theory]
    [InlineData("plank-forearm", "box-squat", "and compound work comes before core work")]
    [InlineData("calf-raise-double", "band-row", "which moves more joints")]
    public void The_finding_says_why(string first, string second, string because) =>
        Assert.Contains(because, Assert.Single(Of("S8", Work(Sample.Sets(first), Sample.Sets(second)))).Message, StringComparison.Ordinal);

    [Fact]
    public void And_that_a_lift_is_heavier() =>
        Assert.Contains(
            "which is heavier",
            Assert.Single(Of("S8", Work(Sample.Sets("squat-barbell-back", load: new PercentOfMax(70)), Sample.Sets("trap-bar-deadlift", load: new PercentOfMax(75))))).Message,
            StringComparison.Ordinal);
}
