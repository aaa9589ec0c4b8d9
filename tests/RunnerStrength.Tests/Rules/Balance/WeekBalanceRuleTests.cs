using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Balance;

/// <summary>F3 to F9 on either side of their thresholds.</summary>
public sealed class WeekBalanceRuleTests
{
    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(3, 2, true)]
    public void As_many_pulls_as_pushes(int pushes, int pulls, bool said) =>
        Says("F3", said, Sample.Sets("push-up", sets: pushes), Sample.Sets("band-row", sets: pulls));

    [Fact]
    public void Who_has_nothing_to_pull_is_not_told_to() =>
        Assert.Empty(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up", sets: 3))).For(p => p with { Kit = new([]), Experience = Experience.Novice }).By("F3"));

    [Theory]
    [InlineData(2, 2, 2, false)]
    [InlineData(3, 2, 2, true)]
    public void Squats_and_lunges_up_to_twice_the_hinges(int squats, int lunges, int hinges, bool said) =>
        Says("F4", said, Sample.Sets("bodyweight-squat", sets: squats), Sample.Sets("walking-lunge", sets: lunges), Sample.Sets("glute-bridge", sets: hinges));

    [Fact]
    public void A_sore_back_without_a_hinge_left_is_not_told_to_hinge()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3)));
        Assert.NotEmpty(plan.By("F4"));
        Assert.Empty(plan.ByWithout(Movement.Hinge, "F4"));
    }

    [Theory]
    [InlineData(4, 2, false)]
    [InlineData(5, 2, true)]
    public void A_third_of_the_leg_sets_on_one_leg(int both, int single, bool said) =>
        Says("F5", said, Sample.Sets("bodyweight-squat", sets: both, rir: 3), Sample.Sets("walking-lunge", sets: single, rir: 3));

    [Theory]
    [InlineData(2, false)]
    [InlineData(1, true)]
    public void Two_sets_for_the_calves(int sets, bool said) => Says("F6", said, Sample.Sets("calf-raise-double", sets: sets));

    [Fact]
    public void Calves_are_asked_of_weeks_that_load_and_have_sessions()
    {
        var one = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("calf-raise-double", sets: 1)));
        Assert.NotEmpty(one.In(PhaseKind.Power).By("F6"));
        Assert.Empty(one.In(PhaseKind.Maintenance).By("F6"));
        Assert.Empty(Sample.Week().By("F6"));
        var phase = one.Phases[0];
        Assert.Empty((one with { Phases = [phase with { Weeks = [phase.Weeks[0] with { Deload = true }] }] }).By("F6"));
        Assert.Empty(one.ByWithout(Movement.Calf, "F6"));
    }

    [Fact]
    public void Without_leg_work_no_leg_stands_alone() => Says("F5", false, Sample.Sets("push-up"));

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_new_runner_does_well_with_two_sessions(int sessions, bool said)
    {
        var plan = Sample.Week([.. new[] { Sample.SessionA, Sample.SessionA.At(Weekday.Saturday, 18) }.Take(sessions)]).For(p => p with { NewRunner = true });
        Assert.Equal(said, plan.By("F7").Any(f => f.Path.Session is null));
        Assert.Empty(Sample.Week().For(p => p with { NewRunner = true }).By("F7"));
    }

    [Theory]
    [InlineData(true, 1, true)]
    [InlineData(true, 2, false)]
    [InlineData(false, 1, false)]
    public void Two_hip_or_core_exercises_for_a_new_runner(bool isNew, int exercises, bool said)
    {
        var session = Sample.SessionA.WithMain([.. new[] { "plank-forearm", "glute-bridge" }.Take(exercises).Select(s => Sample.Sets(s))]);
        var plan = Sample.Week(session, session.At(Weekday.Friday, 18)).For(p => p with { NewRunner = isNew });
        Assert.Equal(said, plan.By("F7").Count > 0);
    }

    [Theory]
    [InlineData(6, 4, false)]
    [InlineData(7, 4, true)]
    public void No_group_takes_more_than_three_fifths(int squats, int pushes, bool said) =>
        Says("F8", said, Sample.Sets("wall-sit", sets: squats), Sample.Sets("push-up", sets: pushes, rir: 3));

    [Theory]
    [InlineData(PhaseKind.Foundation, 1, true)]
    [InlineData(PhaseKind.Foundation, 2, false)]
    [InlineData(PhaseKind.Maintenance, 1, false)]
    public void Two_days_a_week_in_a_loading_phase(PhaseKind phase, int sessions, bool said)
    {
        var plan = Sample.Week([.. new[] { Sample.SessionA, Sample.SessionB }.Take(sessions)]).In(phase);
        Assert.Equal(said, plan.By("F9").Count > 0);
    }

    [Theory]
    [InlineData(RelaxedWishes.WholeBody, FindingSeverity.Advice)]
    [InlineData(RelaxedWishes.Days, FindingSeverity.Warning)]
    public void Where_the_plan_says_that_the_body_has_no_room_one_sided_work_is_advice(string wish, FindingSeverity expected)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit", sets: 5)));
        Assert.Equal(expected, (plan with { Relaxed = [new Relaxed(wish, "all", "less", "minutes")] }).SeverityBy("F8"));
    }

    [Fact]
    public void Two_sessions_on_one_day_are_one_day_of_strength()
    {
        Assert.NotEmpty(Sample.Week(Sample.SessionA, Sample.SessionB.At(Sample.SessionA.Day, 6)).By("F9"));
        Assert.Empty(Sample.Week().By("F9"));
    }

    private static void Says(string code, bool said, params Block[] main) =>
        Assert.Equal(said, Sample.Week(Sample.SessionA.WithMain(main)).By(code).Count > 0);
}
