using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Progression;

public sealed class WeekToWeekRuleTests
{
    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(2, 5, true)]
    [InlineData(10, 12, false)]
    public void A_muscle_group_rises_by_two_sets_or_a_fifth(int before, int after, bool said) =>
        Assert.Equal(said, Two([Sample.Sets("wall-sit", sets: before)], [Sample.Sets("wall-sit", sets: Math.Min(after, 10)), .. after > 10 ? [Sample.Sets("wall-sit", sets: after - 10)] : Array.Empty<Block>()]).By("P7").Count > 0);

    [Theory]
    [InlineData(30, 50, false)]
    [InlineData(30, 51, true)]
    [InlineData(100, 120, false)]
    [InlineData(100, 121, true)]
    public void Landings_rise_by_twenty(int before, int after, bool said) =>
        Assert.Equal(said, Two(Landings(before), Landings(after)).By("P7").Any(f => f.Message.StartsWith("Landings", StringComparison.Ordinal)));

    [Theory]
    [InlineData(18, false)]
    [InlineData(19, true)]
    public void From_fifteen_sets_a_fifth_is_three(int after, bool said)
    {
        static Block[] Sits(int sets) => [Sample.Sets("wall-sit", sets: 10), Sample.Sets("wall-sit", sets: sets - 10)];
        Assert.Equal(said, Two(Sits(15), Sits(after)).By("P7").Any(f => f.Message.StartsWith("Front thighs", StringComparison.Ordinal)));
    }

    [Fact]
    public void How_jumps_begin_is_not_for_this_rule() => Assert.Empty(Two([Sample.Sets("plank-forearm")], [Sample.Sets("plank-forearm"), Jumps(60)]).By("P7"));

    [Theory]
    [InlineData(Experience.Intermediate, 6, false)]
    [InlineData(Experience.Intermediate, 7, true)]
    [InlineData(Experience.Novice, 8, false)]
    [InlineData(Experience.Novice, 9, true)]
    public void An_easier_week_comes_after_six_or_eight(Experience experience, int weeks, bool said) =>
        Assert.Equal(said, Sample.Weeks(weeks, PhaseKind.Foundation, Sample.SessionA).For(p => p with { Experience = experience }).By("P8").Count > 0);

    [Fact]
    public void An_easier_week_begins_the_count_anew()
    {
        var plan = Sample.Weeks(8, PhaseKind.Foundation, Sample.SessionA);
        var weeks = plan.Phases[0].Weeks;
        Assert.DoesNotContain((plan with { Phases = [plan.Phases[0] with { Weeks = weeks.SetItem(3, weeks[3] with { Deload = true }) }] }).By("P8"), f => f.Severity == FindingSeverity.Warning);
    }

    [Fact]
    public void Weeks_that_do_not_load_begin_it_anew_and_it_is_said_once()
    {
        var plan = Sample.Weeks(9, PhaseKind.Foundation, Sample.SessionA);
        var weeks = plan.Phases[0].Weeks;
        Assert.Single(plan.By("P8"));
        Assert.Empty((plan with { Phases = [new(PhaseKind.Foundation, weeks[..4]), new(PhaseKind.Maintenance, weeks[4..5]), new(PhaseKind.Power, weeks[5..])] }).By("P8"));
    }

    [Fact]
    public void The_week_after_an_easier_one_is_held_against_the_one_before_it()
    {
        var plan = new[] { Sits(5), Sits(2), Sits(5) }.ToPlan();
        var weeks = plan.Phases[0].Weeks;
        Assert.NotEmpty(plan.By("P7"));
        Assert.Empty((plan with { Phases = [plan.Phases[0] with { Weeks = weeks.SetItem(1, weeks[1] with { Deload = true }) }] }).By("P7"));
        Assert.Empty((plan with { Phases = [new(PhaseKind.Foundation, weeks[..1]), new(PhaseKind.Taper, weeks[1..2]), new(PhaseKind.Foundation, weeks[2..])] }).By("P7"));

        static Session Sits(int sets) => Sample.SessionA.WithMain(Sample.Sets("wall-sit", sets: sets));
    }

    [Fact]
    public void Two_sessions_on_a_day_are_an_error()
    {
        Assert.Equal(FindingSeverity.Error, Sample.Week(Sample.SessionA, Sample.SessionB.At(Weekday.Tuesday, 6)).SeverityBy("P9"));
        Assert.Null(Sample.Week(Sample.SessionA, Sample.SessionB.At(Weekday.Wednesday, 6)).SeverityBy("P9"));
    }

    [Theory]
    [InlineData("pogo-jump", 2, true)]
    [InlineData("pogo-jump", 3, false)]
    [InlineData("squat-jump", 6, true)]
    [InlineData("squat-jump", 7, false)]
    [InlineData("hurdle-hop-low", 10, true)]
    [InlineData("hurdle-hop-low", 11, false)]
    public void Jumps_are_earned_by_weeks(string slug, int week, bool said)
    {
        var level = RunnerStrength.Exercises.Catalogue.Shipped[slug].Level;
        Assert.Equal(week - (said ? 0 : 1), RunnerStrength.Rules.Progression.P12EarnTheJump.WeeksBefore(level));
        Assert.Equal(said, InLast(week, Sample.Sets(slug)).By("P12").Count > 0);
        Assert.Empty(InLast(week, Sample.Sets(slug)).For(p => p with { LastPlyometricMonths = 0 }).By("P12"));
    }

    [Theory]
    [InlineData(14, Experience.Advanced, 12, true)]
    [InlineData(15, Experience.Advanced, 12, false)]
    [InlineData(15, Experience.Intermediate, 12, true)]
    [InlineData(2, Experience.Advanced, 0, false)]
    [InlineData(2, Experience.Advanced, 1, true)]
    [InlineData(15, Experience.Intermediate, 0, true)]
    public void The_hardest_jumps_are_for_the_advanced(int week, Experience experience, int monthsSince, bool said) =>
        Assert.Equal(said, InLast(week, Sample.Sets("drop-jump-20")).For(p => p with { Experience = experience, LastPlyometricMonths = monthsSince }).By("P12").Count > 0);

    [Fact]
    public void Hops_of_a_warm_up_and_quick_lifts_need_not_be_earned()
    {
        var plan = Sample.Week(Sample.SessionA with { WarmUp = [Sample.Drill("pogo-jump", 10)], Main = [Sample.Sets("kettlebell-swing")] });
        Assert.Empty(plan.By("P12"));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Two_new_leg_exercises_a_week_are_enough(int count, bool said)
    {
        var news = new[] { "box-squat", "reverse-lunge", "glute-bridge" }.Take(count).Select(s => Sample.Sets(s, rir: 4));
        Assert.Equal(said, Two([Sample.Sets("bodyweight-squat")], [.. news]).By("P13").Count > 0);
    }

    [Fact]
    public void In_the_first_week_everything_is_new() => Assert.Empty(Sample.SoundWeek.By("P13"));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void An_easier_week_has_four_to_six_tenths_of_the_sets(int sets, bool said) =>
        Assert.Equal(said ? FindingSeverity.Advice : null, Easier([SquatsFor(10)], [SquatsFor(sets)]).SeverityBy("P8"));

    [Fact]
    public void An_easier_week_of_single_sets_cannot_be_halved()
    {
        var single = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 1), Sample.Sets("band-row", sets: 1));

        Assert.Null(Easier([single], [single]).SeverityBy("P8"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void An_easier_week_keeps_the_number_of_sessions(int sessions, bool said)
    {
        var full = new[] { SquatsFor(4), SquatsFor(4).At(Weekday.Friday, 18) };
        var easier = new[] { SquatsFor(4 / sessions), SquatsFor(2).At(Weekday.Friday, 18) }.Take(sessions).ToArray();

        Assert.Equal(said, Easier(full, easier).By("P8").Any(f => f.Message.Contains("keep their number", StringComparison.Ordinal)));
    }

    private static Session SquatsFor(int sets) => Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets));

    private static Plan Easier(Session[] full, Session[] easier)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, full);
        var last = plan.Phases[0].Weeks[1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Deload = true, Sessions = [.. easier] }) }] }).Numbered();
    }

    /// <summary>So many landings, in sets of a hundred at most.</summary>
    private static Block[] Landings(int count) => count <= 100 ? [Jumps(count)] : [Jumps(100), Jumps(count - 100)];

    private static Block Jumps(int landings) => Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings));

    private static Plan InLast(int weeks, Block block) => Last(Sample.Weeks(weeks, PhaseKind.Foundation, Sample.SessionA), [block]);

    private static Plan Two(Block[] first, Block[] second) => Last(Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(first)), second);

    private static Plan Last(Plan plan, Block[] main)
    {
        var last = plan.Phases[0].Weeks[^1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [Sample.SessionA.WithMain(main)] }) }] }).Numbered();
    }
}
