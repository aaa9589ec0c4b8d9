using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S12SupersetsOfDifferentRegionsTests
{
    [Theory]
    [InlineData("box-squat", "push-up", null)]
    [InlineData("band-row", "calf-raise-double", null)]
    [InlineData("box-squat", "plank-forearm", null)]
    [InlineData("push-up", "dead-bug", null)]
    [InlineData("box-squat", "farmer-carry", null)]
    [InlineData("box-squat", "walking-lunge", FindingSeverity.Warning)]
    [InlineData("push-up", "band-row", FindingSeverity.Warning)]
    [InlineData("plank-forearm", "side-plank-forearm", FindingSeverity.Warning)]
    [InlineData("plank-forearm", "farmer-carry", FindingSeverity.Warning)]
    public void Different_regions_may_take_turns(string one, string other, FindingSeverity? expected)
    {
        Assert.Equal(expected, SeverityOf("S12", Work(Superset(Sample.Sets(one), Sample.Sets(other)))));
        Assert.Equal(expected, SeverityOf("S12", Work(Superset(Sample.Sets(other), Sample.Sets(one)))));
    }

    /// <summary>An exercise of which nothing is known any more may work all of the body: it leaves room for the trunk alone.</summary>
    [Theory]
    [InlineData("push-up", FindingSeverity.Warning)]
    [InlineData("box-squat", FindingSeverity.Warning)]
    [InlineData("plank-forearm", null)]
    public void The_whole_body_goes_with_the_trunk_alone(string slug, FindingSeverity? expected)
    {
        var gone = Sample.Sets("push-up").With(p => p with { Exercise = new ExerciseSlug("burpee-of-mine") });

        Assert.Equal(expected, SeverityOf("S12", Work(Superset(gone, Sample.Sets(slug)))));
        Assert.Equal(expected, SeverityOf("S12", Work(Superset(Sample.Sets(slug), gone))));
    }

    [Fact]
    public void The_finding_says_what_stands_against_it()
    {
        Assert.Contains("is at 85 % of your maximum", Assert.Single(Of("S12", Work(Superset(Sample.Sets("squat-barbell-back", load: new PercentOfMax(85)), Sample.Sets("push-up"))))).Message, StringComparison.Ordinal);
        Assert.Contains("and box squat", Assert.Single(Of("S12", Work(Superset(Sample.Sets("box-squat"), Sample.Sets("walking-lunge"))))).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void One_after_the_other_with_straight_sets_is_no_superset() =>
        Assert.Null(SeverityOf("S12", Work(Sample.Sets("box-squat"), Sample.Sets("walking-lunge"))));

    [Fact]
    public void In_a_circuit_each_pair_counts()
    {
        Assert.Null(SeverityOf("S12", Work(Superset(Sample.Sets("box-squat"), Sample.Sets("push-up"), Sample.Sets("plank-forearm")))));
        var finding = Assert.Single(Of("S12", Work(Superset(Sample.Sets("box-squat"), Sample.Sets("push-up"), Sample.Sets("calf-raise-double")))));
        Assert.Equal(2, finding.Path.Item);
    }

    [Theory]
    [InlineData(84, null)]
    [InlineData(85, FindingSeverity.Warning)]
    public void Sets_from_85_percent_stand_alone(int percent, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S12", Work(Superset(Sample.Sets("squat-barbell-back", load: new PercentOfMax(percent)), Sample.Sets("push-up")))));

    [Theory]
    [InlineData(6, null)]
    [InlineData(5, FindingSeverity.Warning)]
    public void Five_reps_to_failure_are_more_than_85_percent(int repsToFailure, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S12", Work(Superset(Sample.Sets("squat-barbell-back", dose: new Reps(repsToFailure - 2, 8), rir: 2), Sample.Sets("push-up")))));

    [Fact]
    public void Jumps_stand_alone()
    {
        var finding = Assert.Single(Of("S12", Work(Superset(Sample.Sets("band-row"), Sample.Sets("pogo-jump")))));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(1, finding.Path.Item);
        Assert.Contains("jump", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Drills_of_a_warm_up_may_take_turns() =>
        Assert.Null(SeverityOf("S12", WarmUp(Superset(Drill("leg-swing-front-back", 8), Drill("leg-swing-lateral", 8)))));
}
