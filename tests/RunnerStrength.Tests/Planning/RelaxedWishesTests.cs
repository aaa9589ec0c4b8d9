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
    private static readonly DateOnly Start = new(2026, 11, 30);
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
    [InlineData(4, "More than three strength sessions a week take more from your runs than they give.")]
    [InlineData(4, "Only 2 days are free.", Weekday.Monday, Weekday.Thursday)]
    [InlineData(2, "Only 1 day is free.", Weekday.Saturday)]
    public void Fewer_sessions_than_were_wished_say_what_is_in_the_way(int sessions, string because, params Weekday[] free) =>
        Assert.Equal(because, Because(RelaxedWishes.SessionsPerWeek, new() { Experience = Experience.Intermediate, SessionsPerWeek = sessions, UnavailableDays = free.Length == 0 ? [] : AllBut(free) }));

    [Fact]
    public void As_many_as_were_wished_say_nothing() =>
        Assert.DoesNotContain(Plan(new() { Experience = Experience.Intermediate, SessionsPerWeek = 3 }).Relaxed, r => r.Wish == RelaxedWishes.SessionsPerWeek);

    /// <summary>On the second day of the week, and on the first of the next: the week before has another reason.</summary>
    [Theory]
    [InlineData(1, "The race is too near for a session this week.")]
    [InlineData(7, "Every day of the week is marked as out. Week 1.", "The race is too near for a session this week. Week 2.")]
    public void Of_a_week_without_a_session_the_race_or_the_days_are_the_reason(int daysToRace, params string[] because)
    {
        var runner = new RunnerProfile { Experience = Experience.Intermediate, UnavailableDays = daysToRace < 7 ? [] : [.. Enum.GetValues<Weekday>()] };
        var plan = new Planner(Catalogue.Shipped).Plan(new PlanRequest(runner, new RunWeek([]), Start) { Race = new Race(Start.AddDays(daysToRace), RaceDistance.TenK) });

        Assert.Equal(because, plan.Relaxed.Where(r => r is { Wish: RelaxedWishes.SessionsPerWeek, Given: "0" }).Select(r => r.Because));
    }

    /// <summary>Sixteen days to the race: the second week begins nine days before it.</summary>
    [Theory]
    [InlineData(Experience.Novice, 16, "The race is so near that who is new to strength stops 10 days before it. Week 2.")]
    [InlineData(Experience.Novice, 17, "The race is so near that who is new to strength stops 10 days before it. Week 2.")]
    [InlineData(Experience.Novice, 18, null)]
    [InlineData(Experience.Intermediate, 16, null)]
    public void A_novice_who_begins_too_late_is_told_why_there_is_nothing_more(Experience experience, int daysToRace, string? because)
    {
        var plan = new Planner(Catalogue.Shipped).Plan(new PlanRequest(new RunnerProfile { Experience = experience }, new RunWeek([]), Start) { Race = new Race(Start.AddDays(daysToRace), RaceDistance.TenK) });

        Assert.Equal(because, plan.Relaxed.SingleOrDefault(r => r is { Wish: RelaxedWishes.SessionsPerWeek, Given: "0" } && r.Because.EndsWith("Week 2.", StringComparison.Ordinal))?.Because);
        Assert.DoesNotContain(RuleBook.Review(plan, Catalogue.Shipped), f => f.Rule == "D2");
    }

    [Theory]
    [InlineData(false, 0, true)]
    [InlineData(true, 0, false)]
    [InlineData(true, 10, false)]
    public void Kit_is_named_only_where_it_is_what_a_pull_lacks(bool band, int shoulder, bool said)
    {
        var profile = new RunnerProfile { Kit = band ? new Kit([Equipment.Band]) : Kit.None };
        if (shoulder > 0)
            profile = profile with { Discomforts = profile.Discomforts.Add(Site.Shoulder, shoulder) };

        Assert.Equal(said, Plan(profile).Relaxed.Any(r => r.Wish == RelaxedWishes.Kit));
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

    private static Plan Plan(RunnerProfile profile, params Run[] runs) => new Planner(Catalogue.Shipped).Plan(new PlanRequest(profile, new RunWeek(runs), Start));

    private static ImmutableSortedSet<Weekday> AllBut(params Weekday[] days) => [.. Enum.GetValues<Weekday>().Except(days)];
}
