using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S8bTrunkLastTests
{
    private static readonly Block Plank = Sample.Sets("plank-forearm");

    [Theory]
    [InlineData("squat-dumbbell-goblet")]
    [InlineData("walking-lunge-dumbbell")]
    [InlineData("romanian-deadlift-dumbbell")]
    public void A_plank_before_a_loaded_squat_lunge_or_hinge_gets_a_warning_at_the_plank(string lift)
    {
        var finding = Assert.Single(Of("S8b", Work(Plank, Sample.Sets(lift))));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(0, finding.Path.Item);
        Assert.Empty(Of("S8b", Work(Sample.Sets(lift), Plank)));
    }

    [Theory]
    [InlineData(4, FindingSeverity.Warning)]
    [InlineData(5, null)]
    public void With_five_in_reserve_the_hold_is_easy(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S8b", Work(Sample.Sets("plank-forearm", rir: rir), Sample.Sets("squat-dumbbell-goblet"))));

    [Theory]
    [InlineData("bodyweight-squat")]
    [InlineData("squat-banded")]
    [InlineData("push-up")]
    [InlineData("dumbbell-row")]
    public void Only_loaded_leg_lifts_ask_for_it(string slug) => Assert.Empty(Of("S8b", Work(Plank, Sample.Sets(slug))));

    [Fact]
    public void A_squat_with_a_weight_of_the_runners_own_counts_as_loaded() =>
        Assert.Single(Of("S8b", Work(Plank, Sample.Sets("box-squat", load: new Weight(10_000)))));

    [Fact]
    public void A_carry_counts_as_a_hold_and_moving_core_work_does_not()
    {
        Assert.Single(Of("S8b", Work(Sample.Sets("suitcase-carry"), Sample.Sets("squat-dumbbell-goblet"))));
        Assert.Empty(Of("S8b", Work(Sample.Sets("dead-bug"), Sample.Sets("squat-dumbbell-goblet"))));
    }

    [Fact]
    public void A_hold_too_early_is_reported_once() =>
        Assert.Equal(["S8"], RuleBook.Review(Sample.Week(Work(Plank, Sample.Sets("squat-dumbbell-goblet"))), Catalogue.Shipped).Where(f => f.Rule.StartsWith("S8", StringComparison.Ordinal)).Select(f => f.Rule));

    [Fact]
    public void In_a_superset_before_a_loaded_lift_it_is_found_as_well()
    {
        var pushAndPlank = Superset(Sample.Sets("push-up"), Plank);

        Assert.Equal(1, Assert.Single(Of("S8b", Work(pushAndPlank, Sample.Sets("squat-dumbbell-goblet")))).Path.Item);
    }
}
