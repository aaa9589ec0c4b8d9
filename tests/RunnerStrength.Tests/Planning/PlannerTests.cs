using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

/// <summary>Weeks of a plan, each with its runs, and what is said of some of them only.</summary>
public sealed class PlannerTests
{
    private static readonly DateOnly Monday = new(2026, 11, 30);
    private static readonly RunWeek Usual = new([new Run(Weekday.Tuesday, new TimeOnly(18, 0), 45, RunKind.Easy), new Run(Weekday.Sunday, new TimeOnly(9, 0), 90, RunKind.Long)]);
    private static readonly RunWeek Other = new([new Run(Weekday.Friday, new TimeOnly(7, 0), 30, RunKind.Easy)]);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Plan.MaxWeeks + 1)]
    public void More_weeks_than_a_plan_may_have_or_none_are_refused(int weeks) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Request() with { Weeks = weeks });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(Plan.MaxWeeks)]
    public void As_many_weeks_as_were_asked_for_are_planned(int weeks) =>
        Assert.Equal(Enumerable.Range(1, weeks), Planner.Empty(Request() with { Weeks = weeks }).Weeks.Select(w => w.Number));

    [Fact]
    public void A_week_whose_runs_differ_is_planned_around_its_own()
    {
        var request = Request() with { Weeks = 3, RunWeeks = ImmutableSortedDictionary<DateOnly, RunWeek>.Empty.Add(Monday.AddDays(7), Other) };

        Assert.Equal([Usual, Other, Usual], Planned(request).Weeks.Select(w => w.Runs));
    }

    [Fact]
    public void The_race_is_a_run_of_its_week_and_of_no_other()
    {
        var weeks = Planned(Request() with { Race = new Race(Monday.AddDays(20), RaceDistance.TenK) }).Weeks.ToList();

        Assert.Equal(3, weeks.Count);
        Assert.Equal(Weekday.Sunday, Assert.Single(weeks[2].Runs.Runs, r => r.Kind == RunKind.Race).Day);
        Assert.DoesNotContain(weeks.Take(2).SelectMany(w => w.Runs.Runs), r => r.Kind == RunKind.Race);
        Assert.Equal(Usual, weeks[0].Runs);
    }

    [Fact]
    public void Fewer_weeks_than_to_the_race_are_the_first_of_them()
    {
        var race = Request() with { Race = new Race(Monday.AddDays(69), RaceDistance.TenK) };

        Assert.Equal(Phases(race).Take(4), Phases(race with { Weeks = 4 }));
    }

    [Fact]
    public void What_gives_way_in_every_week_is_said_once_and_what_only_some_have_with_their_numbers()
    {
        var plan = Planned(Request() with { Race = new Race(Monday.AddDays(34), RaceDistance.TenK) });

        Assert.EndsWith("trained lying down instead.", Assert.Single(plan.Relaxed, r => r.Wish == RelaxedWishes.Kit).Because, StringComparison.Ordinal);
        Assert.Equal("The week of the race has one session at most: it is for staying loose. Week 5.", Assert.Single(plan.Relaxed, r => r.Wish == RelaxedWishes.SessionsPerWeek).Because);
    }

    private static PlanRequest Request() => new(new RunnerProfile { Experience = Experience.Intermediate }, Usual, Monday);

    private static Plan Planned(PlanRequest request) => new Planner(Catalogue.Shipped).Plan(request);

    private static IEnumerable<PhaseKind> Phases(PlanRequest request) => Planner.Empty(request).Phases.SelectMany(p => p.Weeks.Select(_ => p.Kind));
}
