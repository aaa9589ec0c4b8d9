using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Rules.Racing;

public sealed class R6TheLastHeavySessionTests
{
    private static readonly SessionFacts Upper = Facts(Sample.SessionA.WithMain(Sample.Sets("band-row"), Sample.Sets("push-up")));

    [Theory]
    [InlineData(LegStress.HeavyFresh, RaceDistance.FiveK, 6, 4)]
    [InlineData(LegStress.Heavy, RaceDistance.FiveK, 4, 2)]
    [InlineData(LegStress.Moderate, RaceDistance.FiveK, 3, 1)]
    [InlineData(LegStress.Light, RaceDistance.FiveK, 3, 1)]
    [InlineData(LegStress.HeavyFresh, RaceDistance.TenK, 6, 4)]
    [InlineData(LegStress.Heavy, RaceDistance.TenK, 4, 2)]
    [InlineData(LegStress.Moderate, RaceDistance.TenK, 3, 1)]
    [InlineData(LegStress.Light, RaceDistance.TenK, 3, 1)]
    [InlineData(LegStress.HeavyFresh, RaceDistance.Half, 7, 5)]
    [InlineData(LegStress.Heavy, RaceDistance.Half, 5, 3)]
    [InlineData(LegStress.Moderate, RaceDistance.Half, 4, 2)]
    [InlineData(LegStress.Light, RaceDistance.Half, 3, 1)]
    [InlineData(LegStress.HeavyFresh, RaceDistance.Marathon, 9, 6)]
    [InlineData(LegStress.Heavy, RaceDistance.Marathon, 7, 4)]
    [InlineData(LegStress.Moderate, RaceDistance.Marathon, 5, 3)]
    [InlineData(LegStress.Light, RaceDistance.Marathon, 3, 1)]
    [InlineData(LegStress.HeavyFresh, RaceDistance.Ultra, 9, 6)]
    [InlineData(LegStress.Heavy, RaceDistance.Ultra, 7, 4)]
    [InlineData(LegStress.Moderate, RaceDistance.Ultra, 5, 3)]
    [InlineData(LegStress.Light, RaceDistance.Ultra, 3, 1)]
    public void Leg_work_stands_as_far_from_the_race_as_the_table_has_it(LegStress stress, RaceDistance distance, int fine, int error) =>
        Holds(Facts(Stressed.Session(stress)), distance, R6TheLastHeavySession.DaysFor(stress, distance), fine, error);

    [Theory]
    [InlineData(RaceDistance.FiveK, 4, 2)]
    [InlineData(RaceDistance.TenK, 4, 2)]
    [InlineData(RaceDistance.Half, 5, 3)]
    [InlineData(RaceDistance.Marathon, 7, 4)]
    [InlineData(RaceDistance.Ultra, 7, 4)]
    public void Jumps_stand_as_far_from_the_race_as_the_table_has_it(RaceDistance distance, int fine, int error) =>
        Holds(Facts(Stressed.Jumps()), distance, R6TheLastHeavySession.DaysForJumps(distance), fine, error);

    [Fact]
    public void Twenty_landings_are_no_jumping_session() =>
        Assert.Null(R6TheLastHeavySession.Judge(Facts(Stressed.Jumps(20)), 4, RaceDistance.Half));

    [Theory]
    [InlineData(2, null)]
    [InlineData(1, FindingSeverity.Error)]
    [InlineData(0, FindingSeverity.Error)]
    [InlineData(-1, null)]
    public void Upper_body_work_is_wrong_on_the_day_before_and_the_day_itself(int days, FindingSeverity? expected) =>
        Assert.Equal(expected, R6TheLastHeavySession.Judge(Upper, days, RaceDistance.Marathon));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Mobility_is_free_on_every_day(int days) =>
        Assert.Null(R6TheLastHeavySession.Judge(Facts(Sample.SessionA.WithMain()), days, RaceDistance.Ultra));

    [Fact]
    public void Calf_raises_are_leg_work() =>
        Assert.Equal(FindingSeverity.Warning, R6TheLastHeavySession.Judge(Facts(Sample.SessionA.WithMain(Sample.Sets("calf-raise-double"))), 2, RaceDistance.FiveK));

    [Theory]
    [InlineData(Weekday.Tuesday, null)]
    [InlineData(Weekday.Wednesday, FindingSeverity.Warning)]
    [InlineData(Weekday.Thursday, FindingSeverity.Error)]
    public void The_worked_example_of_the_book(Weekday day, FindingSeverity? expected) =>
        Assert.Equal(expected, RaceSample.Sunday(RaceDistance.Half, RaceSample.Heavy.At(day, 18)).SeverityBy("R6"));

    [Fact]
    public void Each_session_is_judged_by_its_own_class_and_days_are_counted_over_weeks()
    {
        var plan = Sample.SoundWeek.WithWeeks(
            (PhaseKind.MaxStrength, [RaceSample.Heavy.At(Weekday.Tuesday, 18), RaceSample.Heavy.At(Weekday.Sunday, 18)]),
            (PhaseKind.Taper, [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 2, rir: 4)).At(Weekday.Monday, 18)])).RacingOn(RaceDistance.Marathon, 2, Weekday.Thursday);

        Assert.Equal(["weeks[0].sessions[1]"], plan.By("R6").Select(f => f.Path.ToString()));
    }

    [Fact]
    public void Without_a_race_it_is_silent() => Assert.Empty(Sample.Week(RaceSample.Heavy).By("R6"));

    [Theory]
    [InlineData(LegStress.Heavy, 2, "Heavy leg work 2 days before the race; 7 days or more leave fresher legs.")]
    [InlineData(LegStress.Light, 1, "This session is on the day before the race; do nothing but mobility then.")]
    public void It_says_what_would_be_better(LegStress stress, int days, string words) =>
        Assert.Equal(words, Sample.Week(Stressed.Session(stress).At(Weekday.Monday, 18)).RacingOn(RaceDistance.Marathon, 1, (Weekday)days).By("R6").Single().Message);

    private static void Holds(SessionFacts facts, RaceDistance distance, int said, int fine, int error)
    {
        Assert.Equal(fine, said);
        Assert.Null(R6TheLastHeavySession.Judge(facts, fine, distance));
        Assert.Equal(FindingSeverity.Warning, R6TheLastHeavySession.Judge(facts, fine - 1, distance));
        Assert.Equal(FindingSeverity.Warning, R6TheLastHeavySession.Judge(facts, error + 1, distance));
        Assert.Equal(FindingSeverity.Error, R6TheLastHeavySession.Judge(facts, error, distance));
    }

    private static SessionFacts Facts(Session session) => new(session, Catalogue.Shipped);
}
