using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.AgeAndExperience;

public sealed class AgeRuleTests
{
    private static readonly Session Heavy = Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(4, 6), rir: 2, rest: 180, load: new PercentOfMax(80)));

    [Theory]
    [InlineData(59, 119, false)]
    [InlineData(60, 119, true)]
    [InlineData(60, 120, false)]
    public void From_sixty_big_lifts_rest_two_minutes(int age, int rest, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("box-squat", sets: 2, rest: rest))).For(p => p with { Age = age });
        Assert.Equal(said, plan.By("A1").Any(f => f.Message.Contains("rest", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(660, 60, null)]
    [InlineData(659, 60, FindingSeverity.Warning)]
    [InlineData(659, 24, FindingSeverity.Advice)]
    public void From_sixty_a_warm_up_takes_twelve_minutes_less_a_minute_of_play(int seconds, int budget, FindingSeverity? said) =>
        Assert.Equal(said, Older(seconds).For(p => p with { MinutesPerSession = budget }).SeverityBy("A1"));

    [Theory]
    [InlineData(420, 9, FindingSeverity.Advice)]
    [InlineData(419, 9, FindingSeverity.Warning)]
    [InlineData(420, 10, FindingSeverity.Warning)]
    public void Where_the_minutes_are_used_up_eight_will_do(int seconds, int minutesLeft, FindingSeverity said)
    {
        var plan = Older(seconds);
        var minutes = new PlanReview(plan, RunnerStrength.Exercises.Catalogue.Shipped).Sessions[0].Facts.Minutes;
        Assert.Equal(said, plan.For(p => p with { MinutesPerSession = minutes + minutesLeft }).SeverityBy("A1"));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_single_set_has_no_rest(int sets, bool said) =>
        Assert.Equal(said, Sample.Week(Sample.SessionA.WithMain(Sample.Sets("box-squat", sets: sets, rest: 60))).For(p => p with { Age = 60 }).By("A1").Any(f => f.Message.Contains("rest", StringComparison.Ordinal)));

    [Theory]
    [InlineData(60, 1, 2, true)]
    [InlineData(60, 1, 1, false)]
    [InlineData(60, 2, 2, true)]
    [InlineData(60, 3, 2, false)]
    [InlineData(59, 1, 2, false)]
    public void From_sixty_the_first_two_weeks_have_one_set_of_each(int age, int week, int sets, bool said)
    {
        var plan = InWeek(week, Sample.SessionA.WithMain(Sample.Sets("box-squat", sets: sets, rest: 120))).For(p => p with { Age = age });
        Assert.Equal(said ? FindingSeverity.Warning : (FindingSeverity?)null, plan.By("A1").FirstOrDefault(f => f.Path.Week == week - 1 && f.Message.Contains("one of each", StringComparison.Ordinal))?.Severity);
        Assert.DoesNotContain(plan.By("D1"), f => said && f.Message.Contains("sets, where", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_two_heavy_sessions_need_three_days()
    {
        var moderate = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 4, rir: 3));
        Assert.DoesNotContain(Sample.Week(Heavy, moderate.At(Weekday.Thursday, 18)).For(p => p with { Age = 60 }).By("A1"), f => f.Message.Contains("heavy sessions", StringComparison.Ordinal));
        Assert.DoesNotContain(Sample.Week(moderate, Heavy.At(Weekday.Thursday, 18)).For(p => p with { Age = 60 }).By("A1"), f => f.Message.Contains("heavy sessions", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_does_not_tell_an_age_is_taken_as_an_adult_under_fifty()
    {
        var plan = Sample.Week(Heavy, Heavy.At(Weekday.Wednesday, 18)).For(p => p with { Age = null });
        Assert.All(new[] { "A1", "A2", "A2b", "A3" }, code => Assert.Empty(plan.By(code)));
    }

    [Theory]
    [InlineData(Weekday.Friday, 18, 0, false)]
    [InlineData(Weekday.Friday, 17, 59, true)]
    public void From_sixty_heavy_sessions_stand_three_days_apart(Weekday day, int hour, int minute, bool said)
    {
        var plan = Sample.Week(Heavy, Heavy.At(day, hour, minute)).For(p => p with { Age = 60 });
        Assert.Equal(said, plan.By("A1").Any(f => f.Message.Contains("heavy sessions", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan.For(p => p with { Age = 59 }).By("A1"), f => f.Message.Contains("heavy sessions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(65, 2, true)]
    [InlineData(65, 3, false)]
    [InlineData(64, 2, false)]
    public void From_sixty_five_balance_on_three_days(int age, int days, bool said)
    {
        var sessions = new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday }
            .Select((day, i) => Sample.SessionA.At(day, 18).WithMain(Sample.Sets(i < days ? "single-leg-balance" : "band-row")));
        Assert.Equal(said, Sample.Week([.. sessions]).For(p => p with { Age = age }).By("A2").Count > 0);
    }

    [Theory]
    [InlineData(49, null, 7, 40, false)]
    [InlineData(50, null, 7, 20, false)]
    [InlineData(50, null, 7, 21, true)]
    [InlineData(50, null, 6, 20, true)]
    [InlineData(50, 11, 7, 21, false)]
    [InlineData(50, 12, 7, 21, true)]
    public void From_fifty_jumps_start_small_and_late(int age, int? monthsSince, int week, int landings, bool said)
    {
        var plan = InWeek(week, Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings))))
            .For(p => p with { Age = age, LastPlyometricMonths = monthsSince });
        Assert.Equal(said, plan.SeverityBy("A2b") == FindingSeverity.Error);
    }

    [Theory]
    [InlineData(17, Weekday.Wednesday, true)]
    [InlineData(17, Weekday.Thursday, false)]
    [InlineData(18, Weekday.Wednesday, false)]
    public void Under_eighteen_a_day_lies_between(int age, Weekday second, bool said)
    {
        var plan = Sample.Week(Sample.SessionA, Sample.SessionB.At(second, 18)).For(p => p with { Age = age });
        Assert.Equal(said, plan.By("A3").Any(f => f.Message.Contains("in a row", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(7, "squat-jump", true)]
    [InlineData(7, "pogo-jump", false)]
    public void From_fifty_jumps_start_with_the_second_level(int week, string slug, bool said) =>
        Assert.Equal(said, InWeek(week, Sample.SessionA.WithMain(Sample.Sets(slug, sets: 1, dose: new Reps(8, 8)))).For(p => p with { Age = 50 }).By("A2b").Count > 0);

    [Fact]
    public void Hops_of_a_warm_up_are_no_jumps_yet() =>
        Assert.Empty(Sample.Week(Sample.SessionA with { WarmUp = [Sample.Drill("pogo-jump", 10)] }).For(p => p with { Age = 55 }).By("A2b"));

    [Fact]
    public void The_week_is_a_circle_for_the_young_too() =>
        Assert.NotEmpty(Sample.Week(Sample.SessionA.At(Weekday.Monday, 18), Sample.SessionB.At(Weekday.Sunday, 18)).For(p => p with { Age = 15 }).By("A3"));

    [Theory]
    [InlineData(2, 80, false)]
    [InlineData(1, 80, true)]
    [InlineData(2, 81, true)]
    public void Under_eighteen_two_reps_in_reserve_and_four_fifths(int rir, int percent, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("kettlebell-deadlift", rir: rir, load: new PercentOfMax(percent))), Sample.SessionB).For(p => p with { Age = 17 });
        Assert.Equal(said, plan.SeverityBy("A3") == FindingSeverity.Error);
    }

    [Theory]
    [InlineData(6, Experience.Intermediate, 1, false)]
    [InlineData(5, Experience.Intermediate, 1, true)]
    [InlineData(8, Experience.Novice, 2, false)]
    [InlineData(7, Experience.Novice, 2, true)]
    [InlineData(6, Experience.Novice, 3, false)]
    public void Under_eighteen_weights_are_for_six_reps_or_more_eight_at_first(int reps, Experience experience, int week, bool said)
    {
        bool Says(string slug, int? age) => InWeek(week, Sample.SessionA.WithMain(Sample.Sets(slug, dose: new Reps(reps, 12), rir: 4)))
            .For(p => p with { Age = age, Experience = experience }).By("A3").Any(f => f.Path.Week == week - 1 && f.Message.Contains("with weight", StringComparison.Ordinal));
        Assert.Equal(said, Says("squat-dumbbell-goblet", 17));
        Assert.False(Says("squat-dumbbell-goblet", 18));
        Assert.False(Says("bodyweight-squat", 17));
        Assert.False(Says("kettlebell-swing", 17));
    }

    [Theory]
    [InlineData(60, 2, false)]
    [InlineData(61, 2, true)]
    [InlineData(61, 3, false)]
    public void A_young_novice_begins_with_three_fifths(int percent, int week, bool said)
    {
        var plan = InWeek(week, Sample.SessionA.WithMain(Sample.Sets("squat-dumbbell-goblet", dose: new Reps(10, 12), rir: 4, load: new PercentOfMax(percent))));
        Assert.Equal(said, plan.For(p => p with { Age = 17, Experience = Experience.Novice }).By("A3").Any(f => f.Message.Contains("of the maximum", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void The_hard_jumps_wait_until_sixteen(int age, bool said) =>
        Assert.Equal(said, Sample.Week(Sample.SessionA.WithMain(Sample.Sets("hurdle-hop-low"))).For(p => p with { Age = age }).By("A3").Any(f => f.Severity == FindingSeverity.Error));

    [Theory]
    [InlineData(1, PhaseKind.Foundation, true)]
    [InlineData(2, PhaseKind.Foundation, false)]
    [InlineData(1, PhaseKind.Taper, false)]
    public void Under_eighteen_two_sessions_do_more_than_one(int sessions, PhaseKind phase, bool said)
    {
        var plan = Sample.Week([.. new[] { Sample.SessionA, Sample.SessionB }.Take(sessions)]).In(phase).For(p => p with { Age = 17 });
        Assert.Equal(said, plan.By("A3").Any(f => f.Severity == FindingSeverity.Advice));
        Assert.Empty(Sample.Week().For(p => p with { Age = 17 }).By("A3"));
    }

    [Theory]
    [InlineData("pull-up", 17, true)]
    [InlineData("pull-up", 18, false)]
    [InlineData("drop-jump-20", 17, true)]
    [InlineData("inverted-row", 17, false)]
    public void The_hardest_level_and_drop_jumps_wait_until_eighteen(string slug, int age, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug)), Sample.SessionB).For(p => p with { Age = age });
        Assert.Equal(said, plan.By("A3").Any(f => f.Severity == FindingSeverity.Error));
    }

    [Theory]
    [InlineData(2, 4, null)]
    [InlineData(3, 4, FindingSeverity.Warning)]
    [InlineData(2, 3, FindingSeverity.Warning)]
    public void A_novices_first_weeks_are_practice(int sets, int rir, FindingSeverity? said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, rir: rir)));
        Assert.Equal(said, plan.For(p => p with { Experience = Experience.Novice }).SeverityBy("A4"));
        Assert.Null(plan.SeverityBy("A4"));
    }

    [Theory]
    [InlineData(36, 0, FindingSeverity.Advice)]
    [InlineData(35, 59, FindingSeverity.Warning)]
    [InlineData(48, 0, null)]
    [InlineData(47, 59, FindingSeverity.Advice)]
    public void A_novices_key_run_comes_a_day_and_a_half_after_legs(int hours, int minutes, FindingSeverity? said)
    {
        var session = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 2, rir: 4));
        var plan = Sample.Week(session).For(p => p with { Experience = Experience.Novice });
        var end = new PlanReview(plan, RunnerStrength.Exercises.Catalogue.Shipped).Sessions[0].Facts.EndsAt;
        var start = end.Plus((hours * 60) + minutes);
        Assert.Equal(said, plan.Running(new Run(start.Day, start.Time, 60, RunKind.Quality)).SeverityBy("A4"));
    }

    [Theory]
    [InlineData("pogo-jump", true)]
    [InlineData("inverted-row", true)]
    [InlineData("bodyweight-squat", false)]
    public void Practice_has_no_jumps_and_nothing_above_the_second_level(string slug, bool said) =>
        Assert.Equal(said, Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug, sets: 2, rir: 4))).For(p => p with { Experience = Experience.Novice }).By("A4").Count > 0);

    [Fact]
    public void An_easy_run_may_come_sooner_and_what_leaves_the_legs_alone_before_any()
    {
        var legs = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 2, rir: 4))).For(p => p with { Experience = Experience.Novice });
        Assert.Empty(legs.Running(Sample.Run(RunKind.Easy, Weekday.Wednesday, 7)).By("A4"));
        Assert.Empty(legs.Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7)).By("A4"));
        Assert.Empty(legs.InEverySession(s => s.WithMain(Sample.Sets("band-row", sets: 2, rir: 4))).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 7)).By("A4"));
    }

    [Fact]
    public void In_the_third_week_practice_is_over() =>
        Assert.DoesNotContain(InWeek(3, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 3))).For(p => p with { Experience = Experience.Novice }).By("A4"), f => f.Path.Week == 2);

    /// <summary>A runner of 60 who walks for so long and then does one set and a quarter of an hour of planks.</summary>
    private static Plan Older(int warmUpSeconds) =>
        Sample.Week(Sample.SessionA with { WarmUp = [Sample.Drill("brisk-walk", warmUpSeconds)], Main = [Sample.Sets("box-squat", sets: 1), Sample.Sets("plank-forearm", sets: 1, dose: new Hold(900))] }).For(p => p with { Age = 60 });

    private static Plan InWeek(int week, Session session)
    {
        var plan = Sample.Weeks(week, PhaseKind.Foundation, Sample.SessionA);
        var last = plan.Phases[0].Weeks[^1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [session] }) }] }).Numbered();
    }
}
