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

    [Fact]
    public void In_the_third_week_practice_is_over() =>
        Assert.DoesNotContain(InWeek(3, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 3))).For(p => p with { Experience = Experience.Novice }).By("A4"), f => f.Path.Week == 2);

    private static Plan InWeek(int week, Session session)
    {
        var plan = Sample.Weeks(week, PhaseKind.Foundation, Sample.SessionA);
        var last = plan.Phases[0].Weeks[^1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [session] }) }] }).Numbered();
    }
}
