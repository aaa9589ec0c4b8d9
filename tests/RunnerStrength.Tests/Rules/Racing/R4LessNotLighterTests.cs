using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R4LessNotLighterTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Three_to_seven_tenths_of_the_sets_are_left(int sets, bool said) =>
        Assert.Equal(said ? FindingSeverity.Warning : null, Taper([Squats(10)], [Squats(sets)]).SeverityBy("R4"));

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, FindingSeverity.Warning)]
    public void Single_sets_cannot_be_halved(int sets, FindingSeverity? expected)
    {
        var session = Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets), Sample.Sets("band-row", sets: 1));

        Assert.Equal(expected, Taper([session], [session]).SeverityBy("R4"));
    }

    [Fact]
    public void Sessions_are_compared_one_with_one() =>
        Assert.Null(Taper([Squats(10), Squats(6).At(Weekday.Friday, 18)], [Squats(4)]).SeverityBy("R4"));

    [Fact]
    public void An_easier_week_is_no_measure()
    {
        var plan = Sample.SoundWeek.WithWeeks((PhaseKind.Power, [Squats(10)]), (PhaseKind.Power, [Squats(4)]), (PhaseKind.Taper, [Squats(4)])).RacingOn(RaceDistance.TenK, 3, Weekday.Sunday);
        Assert.Equal(FindingSeverity.Warning, plan.SeverityBy("R4"));

        var easier = plan.Phases[1].Weeks[0] with { Deload = true };
        Assert.Null((plan with { Phases = plan.Phases.SetItem(1, plan.Phases[1] with { Weeks = [easier] }) }).SeverityBy("R4"));
    }

    [Fact]
    public void The_first_week_of_a_taper_is_no_measure_of_the_second()
    {
        var plan = Sample.SoundWeek.WithWeeks((PhaseKind.Power, [Squats(10)]), (PhaseKind.Taper, [Squats(6)]), (PhaseKind.Taper, [Squats(3)])).RacingOn(RaceDistance.Half, 3, Weekday.Sunday);

        Assert.Null(plan.SeverityBy("R4"));
    }

    [Fact]
    public void Mobility_primers_and_what_stands_after_the_race_are_not_counted()
    {
        var primer = Sample.SessionA.WithMain(Sample.Sets("band-row", sets: 1)) with { WarmUp = [], CoolDown = [] };
        var plan = Taper([Squats(10)], [Squats(4).At(Weekday.Monday, 18), Sample.SessionA.WithMain().At(Weekday.Wednesday, 18), primer.At(Weekday.Thursday, 18), Squats(10).At(Weekday.Sunday, 18)]);

        Assert.Null(plan.SeverityBy("R4"));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void As_many_sessions_as_before_until_the_race_week(int weeksToTheRace, bool said)
    {
        var plan = Taper([Squats(10), Squats(10).At(Weekday.Friday, 18)], [Squats(5)]).RacingOn(RaceDistance.Half, 1 + weeksToTheRace, Weekday.Sunday);

        Assert.Equal(said ? FindingSeverity.Advice : null, plan.SeverityBy("R4"));
    }

    [Theory]
    [InlineData(80, null)]
    [InlineData(81, FindingSeverity.Warning)]
    [InlineData(72, null)]
    [InlineData(71, FindingSeverity.Warning)]
    public void The_share_of_the_maximum_is_kept(int percent, FindingSeverity? expected) =>
        Assert.Equal(expected, Taper([Rows(5, new PercentOfMax(80))], [Rows(2, new PercentOfMax(percent))]).SeverityBy("R4"));

    [Theory]
    [InlineData(20_000, null)]
    [InlineData(20_001, FindingSeverity.Warning)]
    [InlineData(18_000, null)]
    [InlineData(17_999, FindingSeverity.Warning)]
    public void The_weight_is_kept(int grams, FindingSeverity? expected) =>
        Assert.Equal(expected, Taper([Rows(5, new Weight(20_000))], [Rows(2, new Weight(grams))]).SeverityBy("R4"));

    [Fact]
    public void A_weight_is_not_compared_with_a_share() =>
        Assert.Null(Taper([Rows(5, new Weight(20_000))], [Rows(2, new PercentOfMax(50))]).SeverityBy("R4"));

    [Theory]
    [InlineData(Weekday.Wednesday, 79, FindingSeverity.Warning)]
    [InlineData(Weekday.Thursday, 79, null)]
    [InlineData(Weekday.Thursday, 80, FindingSeverity.Warning)]
    public void Legs_get_lighter_where_they_would_be_too_heavy_for_the_race(Weekday day, int percent, FindingSeverity? expected)
    {
        // The race is on Sunday: Wednesday is day 4, where heavy legs are fine before 10 km.
        static Session Squat(int sets, int percent) => Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: sets, load: new PercentOfMax(percent)));

        Assert.Equal(expected, Taper([Squat(5, 95)], [Squat(2, percent).At(day, 18)]).SeverityBy("R4"));
    }

    [Theory]
    [InlineData("push-up-knee", null)]
    [InlineData("push-up", null)]
    [InlineData("push-up-banded", FindingSeverity.Warning)]
    [InlineData("dumbbell-row", null)]
    public void No_harder_version_begins(string slug, FindingSeverity? expected) =>
        Assert.Equal(expected, Taper([Sample.SessionA.WithMain(Sample.Sets("push-up", sets: 5))], [Sample.SessionA.WithMain(Sample.Sets(slug, sets: 2))]).SeverityBy("R4"));

    [Fact]
    public void A_taper_with_nothing_before_it_is_not_judged() =>
        Assert.Empty(RaceSample.Sunday(RaceDistance.TenK, Squats(10)).By("R4"));

    private static Session Squats(int sets) => Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets));

    private static Session Rows(int sets, Load load) => Sample.SessionA.WithMain(Sample.Sets("dumbbell-row", sets: sets, load: load));

    private static Plan Taper(Session[] before, Session[] taper) =>
        Sample.SoundWeek.WithWeeks((PhaseKind.MaxStrength, before), (PhaseKind.Taper, taper)).RacingOn(RaceDistance.TenK, 2, Weekday.Sunday);
}
