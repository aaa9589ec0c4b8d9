using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Doses;

public class D2TwoSessionsAWeekTests
{
    [Theory]
    [InlineData(0, FindingSeverity.Advice)]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(4, FindingSeverity.Warning)]
    [InlineData(5, FindingSeverity.Warning)]
    public void One_to_three_light_sessions_a_week_are_right(int sessions, FindingSeverity? expected) =>
        Assert.Equal(expected, Week(sessions, heavy: 0).SeverityBy("D2"));

    [Theory]
    [InlineData(4, 4, FindingSeverity.Warning)]
    [InlineData(5, 2, FindingSeverity.Warning)]
    [InlineData(5, 3, FindingSeverity.Error)]
    public void Five_sessions_with_three_heavy_ones_are_an_error(int sessions, int heavy, FindingSeverity expected) =>
        Assert.Equal(expected, Week(sessions, heavy).SeverityBy("D2"));

    [Fact]
    public void A_recovery_week_may_be_empty() => Assert.Null(Week(0, 0).In(PhaseKind.Recovery).SeverityBy("D2"));

    /// <summary>The race is on the last day of the week, or on the first of the next; a novice who began two weeks before stops ten days before it, others don't.</summary>
    [Theory]
    [InlineData(6, Experience.Intermediate, null)]
    [InlineData(7, Experience.Intermediate, FindingSeverity.Advice)]
    [InlineData(10, Experience.Novice, null)]
    [InlineData(11, Experience.Novice, FindingSeverity.Advice)]
    [InlineData(10, Experience.Intermediate, FindingSeverity.Advice)]
    public void Nor_is_a_session_asked_of_the_week_of_the_race_or_of_a_novice_who_has_stopped(int daysToRace, Experience experience, FindingSeverity? expected)
    {
        var plan = Week(0, 0).For(p => p with { Experience = experience });
        Assert.Equal(expected, (plan with { Race = new Race(plan.StartsOn.AddDays(daysToRace), RaceDistance.TenK) }).SeverityBy("D2"));
    }

    private static Plan Week(int sessions, int heavy)
    {
        var light = Sample.SessionA.WithMain(Sample.Sets("push-up"));
        var hard = Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 2, dose: new Reps(5, 5), rir: 2));
        return Sample.Week([.. Enumerable.Range(0, sessions).Select(i => (i < heavy ? hard : light).At((Weekday)i, 18))]);
    }
}
