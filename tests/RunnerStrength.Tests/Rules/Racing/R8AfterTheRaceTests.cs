using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R8AfterTheRaceTests
{
    private static readonly SessionFacts Upper = Facts(Sample.SessionA.WithMain(Sample.Sets("band-row")));
    private static readonly SessionFacts LightLegs = Legs(sets: 2, rir: 4);

    [Theory]
    [InlineData(RaceDistance.FiveK, 1, 2, 5)]
    [InlineData(RaceDistance.TenK, 1, 2, 5)]
    [InlineData(RaceDistance.Half, 2, 4, 8)]
    [InlineData(RaceDistance.Marathon, 4, 7, 14)]
    [InlineData(RaceDistance.Ultra, 5, 10, 21)]
    public void Work_comes_back_on_the_days_of_the_table(RaceDistance distance, int upper, int legs, int heavy)
    {
        Begins(Upper, distance, upper);
        Begins(LightLegs, distance, legs);
        Begins(Facts(RaceSample.Heavy), distance, heavy);
        Begins(Facts(Stressed.Jumps(1)), distance, heavy);
    }

    [Theory]
    [InlineData(3, FindingSeverity.Error)]
    [InlineData(4, null)]
    public void Light_leg_work_leaves_four_in_reserve(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, R8AfterTheRace.Judge(Legs(2, rir), 5, RaceDistance.Half));

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, FindingSeverity.Error)]
    public void Light_leg_work_has_up_to_half_of_the_usual_sets(int sets, FindingSeverity? expected)
    {
        Assert.Equal(expected, R8AfterTheRace.Judge(Legs(sets, 4), 5, RaceDistance.Half, usualLegSets: 8));
        Assert.Null(R8AfterTheRace.Judge(Legs(sets, 4), 5, RaceDistance.Half));
        Assert.Null(R8AfterTheRace.Judge(Legs(sets, 4), 8, RaceDistance.Half, usualLegSets: 8));
    }

    [Fact]
    public void Mobility_is_free_and_days_before_the_race_are_not_its_business()
    {
        Assert.Null(R8AfterTheRace.Judge(Facts(Sample.SessionA.WithMain()), 0, RaceDistance.Ultra));
        Assert.Null(R8AfterTheRace.Judge(Facts(RaceSample.Heavy), -1, RaceDistance.Ultra));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void The_usual_sets_are_those_of_the_last_full_week_before_the_race(int sets, bool said)
    {
        var easier = Squats(2, 4);
        var plan = Sample.SoundWeek.WithWeeks(
            (PhaseKind.MaxStrength, [Squats(8, 2)]), (PhaseKind.Taper, [easier.At(Weekday.Monday, 18)]), (PhaseKind.Recovery, [Squats(sets, 4).At(Weekday.Friday, 18)]))
            .RacingOn(RaceDistance.Half, 2, Weekday.Sunday);

        Assert.Equal(said ? ["weeks[2].sessions[0]"] : [], plan.By("R8").Select(f => f.Path.ToString()));
    }

    [Fact]
    public void A_session_on_the_day_of_the_race_is_an_error_on_either_side_and_said_once()
    {
        var plan = RaceSample.Sunday(RaceDistance.TenK, RaceSample.Heavy.At(Weekday.Sunday, 18));

        Assert.Equal(FindingSeverity.Error, plan.SeverityBy("R8"));
        Assert.Single(RuleBook.Review(plan, Catalogue.Shipped), f => f.Rule is "R6" or "R8");
    }

    private static void Begins(SessionFacts facts, RaceDistance distance, int day)
    {
        Assert.Equal(FindingSeverity.Error, R8AfterTheRace.Judge(facts, 0, distance));
        Assert.Equal(FindingSeverity.Error, R8AfterTheRace.Judge(facts, day - 1, distance));
        Assert.Null(R8AfterTheRace.Judge(facts, day, distance));
    }

    private static Session Squats(int sets, int rir) => Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, rir: rir));

    private static SessionFacts Legs(int sets, int rir) => Facts(Squats(sets, rir));

    private static SessionFacts Facts(Session session) => new(session, Catalogue.Shipped);
}
