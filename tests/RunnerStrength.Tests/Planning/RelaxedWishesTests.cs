using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>What gave way is said with what stood in its way, and with nothing else.</summary>
public sealed class RelaxedWishesTests
{
    private static readonly Run Quality = new(Weekday.Thursday, new TimeOnly(18, 0), 60, RunKind.Quality);

    [Fact]
    public void An_hour_too_late_for_a_session_is_told_as_that() =>
        Assert.Equal("A session from 23:30 would end after midnight.", Because(RelaxedWishes.Days, new() { SessionStart = new TimeOnly(23, 30) }));

    [Fact]
    public void An_hour_at_which_the_runner_runs_names_the_runs() =>
        Assert.Equal("At 18:00 Monday's easy run and 6 more runs would be too close.", Because(RelaxedWishes.Days, new() { SessionStart = new TimeOnly(18, 0) }, [.. Enum.GetValues<Weekday>().Select(d => new Run(d, new TimeOnly(18, 0), 45, RunKind.Easy))]));

    [Fact]
    public void Under_eighteen_the_days_between_are_the_reason() =>
        Assert.StartsWith("Under 18 a day lies between", Because(RelaxedWishes.SessionsPerWeek, new() { Age = 15, UnavailableDays = AllBut(Weekday.Monday, Weekday.Tuesday) }), StringComparison.Ordinal);

    [Fact]
    public void Two_days_in_a_row_are_too_close_for_adults_too() =>
        Assert.StartsWith("Hard sessions stand two days apart", Because(RelaxedWishes.SessionsPerWeek, new() { Experience = Experience.Intermediate, UnavailableDays = AllBut(Weekday.Monday, Weekday.Tuesday) }), StringComparison.Ordinal);

    [Fact]
    public void The_run_that_is_in_the_way_is_named_and_no_other()
    {
        var because = Because(RelaxedWishes.SessionsPerWeek, new() { UnavailableDays = AllBut(Weekday.Monday, Weekday.Wednesday), SessionStart = new TimeOnly(18, 0) }, new Run(Weekday.Sunday, new TimeOnly(8, 0), 60, RunKind.Long), Quality);
        Assert.Equal("Thursday's quality run leaves too few hours for another session.", because);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void More_than_an_hour_is_not_filled_up_and_that_is_said(int minutes, bool said)
    {
        var busy = Enumerable.Range(0, 500).Select(seed => new RandomRunners(seed).Profile() with { MinutesPerSession = 60 })
            .First(profile => Plan(profile).Weeks.Single().Sessions.Any(session => session.LeftOut.Length > 0));
        var plan = Plan(busy with { MinutesPerSession = minutes });
        Assert.Equal(said, plan.Relaxed.Any(r => r.Wish == RelaxedWishes.MinutesPerSession));
    }

    [Fact]
    public void Minutes_are_not_blamed_for_what_health_rules_out()
    {
        var because = Because(RelaxedWishes.WholeBody, new() { MinutesPerSession = 60, Discomforts = Enum.GetValues<Site>().ToImmutableSortedDictionary(s => s, _ => 10) });
        Assert.DoesNotContain("minutes", because, StringComparison.Ordinal);
        Assert.StartsWith("Your wrist and knee", because, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_names_the_discomfort_and_not_the_kit()
    {
        var plan = Plan(new() { Discomforts = Enum.GetValues<Site>().ToImmutableSortedDictionary(s => s, _ => 10) });
        foreach (var item in new PlanReview(plan, Catalogue.Shipped).Items.Where(i => i.Prescription.InsteadOf is not null && i.Prescription.Why!.Text.StartsWith("It stands in", StringComparison.Ordinal)))
            Assert.Contains($"which is out because {item.Prescription.InsteadOf!.Because}.", item.Prescription.Why!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_minutes_once_a_week_are_a_leg_exercise_a_push_and_a_plank()
    {
        var families = new PlanReview(Plan(new() { SessionsPerWeek = 1, MinutesPerSession = 10 }), Catalogue.Shipped).Items.Where(i => i.Item.IsWorking).Select(i => i.Exercise.Family).ToList();
        Assert.Contains(Family.PushUp, families);
        Assert.Contains(Family.Plank, families);
        Assert.Contains(families, f => f is Family.Squat or Family.WalkingLunge);
    }

    private static string Because(string wish, RunnerProfile profile, params Run[] runs) => Assert.Single(Plan(profile, runs).Relaxed, r => r.Wish == wish).Because;

    private static Plan Plan(RunnerProfile profile, params Run[] runs) => new Planner(Catalogue.Shipped).Plan(new PlanRequest(profile, new RunWeek(runs), new DateOnly(2026, 11, 30)));

    private static ImmutableSortedSet<Weekday> AllBut(params Weekday[] days) => [.. Enum.GetValues<Weekday>().Except(days)];
}
