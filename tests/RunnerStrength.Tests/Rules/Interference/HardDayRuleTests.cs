using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Interference;

/// <summary>I5 and I7 to I11 on either side of their thresholds.</summary>
public sealed class HardDayRuleTests
{
    private static readonly Session Heavy = Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(4, 6), rir: 2, load: new PercentOfMax(80)));
    private static readonly Session Jumps = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(21, 21)));

    [Theory]
    [InlineData(Weekday.Tuesday, PlacementPolicy.Auto, false)]
    [InlineData(Weekday.Wednesday, PlacementPolicy.Auto, true)]
    [InlineData(Weekday.Thursday, PlacementPolicy.Auto, false)]
    [InlineData(Weekday.Wednesday, PlacementPolicy.Spread, false)]
    public void A_heavy_session_belongs_on_the_hard_day_or_two_away(Weekday day, PlacementPolicy policy, bool said)
    {
        var plan = Sample.Week(Heavy.At(day, 18)).Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7)).For(p => p with { Policy = policy });
        Assert.Equal(said, plan.By("I5").Count > 0);
    }

    [Theory]
    [InlineData(Weekday.Thursday, 18, 0, null)]
    [InlineData(Weekday.Thursday, 17, 59, FindingSeverity.Warning)]
    [InlineData(Weekday.Wednesday, 18, 0, FindingSeverity.Warning)]
    [InlineData(Weekday.Wednesday, 17, 59, FindingSeverity.Error)]
    public void Jump_sessions_stand_two_days_apart(Weekday day, int hour, int minute, FindingSeverity? said) =>
        Assert.Equal(said, Sample.Week(Jumps, Jumps.At(day, hour, minute)).SeverityBy("I7"));

    [Fact]
    public void Twenty_landings_are_no_jump_session()
    {
        var few = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(20, 20)));
        Assert.Null(Sample.Week(few, few.At(Weekday.Wednesday, 17, 59)).SeverityBy("I7"));
    }

    [Fact]
    public void Jumps_stand_before_strength_and_not_after_a_key_run_of_the_day()
    {
        var (jump, squat) = (Sample.Sets("pogo-jump", sets: 3, dose: new Reps(10, 10)), Sample.Sets("bodyweight-squat"));
        Assert.Null(Sample.Week(Sample.SessionA.WithMain(jump, squat)).SeverityBy("I8"));
        Assert.Equal(FindingSeverity.Warning, Sample.Week(Sample.SessionA.WithMain(squat, jump)).SeverityBy("I8"));

        var fresh = Sample.Week(Sample.SessionA.WithMain(jump, squat));
        Assert.Equal(FindingSeverity.Warning, fresh.Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7)).SeverityBy("I8"));
        Assert.Null(fresh.Running(Sample.Run(RunKind.Easy, Weekday.Tuesday, 7)).SeverityBy("I8"));
        Assert.Null(fresh.Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 20)).SeverityBy("I8"));
    }

    [Theory]
    [InlineData(Experience.Intermediate, 3, null)]
    [InlineData(Experience.Intermediate, 4, FindingSeverity.Warning)]
    [InlineData(Experience.Intermediate, 5, FindingSeverity.Advice)]
    [InlineData(Experience.Novice, 2, null)]
    [InlineData(Experience.Novice, 3, FindingSeverity.Warning)]
    [InlineData(Experience.Novice, 4, FindingSeverity.Advice)]
    public void Hard_days_are_four_at_most_three_for_a_novice(Experience experience, int keyRunDays, FindingSeverity? said)
    {
        var plan = Sample.Week(Heavy.At(Weekday.Sunday, 18)).Running(KeyRuns(keyRunDays)).For(p => p with { Experience = experience });
        Assert.Equal(said, plan.SeverityBy("I9"));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, FindingSeverity.Warning)]
    [InlineData(7, FindingSeverity.Advice)]
    public void One_day_of_the_week_is_easy(int keyRunDays, FindingSeverity? said) =>
        Assert.Equal(said, Sample.Week(Heavy.At(Weekday.Sunday, 18)).Running(KeyRuns(keyRunDays)).SeverityBy("I10"));

    [Theory]
    [InlineData(Weekday.Wednesday, "bodyweight-squat", true)]
    [InlineData(Weekday.Thursday, "bodyweight-squat", false)]
    [InlineData(Weekday.Wednesday, "plank-forearm", false)]
    public void The_day_before_a_key_run_leaves_the_legs_alone(Weekday run, string exercise, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets(exercise))).Running(Sample.Run(RunKind.Quality, run, 20));
        Assert.Equal(said, plan.By("I11").Count > 0);
        Assert.Empty(Sample.Week(Sample.SessionA.WithMain(Sample.Sets(exercise))).Running(Sample.Run(RunKind.Easy, run, 20)).By("I11"));
    }

    [Theory]
    [InlineData(1714, 3, false)]
    [InlineData(1715, 3, true)]
    [InlineData(1714, 2, true)]
    public void On_that_day_half_an_hour_with_three_in_reserve_is_gentle(int seconds, int rir, bool said)
    {
        // 1,714 seconds are shown as 30 minutes, one more as 35 (rule S10).
        var rows = Sample.SessionA with { WarmUp = [], CoolDown = [], Main = [Sample.Sets("band-row", sets: 1, dose: new Reps(10, 10), rir: rir)] };
        var work = new SessionFacts(rows, RunnerStrength.Exercises.Catalogue.Shipped).Seconds;
        var plan = Sample.Week(rows with { WarmUp = [Sample.Drill("brisk-walk", seconds - work)] }).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 20));
        Assert.Equal(said, plan.By("I11").Count > 0);
    }

    [Theory]
    [InlineData("bodyweight-squat")]
    [InlineData("pogo-jump")]
    public void Leg_work_is_leg_work_however_far_from_the_limit(string slug) =>
        Assert.NotEmpty(Sample.Week(Sample.SessionA with { WarmUp = [], CoolDown = [], Main = [Sample.Sets(slug, sets: 1, dose: new Reps(5, 5), rir: 8)] }).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 20)).By("I11"));

    [Fact]
    public void Without_strength_the_runs_are_the_runners_own()
    {
        Assert.Null(Sample.Week().Running(KeyRuns(7)).SeverityBy("I9"));
        Assert.Null(Sample.Week().Running(KeyRuns(7)).SeverityBy("I10"));
    }

    [Fact]
    public void A_moderate_session_makes_no_hard_day()
    {
        var plan = Sample.Week(Stressed.Session(LegStress.Moderate).At(Weekday.Sunday, 18));
        Assert.Null(plan.Running(KeyRuns(4)).SeverityBy("I9"));
        Assert.Null(plan.Running(KeyRuns(6)).SeverityBy("I10"));
        Assert.Empty(plan.Running(Sample.Run(RunKind.Quality, Weekday.Monday, 7)).By("I5"));
    }

    [Fact]
    public void Sunday_is_beside_Monday() =>
        Assert.NotEmpty(Sample.Week(Heavy.At(Weekday.Sunday, 18)).Running(Sample.Run(RunKind.Quality, Weekday.Monday, 7)).By("I5"));

    [Fact]
    public void Twenty_landings_may_follow_a_key_run_and_quick_lifts_may_follow_strength()
    {
        var few = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(20, 20)), Sample.Sets("kettlebell-swing")));
        Assert.Empty(few.Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7)).By("I8"));
        Assert.Empty(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat"), Sample.Sets("kettlebell-swing"))).By("I8"));
    }

    private static Run[] KeyRuns(int days) => [.. Enum.GetValues<Weekday>().Take(days).Select(d => Sample.Run(RunKind.Quality, d, 6))];
}
