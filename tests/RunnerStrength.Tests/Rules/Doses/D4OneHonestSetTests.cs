using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Doses;
using RunnerStrength.Tests.Rules.Structure;

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
    [InlineData(95, true)]
    public void A_weight_counts_from_70_percent(int percent, bool counts) =>
        Assert.Equal(counts, Counts(Sample.Sets("squat-barbell-back", dose: new Reps(6, 8), rir: 3, load: new PercentOfMax(percent))));

    /// <summary>Heavier sets of fewer reps are more than the least that works, not less: the dose table asks the advanced for them.</summary>
    [Theory]
    [InlineData(79, false)]
    [InlineData(80, true)]
    public void Few_reps_count_when_they_are_heavy(int percent, bool counts) =>
        Assert.Equal(counts, Counts(Sample.Sets("squat-barbell-back", dose: new Reps(3, 5), rir: 2, load: new PercentOfMax(percent))));

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void By_feel_twelve_reps_to_failure_are_the_lightest_that_count(int least, bool counts) =>
        Assert.Equal(counts, Counts(Sample.Sets("squat-dumbbell-goblet", dose: new Reps(least, 12), rir: 2)));

    [Fact]
    public void Holds_drills_and_sets_without_a_reserve_do_not_count()
    {
        Assert.False(Counts(Sample.Sets("wall-sit", rir: 2)));
        Assert.False(Counts(Sample.Sets("push-up").With(p => p with { Rir = null })));
        Assert.False(D4OneHonestSet.Counts(new SessionFacts(Sample.SessionA with { WarmUp = [Sample.Sets("push-up", rir: 2)] }, Catalogue.Shipped).WarmUp[0]));
    }

    [Theory]
    [InlineData(PhaseKind.Power, false, 1)]
    [InlineData(PhaseKind.Power, true, 0)]
    [InlineData(PhaseKind.Maintenance, false, 0)]
    public void Weeks_that_are_easy_on_purpose_are_not_asked(PhaseKind phase, bool deload, int said)
    {
        var plan = Sample.Weeks(2, phase, Sample.SessionA.WithMain(Sample.Sets("plank-forearm")));
        Assert.Equal(said, (plan with { Phases = [new Phase(phase, [.. plan.Weeks.Select(w => w with { Deload = deload })])] }).By("D4").Count);
    }

    [Theory]
    [InlineData("bodyweight-squat")]
    [InlineData("walking-lunge")]
    [InlineData("single-leg-rdl-bodyweight")]
    public void Squat_lunge_or_hinge_will_do_for_the_legs(string slug)
    {
        var finding = Assert.Single(Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets(slug, rir: 3))).By("D4"));

        Assert.Contains("for push and for pull:", finding.Message, StringComparison.Ordinal);
    }

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
