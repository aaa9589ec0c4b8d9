using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Doses;

public class D7FormBeforeHeavyTests
{
    [Theory]
    [InlineData(80, false)]
    [InlineData(81, true)]
    public void A_novice_lifts_at_most_80_percent(int percent, bool reported) =>
        Assert.Equal(reported, Novice(Sample.Sets("squat-dumbbell-goblet", load: new PercentOfMax(percent))).SeverityBy("D7") == FindingSeverity.Error);

    [Theory]
    [InlineData(8, false)]
    [InlineData(7, true)]
    public void By_feel_the_share_follows_from_reps_and_reserve(int repsToFailure, bool reported) =>
        Assert.Equal(reported, Novice(Sample.Sets("squat-dumbbell-goblet", dose: new Reps(repsToFailure - 2, 12), rir: 2, load: Load.Feel)).SeverityBy("D7") == FindingSeverity.Error);

    [Theory]
    [InlineData("squat-dumbbell-goblet", false)]
    [InlineData("squat-barbell-back", true)]
    public void A_novice_stays_at_level_3(string slug, bool reported) =>
        Assert.Equal(reported, Novice(Sample.Sets(slug, dose: new Reps(12, 12), rir: 4)).By("D7").Count > 0);

    [Theory]
    [InlineData(8, FindingSeverity.Error)]
    [InlineData(9, null)]
    public void The_first_eight_weeks_count(int week, FindingSeverity? expected)
    {
        var heavy = Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", dose: new Reps(3, 5), rir: 2));
        var plan = Sample.Weeks(week, PhaseKind.Foundation, heavy).For(p => p with { Experience = Experience.Novice });

        Assert.Equal(expected, plan.By("D7").Where(f => f.Path.Week == week - 1).Select(f => (FindingSeverity?)f.Severity).FirstOrDefault());
    }

    [Fact]
    public void Too_heavy_and_too_hard_are_two_matters()
    {
        var found = Novice(Sample.Sets("squat-barbell-back", dose: new Reps(3, 5), rir: 2));

        Assert.Equal(2, RuleBook.Review(found, Catalogue.Shipped).Count(f => f.Rule == "D7"));
        Assert.Contains("87 %", found.By("D7")[0].Message, StringComparison.Ordinal);
        Assert.Contains("level 5", found.By("D7")[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drill_of_the_warm_up_is_not_weighed() =>
        Assert.Empty((Sample.Week(Sample.SessionA with { WarmUp = [Sample.Sets("squat-dumbbell-goblet", load: new PercentOfMax(90))] }).For(p => p with { Experience = Experience.Novice })).By("D7"));

    [Fact]
    public void Others_lift_heavy() =>
        Assert.Null(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", dose: new Reps(3, 5), rir: 2))).SeverityBy("D7"));

    private static Plan Novice(Block block) => Sample.Week(Sample.SessionA.WithMain(block)).For(p => p with { Experience = Experience.Novice });
}
