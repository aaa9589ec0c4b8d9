using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R7RaceWeekTests
{
    private static readonly Session Rows = Sample.SessionA.WithMain(Sample.Sets("band-row", sets: 1));
    private static readonly Session Primer = Rows with { WarmUp = [], CoolDown = [] };

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, FindingSeverity.Warning)]
    [InlineData(1, FindingSeverity.Warning)]
    [InlineData(0, null)]
    public void The_last_two_days_are_for_mobility(int days, FindingSeverity? expected)
    {
        Assert.Equal(expected, R7RaceWeek.Judge(Facts(Rows), days));
        Assert.Equal(expected, R7RaceWeek.Judge(Facts(Primer), days));
        Assert.Null(R7RaceWeek.Judge(Facts(Sample.SessionA.WithMain()), days));
    }

    [Fact]
    public void The_last_two_days_may_lie_in_the_week_before() =>
        Assert.Equal(FindingSeverity.Warning, Sample.Week(Rows.At(Weekday.Saturday, 18)).RacingOn(RaceDistance.TenK, 2, Weekday.Monday).SeverityBy("R7"));

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, FindingSeverity.Warning)]
    public void One_session_is_enough_in_the_race_week(int sessions, FindingSeverity? expected) =>
        Assert.Equal(expected, RaceSample.Sunday(RaceDistance.TenK, [.. Enumerable.Range(0, sessions).Select(i => Rows.At((Weekday)i, 18))]).SeverityBy("R7"));

    [Fact]
    public void Other_weeks_and_the_days_after_the_race_are_not_its_business()
    {
        var two = Sample.Week(Rows.At(Weekday.Monday, 18), Rows.At(Weekday.Wednesday, 18));

        Assert.Null(two.RacingOn(RaceDistance.TenK, 2, Weekday.Sunday).SeverityBy("R7"));
        Assert.Null(two.RacingOn(RaceDistance.TenK, 0, Weekday.Sunday).SeverityBy("R7"));
        Assert.Null(two.RacingOn(RaceDistance.TenK, 1, Weekday.Tuesday).By("R7").FirstOrDefault(f => f.Path.Session is null));
        Assert.Null(two.SeverityBy("R7"));
    }

    [Fact]
    public void A_primer_and_mobility_are_free_beside_the_session() =>
        Assert.Null(RaceSample.Sunday(RaceDistance.TenK, Rows.At(Weekday.Monday, 18), Primer.At(Weekday.Wednesday, 18), Sample.SessionA.WithMain().At(Weekday.Thursday, 18)).SeverityBy("R7"));

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_primer_has_ten_landings(int landings, bool expected) =>
        Assert.Equal(expected, R7RaceWeek.IsPrimer(Facts(Primer.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings))))));

    [Theory]
    [InlineData(857, 15, true)]
    [InlineData(858, 20, false)]
    public void A_primer_has_a_quarter_of_an_hour(int seconds, int minutes, bool expected)
    {
        var facts = Facts(Primer.WithMain(Sample.Sets("plank-forearm", sets: 1, dose: new Hold(seconds))));

        Assert.Equal(minutes, facts.Minutes);
        Assert.Equal(expected, R7RaceWeek.IsPrimer(facts));
    }

    [Fact]
    public void A_primer_works_no_legs() =>
        Assert.False(R7RaceWeek.IsPrimer(Facts(Primer.WithMain(Sample.Sets("calf-raise-double", sets: 1)))));

    private static SessionFacts Facts(Session session) => new(session, Catalogue.Shipped);
}
