using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R3TooCloseToStartTests
{
    private static readonly Block Rows = Sample.Sets("dumbbell-row", sets: 2, load: new Weight(20_000));

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(0, false)]
    public void Nothing_new_begins_with_three_weeks_or_fewer_to_the_race(int weeks, bool said) =>
        Assert.Equal(said ? FindingSeverity.Warning : null, Two([Rows], [Rows, Sample.Sets("push-up", sets: 2)], weeks).By("R3").Where(f => f.Path.Item == 1).Select(f => (FindingSeverity?)f.Severity).SingleOrDefault());

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Sets_do_not_rise(int sets, bool said) =>
        Assert.Equal(said, Two([Rows], [Rows with { Rounds = sets }]).By("R3").Any(f => f.Path.Session is null));

    [Theory]
    [InlineData(20_000, false)]
    [InlineData(20_001, true)]
    public void Weights_do_not_rise(int grams, bool said) =>
        Assert.Equal(said, Two([Rows], [Sample.Sets("dumbbell-row", sets: 2, load: new Weight(grams))]).By("R3").Any(f => f.Message.Contains("heavier", StringComparison.Ordinal)));

    [Fact]
    public void The_first_week_and_the_time_after_the_race_are_not_its_business()
    {
        var after = Sample.SoundWeek.WithWeeks((PhaseKind.Taper, [Session(Rows)]), (PhaseKind.Recovery, [Session(Sample.Sets("push-up"))])).RacingOn(RaceDistance.TenK, 1, Weekday.Sunday);

        Assert.Empty(after.By("R3"));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, FindingSeverity.Warning)]
    public void A_novice_leaves_four_in_reserve(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, Novice(Sample.Sets("bodyweight-squat", sets: 2, rir: rir), Weekday.Monday).SeverityBy("R3"));

    [Theory]
    [InlineData(79, null)]
    [InlineData(80, FindingSeverity.Error)]
    public void A_novice_lifts_nothing_heavy(int percent, FindingSeverity? expected) =>
        Assert.Equal(expected, Novice(Sample.Sets("dumbbell-row", sets: 2, rir: 4, load: new PercentOfMax(percent)), Weekday.Monday).SeverityBy("R3"));

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, FindingSeverity.Error)]
    public void A_novice_has_no_heavy_session_by_its_sets_either(int sets, FindingSeverity? expected) =>
        Assert.Equal(expected, Novice(Sample.Sets("bodyweight-squat", sets: sets, rir: 4), Weekday.Monday).SeverityBy("R3"));

    [Theory]
    [InlineData(Weekday.Wednesday, null)]
    [InlineData(Weekday.Thursday, FindingSeverity.Warning)]
    public void A_novice_has_no_session_in_the_last_ten_days(Weekday day, FindingSeverity? expected)
    {
        // The race is on Sunday of the second week: Thursday is day 10 before it.
        var plan = Novice(Sample.Sets("bodyweight-squat", sets: 2, rir: 4), day, weeks: 2);

        Assert.Equal(expected, plan.SeverityBy("R3"));
        Assert.Null(plan.For(p => p with { Experience = Experience.Intermediate }).SeverityBy("R3"));
    }

    private static Plan Novice(Block block, Weekday day, int weeks = 3) =>
        Sample.Week(Session(block).At(day, 18)).For(p => p with { Experience = Experience.Novice }).RacingOn(RaceDistance.TenK, weeks, Weekday.Sunday);

    private static Plan Two(Block[] first, Block[] second, int weeksToRace = 3) =>
        Sample.SoundWeek.WithWeeks((PhaseKind.Foundation, [Session(first)]), (PhaseKind.Foundation, [Session(second)])).RacingOn(RaceDistance.TenK, weeksToRace, Weekday.Sunday);

    private static Session Session(params Block[] main) => Sample.SessionA.WithMain(main);
}
