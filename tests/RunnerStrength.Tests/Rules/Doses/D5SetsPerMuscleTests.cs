using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Doses;

namespace RunnerStrength.Tests.Rules.Doses;

public class D5SetsPerMuscleTests
{
    [Theory]
    [InlineData(Experience.Novice, 12)]
    [InlineData(Experience.Intermediate, 16)]
    [InlineData(Experience.Advanced, 18)]
    public void Above_its_limit_a_muscle_is_a_warning_one_set_less_is_not(Experience experience, int limit)
    {
        Assert.Equal(FindingSeverity.Warning, Squats(limit + 1, experience).SeverityBy("D5"));
        Assert.DoesNotContain(Squats(limit, experience).By("D5"), f => f.Severity == FindingSeverity.Warning);
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Above_its_range_a_muscle_is_advice(int sets, bool reported) =>
        Assert.Equal(reported, Squats(sets, Experience.Intermediate).By("D5").Any(f => f.Message.Contains("quads", StringComparison.Ordinal) && f.Message.StartsWith("More", StringComparison.Ordinal)));

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    public void Below_its_range_a_muscle_is_advice_from_the_second_week_on(int sets, bool reported)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Session(sets));

        Assert.Equal(reported, plan.By("D5").Any(f => f.Path.Week == 1 && f.Message.StartsWith("Fewer", StringComparison.Ordinal) && f.Message.Contains("quads", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan.By("D5"), f => f.Path.Week == 0 && f.Message.StartsWith("Fewer", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deload_week_asks_for_half_and_the_race_week_for_two_fifths()
    {
        var week = new Week { Number = 8 };

        Assert.Equal(new SetRange(6, 12, 16), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Foundation, week, lastOfPhase: false));
        Assert.Equal(new SetRange(3, 6, 8), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Foundation, week with { Deload = true }, lastOfPhase: false));
        Assert.Equal(new SetRange(3.6m, 7.2m, 9.6m), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Taper, week, lastOfPhase: false));
        Assert.Equal(new SetRange(2.4m, 4.8m, 6.4m), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Taper, week, lastOfPhase: true));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    public void A_novice_starts_lower_for_two_weeks(int week, int least) =>
        Assert.Equal(least, WeeklySets.For(MuscleGroup.Quads, Experience.Novice, PhaseKind.Foundation, new Week { Number = week }, lastOfPhase: false).Least);

    private static Plan Squats(int sets, Experience experience) => Sample.Week(Session(sets)).For(p => p with { Experience = experience });

    /// <summary>Body-weight squats count one set each for the quads.</summary>
    private static Session Session(int sets)
    {
        var blocks = Enumerable.Repeat(Sample.Sets("bodyweight-squat", sets: 1, rir: 3), sets % Block.MaxRounds)
            .Concat(Enumerable.Repeat(Sample.Sets("bodyweight-squat", sets: Block.MaxRounds, rir: 3), sets / Block.MaxRounds));
        return Sample.SessionA.WithMain([.. blocks]);
    }
}
