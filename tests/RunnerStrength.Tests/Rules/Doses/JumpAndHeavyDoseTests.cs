using RunnerStrength.Exercises;
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
        var plan = WithoutWeights(Sample.Sets("bulgarian-split-squat", rir: rir));
        Assert.Equal(said, plan.By("D8").Count > 0);
    }

    /// <summary>Level 3 or more, one leg at a time, and a leg exercise it has to be.</summary>
    [Theory]
    [InlineData("bulgarian-split-squat", false)]
    [InlineData("split-squat", true)]
    [InlineData("hip-thrust", true)]
    [InlineData("calf-raise-eccentric-step", true)]
    public void Easier_and_two_legged_work_does_not(string slug, bool said) => Assert.Equal(said, WithoutWeights(Sample.Sets(slug, rir: 2)).By("D8").Count > 0);

    /// <summary>In a plan's first week three reps stay in reserve, so hard work is asked from the second.</summary>
    [Fact]
    public void Without_weights_the_first_week_is_not_asked() =>
        Assert.Equal([1], Sample.Weeks(2, PhaseKind.MaxStrength, Sample.SessionA.WithMain(Sample.Sets("bulgarian-split-squat", rir: 3))).For(p => p with { Kit = Kit.None }).By("D8").Select(f => f.Path.Week!.Value));

    [Fact]
    public void The_same_lift_twice_is_one_lift_and_two_sessions_may_share_them()
    {
        var squat = Sample.SessionA.WithMain(Lift("squat-barbell-back", 80));
        var hinge = Sample.SessionB.WithMain(Lift("romanian-deadlift-barbell", 80));
        Assert.StartsWith("1 leg lift at 80 %", Assert.Single(Sample.Week(squat, squat.At(Weekday.Friday, 18)).In(PhaseKind.MaxStrength).By("D8")).Message, StringComparison.Ordinal);
        Assert.Empty(Sample.Week(squat, hinge).In(PhaseKind.MaxStrength).By("D8"));
    }

    [Fact]
    public void Heavy_presses_are_no_leg_lifts() =>
        Assert.NotEmpty(Sample.Week(Sample.SessionA.WithMain(Lift("squat-barbell-back", 80), Lift("dumbbell-floor-press", 80))).In(PhaseKind.MaxStrength).By("D8"));

    [Fact]
    public void Weeks_without_sessions_and_deloads_are_not_asked_for_heavy_legs()
    {
        Assert.Empty(Sample.Week().In(PhaseKind.MaxStrength).By("D8"));
        var plan = Sample.Week(Sample.SessionA).In(PhaseKind.MaxStrength);
        Assert.NotEmpty(plan.By("D8"));
        Assert.Empty((plan with { Phases = [new Phase(PhaseKind.MaxStrength, [plan.Weeks.Single() with { Deload = true }])] }).By("D8"));
    }

    [Fact]
    public void Holds_alone_are_warned_of_and_one_moving_exercise_is_enough()
    {
        Assert.Equal(FindingSeverity.Warning, Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"))).SeverityBy("D9"));
        Assert.Null(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"), Sample.Sets("box-squat"))).SeverityBy("D9"));
    }

    [Fact]
    public void Holds_alone_are_advice_in_a_micro_session_and_no_matter_without_leg_work()
    {
        Assert.Equal(FindingSeverity.Advice, Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"))).For(p => p with { MinutesPerSession = 24 }).SeverityBy("D9"));
        Assert.Null(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("plank-forearm"))).SeverityBy("D9"));
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

    [Fact]
    public void A_plan_of_one_week_and_one_without_jumps_are_no_block_of_jumping()
    {
        var jumping = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 3, dose: new Reps(10, 10)));
        Assert.Empty(Sample.Week(jumping).By("D11"));
        Assert.Empty(Sample.Weeks(2, PhaseKind.Power, Sample.SessionA).By("D11"));
        Assert.StartsWith("2 sessions with jumps over 2 weeks", Assert.Single(Sample.Weeks(2, PhaseKind.Power, jumping).By("D11")).Message, StringComparison.Ordinal);
    }

    private static Plan WithoutWeights(Block block) =>
        Sample.Weeks(2, PhaseKind.MaxStrength, Sample.SessionA.WithMain(block)).For(p => p with { Kit = Kit.None });

    private static Block Lift(string slug, int percent) => Sample.Sets(slug, sets: 3, dose: new Reps(4, 6), rir: 2, load: new PercentOfMax(percent));
}
