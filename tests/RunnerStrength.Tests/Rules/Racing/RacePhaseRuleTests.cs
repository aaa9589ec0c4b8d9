using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Racing;

/// <summary>R1, R2 and R10: which phases, and for how long.</summary>
public sealed class RacePhaseRuleTests
{
    [Theory]
    [InlineData(Experience.Novice, RaceDistance.TenK, 8)]
    [InlineData(Experience.Intermediate, RaceDistance.Marathon, 16)]
    [InlineData(Experience.Advanced, RaceDistance.Half, 10)]
    [InlineData(Experience.Intermediate, RaceDistance.TenK, 30)]
    public void The_phases_of_the_book_are_not_reported(Experience experience, RaceDistance distance, int weeks)
    {
        var phases = Season.Phases(experience, weeks, distance);

        Assert.Empty(Towards(experience, distance, [.. phases], weeks).By("R1"));
        Assert.Empty(Towards(experience, distance, [.. phases, PhaseKind.Recovery], weeks).By("R1"));
    }

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(3, 3, false)]
    [InlineData(5, 4, false)]
    [InlineData(0, 4, false)]
    public void Other_phases_are_advice_for_a_whole_way_of_four_weeks_or_more(int weeksToRace, int weeksOfPlan, bool said)
    {
        var plan = Towards(Experience.Intermediate, RaceDistance.TenK, Enumerable.Repeat(PhaseKind.Power, weeksOfPlan), weeksToRace);

        Assert.Equal(said ? FindingSeverity.Advice : null, plan.SeverityBy("R1"));
    }

    [Fact]
    public void The_first_week_that_differs_is_named()
    {
        var plan = Towards(Experience.Intermediate, RaceDistance.TenK, [PhaseKind.Foundation, PhaseKind.MaxStrength, PhaseKind.Power, PhaseKind.Taper], 4);

        var finding = Assert.Single(plan.By("R1"));
        Assert.StartsWith("Week 3 is ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(PlanPath.WholePlan, finding.Path);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    public void Six_weeks_of_build_up_are_a_start(int weeks, bool said)
    {
        var phases = Enumerable.Range(0, weeks).Select(i => (PhaseKind)(i % 3)).Append(PhaseKind.Maintenance).Append(PhaseKind.Taper);
        var plan = Towards(Experience.Intermediate, RaceDistance.TenK, phases, weeks + 2);

        Assert.Equal(said ? FindingSeverity.Advice : null, plan.SeverityBy("R2"));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(6, true)]
    [InlineData(0, false)]
    public void A_plan_of_part_of_the_way_is_taken_to_go_on(int weeksToRace, bool said) =>
        Assert.Equal(said, Towards(Experience.Intermediate, RaceDistance.TenK, [PhaseKind.Foundation], weeksToRace).By("R2").Count > 0);

    [Theory]
    [InlineData(Experience.Intermediate, 4, false)]
    [InlineData(Experience.Intermediate, 5, true)]
    [InlineData(Experience.Novice, 10, false)]
    [InlineData(Experience.Novice, 11, true)]
    public void Without_a_race_other_blocks_are_advice_beyond_the_first(Experience experience, int weeks, bool said)
    {
        var plan = RaceSample.Phased(Enumerable.Repeat(PhaseKind.Power, weeks), Sample.SessionA).For(p => p with { Experience = experience });

        Assert.Equal(said ? FindingSeverity.Advice : null, plan.SeverityBy("R10"));
        Assert.Empty(plan.RacingOn(RaceDistance.TenK, 1, Weekday.Sunday).By("R10"));
    }

    [Fact]
    public void The_blocks_of_the_book_are_not_reported() =>
        Assert.Empty(RaceSample.Phased(Season.Phases(Experience.Intermediate, 20, null), Sample.SessionA).By("R10"));

    private static Plan Towards(Experience experience, RaceDistance distance, IEnumerable<PhaseKind> phases, int weeksToRace) =>
        RaceSample.Phased(phases, Sample.SessionA).For(p => p with { Experience = experience }).RacingOn(distance, weeksToRace, Weekday.Sunday);
}
