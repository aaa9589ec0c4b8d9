using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Doses;

namespace RunnerStrength.Tests.Rules.Doses;

public class D4OneHonestSetTests
{
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Body_weight_counts_with_up_to_three_in_reserve(int rir, bool counts) =>
        Assert.Equal(counts, Counts(Sample.Sets("push-up", dose: new Reps(8, 12), rir: rir)));

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(5, 6, true)]
    [InlineData(12, 14, true)]
    [InlineData(13, 15, false)]
    public void The_reps_reach_into_six_to_twelve(int min, int max, bool counts) =>
        Assert.Equal(counts, Counts(Sample.Sets("push-up", dose: new Reps(min, max), rir: 2)));

    [Theory]
    [InlineData(69, false)]
    [InlineData(70, true)]
    [InlineData(85, true)]
    [InlineData(86, false)]
    public void A_weight_counts_from_70_to_85_percent(int percent, bool counts) =>
        Assert.Equal(counts, Counts(Sample.Sets("squat-barbell-back", dose: new Reps(6, 8), rir: 3, load: new PercentOfMax(percent))));

    [Fact]
    public void The_first_week_is_not_asked_the_second_is()
    {
        var easy = Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", rir: 6), Sample.Sets("push-up", rir: 6), Sample.Sets("band-row", rir: 6)));

        var finding = Assert.Single(easy.By("D4"));

        Assert.Equal(1, finding.Path.Week);
        Assert.Contains("push", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_is_not_asked_of_a_runner_who_has_nothing_to_pull()
    {
        var pushAndSquat = Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", rir: 3), Sample.Sets("push-up", rir: 3)));

        Assert.Equal(FindingSeverity.Advice, pushAndSquat.SeverityBy("D4"));
        Assert.Null(pushAndSquat.For(p => p with { Kit = Kit.None }).SeverityBy("D4"));
    }

    private static bool Counts(Block block) =>
        D4OneHonestSet.Counts(new SessionFacts(Sample.SessionA.WithMain(block), Catalogue.Shipped).Main[0]);
}
