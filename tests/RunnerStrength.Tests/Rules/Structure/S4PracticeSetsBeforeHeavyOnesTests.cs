using System.Collections.Immutable;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S4PracticeSetsBeforeHeavyOnesTests
{
    [Theory]
    [InlineData(79, 0, null)]
    [InlineData(80, 2, FindingSeverity.Warning)]
    [InlineData(80, 3, null)]
    [InlineData(89, 3, null)]
    [InlineData(90, 3, FindingSeverity.Warning)]
    [InlineData(90, 4, null)]
    public void From_80_percent_practice_sets_are_missed(int percent, int practiceSets, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S4", Work(Squats(practiceSets, load: new PercentOfMax(percent)))));

    [Theory]
    [InlineData(9, 0, null)]
    [InlineData(8, 0, FindingSeverity.Warning)]
    [InlineData(5, 3, null)]
    [InlineData(4, 3, FindingSeverity.Warning)]
    public void Reps_to_failure_stand_for_the_percentage(int repsToFailure, int practiceSets, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S4", Work(Squats(practiceSets, dose: new Reps(repsToFailure - 2, 8)))));

    [Theory]
    [InlineData(0.59, "")]
    [InlineData(0.60, "50x8")]
    [InlineData(0.69, "50x8")]
    [InlineData(0.70, "50x8 75x4")]
    [InlineData(0.79, "50x8 75x4")]
    [InlineData(0.80, "40x8 60x5 80x3")]
    [InlineData(0.89, "40x8 60x5 80x3")]
    [InlineData(0.90, "40x8 60x5 80x3 90x1")]
    public void The_scheme_follows_the_share_of_the_maximum(double share, string scheme) =>
        Assert.Equal(scheme, string.Join(' ', Dosing.RampFor(share).Select(r => $"{r.PercentOfWorking}x{r.Reps}")));

    [Fact]
    public void Only_the_first_loaded_exercise_of_a_pattern_needs_them()
    {
        var first = Squats(3, load: new PercentOfMax(85));
        var second = Sample.Sets("squat-double-dumbbell", load: new PercentOfMax(80)).With(p => p with { Ramp = [] });

        Assert.Null(SeverityOf("S4", Work(first, second)));
        Assert.Equal(1, Assert.Single(Of("S4", Work(first, Hinge(0)))).Path.Item);
        Assert.Null(SeverityOf("S4", Work(first, Hinge(3))));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(59, FindingSeverity.Warning)]
    public void An_exercise_from_60_percent_prepares_its_pattern(int percent, FindingSeverity? expected)
    {
        var lighter = Sample.Sets("squat-double-dumbbell", load: new PercentOfMax(percent)).With(p => p with { Ramp = [] });

        Assert.Equal(expected, SeverityOf("S4", Work(lighter, Squats(0, load: new PercentOfMax(85)))));
    }

    [Fact]
    public void Few_reps_with_body_weight_are_no_heavy_set() =>
        Assert.Null(SeverityOf("S4", Work(Sample.Sets("bodyweight-squat", dose: new Reps(3, 5), rir: 2))));

    [Fact]
    public void In_a_micro_session_it_is_advice() =>
        Assert.Equal(FindingSeverity.Advice, SeverityOf("S4", Work(Squats(0, load: new PercentOfMax(85))).Micro()));

    private static Block Hinge(int practiceSets) =>
        Sample.Sets("trap-bar-deadlift", load: new PercentOfMax(80)).With(p => p with { Ramp = Practice(practiceSets) });

    private static Block Squats(int practiceSets, Dose? dose = null, Load? load = null) =>
        Sample.Sets("squat-barbell-back", dose: dose, rir: 2, load: load).With(p => p with { Ramp = Practice(practiceSets) });

    private static ImmutableArray<RampSet> Practice(int count) => [.. Enumerable.Repeat(new RampSet(50, 5), count)];
}
