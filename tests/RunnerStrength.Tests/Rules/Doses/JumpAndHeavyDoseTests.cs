using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Doses;

/// <summary>D8 to D11 on either side of their thresholds.</summary>
public sealed class JumpAndHeavyDoseTests
{
    [Theory]
    [InlineData(80, 80, false)]
    [InlineData(80, 79, true)]
    public void Two_leg_lifts_at_four_fifths_in_the_heavy_phase(int squat, int hinge, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Lift("squat-barbell-back", squat), Lift("romanian-deadlift-barbell", hinge)));
        Assert.Equal(said, plan.In(PhaseKind.MaxStrength).By("D8").Count > 0);
        Assert.Empty(plan.By("D8"));
        Assert.Empty(plan.In(PhaseKind.MaxStrength).For(p => p with { Experience = Experience.Novice }).By("D8"));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Without_weights_hard_single_leg_work_counts(int rir, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bulgarian-split-squat", rir: rir))).In(PhaseKind.MaxStrength).For(p => p with { Kit = new([]) });
        Assert.Equal(said, plan.By("D8").Count > 0);
    }

    [Fact]
    public void Holds_alone_are_warned_of_and_one_moving_exercise_is_enough()
    {
        Assert.Equal(FindingSeverity.Warning, Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"))).SeverityBy("D9"));
        Assert.Null(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"), Sample.Sets("box-squat"))).SeverityBy("D9"));
    }

    [Theory]
    [InlineData(Experience.Novice, 60, null)]
    [InlineData(Experience.Novice, 61, FindingSeverity.Warning)]
    [InlineData(Experience.Novice, 100, FindingSeverity.Warning)]
    [InlineData(Experience.Novice, 101, FindingSeverity.Error)]
    [InlineData(Experience.Intermediate, 100, null)]
    [InlineData(Experience.Intermediate, 101, FindingSeverity.Warning)]
    [InlineData(Experience.Advanced, 140, null)]
    [InlineData(Experience.Advanced, 141, FindingSeverity.Warning)]
    public void Landings_have_a_limit_by_experience(Experience experience, int landings, FindingSeverity? said)
    {
        Block Jumps(int count) => Sample.Sets("pogo-jump", sets: 1, dose: new Reps(count, count));
        var plan = Sample.Week(Sample.SessionA.WithMain(Jumps(50), Jumps(landings - 50))).In(PhaseKind.Power).For(p => p with { Experience = experience });
        Assert.Equal(said, plan.SeverityBy("D10"));
    }

    [Theory]
    [InlineData(7, 3, false)]
    [InlineData(7, 2, true)]
    [InlineData(6, 3, true)]
    public void Jumps_pay_off_after_seven_weeks_and_fifteen_sessions(int weeks, int sessions, bool said)
    {
        var jumping = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 3, dose: new Reps(10, 10)));
        var days = new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday };
        var plan = Sample.Weeks(weeks, PhaseKind.Power, [.. days.Take(sessions).Select(d => jumping.At(d, 18))]);
        Assert.Equal(said, plan.By("D11").Count > 0);
    }

    private static Block Lift(string slug, int percent) => Sample.Sets(slug, sets: 3, dose: new Reps(4, 6), rir: 2, load: new PercentOfMax(percent));
}
