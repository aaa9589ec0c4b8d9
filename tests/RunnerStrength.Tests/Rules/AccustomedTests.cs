using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

/// <summary>Three hard sets of what legs are not used to make a session heavy (rule book 0.3).</summary>
public sealed class AccustomedTests
{
    [Theory]
    [InlineData(3, LegStress.HeavyFresh)]
    [InlineData(2, LegStress.Light)]
    public void Three_sets_of_a_new_exercise_weigh(int sets, LegStress expected) =>
        Assert.Equal(expected, StressOfLast(Sample.SessionA.WithMain(Sample.Sets("push-up")), Squat(sets, null)));

    [Theory]
    [InlineData(44_000, LegStress.Light)]
    [InlineData(44_001, LegStress.HeavyFresh)]
    public void More_than_a_tenth_more_weight_is_new_too(int grams, LegStress expected) =>
        Assert.Equal(expected, StressOfLast(Squat(3, new Weight(40_000)), Squat(3, new Weight(grams))));

    [Fact]
    public void The_heaviest_of_two_weeks_counts_and_other_kinds_of_load_do_not()
    {
        Assert.Equal(LegStress.Light, StressOfLast(Squat(3, new Weight(50_000)), Squat(3, new Weight(40_000)), Squat(3, new Weight(50_000))));
        Assert.Equal(LegStress.Light, StressOfLast(Squat(3, new PercentOfMax(40)), Squat(3, new Weight(90_000))));
    }

    [Fact]
    public void What_an_earlier_session_of_the_week_did_is_no_longer_new()
    {
        var plan = new[] { (Sample.SessionA.WithMain(Sample.Sets("push-up")), Sample.SessionB.WithMain(Sample.Sets("push-up"))), (Squat(3, null), Squat(3, null).At(Sample.SessionB.Day, 18)) }.ToPlan();
        Assert.Equal([LegStress.HeavyFresh, LegStress.Light], new PlanReview(plan, Catalogue.Shipped).Weeks[1].Sessions.Select(s => s.Facts.Stress));
    }

    private static Session Squat(int sets, Load? load) => Sample.SessionA.WithMain(Sample.Sets("squat-dumbbell-goblet", sets, new Reps(10, 12), rir: 4, load: load));

    private static LegStress StressOfLast(params Session[] weeks) => new PlanReview(weeks.ToPlan(), Catalogue.Shipped).Sessions[^1].Facts.Stress;
}
