using System.Collections.Immutable;
using RunnerStrength.Plans;

namespace RunnerStrength.Exercises.Search;

/// <summary>What a runner narrows the catalogue down to. Choices of one kind widen, kinds narrow; an empty kind does not matter.</summary>
public sealed record ExerciseFilter
{
    public ImmutableArray<Family> Families { get; init; } = [];

    public ImmutableArray<Movement> Movements { get; init; } = [];

    /// <summary>One of the exercise's main muscles.</summary>
    public ImmutableArray<Muscle> Muscles { get; init; } = [];

    public ImmutableArray<int> Levels { get; init; } = [];

    public ImmutableArray<SessionPart> Parts { get; init; } = [];

    /// <summary>What is at hand, beyond what every home has; null when that does not matter.</summary>
    public Kit? Kit { get; init; }

    /// <summary>Leaves out what is ruled out by discomfort at any of these.</summary>
    public ImmutableArray<Site> Avoid { get; init; } = [];

    public bool Matches(Exercise exercise) =>
        Any(Families, exercise.Family)
        && Any(Movements, exercise.Movement)
        && Any(Levels, exercise.Level)
        && (Muscles.IsEmpty || Muscles.Any(m => exercise.Primary.Contains(m)))
        && (Parts.IsEmpty || Parts.Any(p => ExerciseEdits.MayStandIn(exercise, p)))
        && (Kit is not { } kit || kit.With(Exercises.Kit.Home).Covers(exercise.Equipment))
        && !Avoid.Any(exercise.IsRuledOutBy);

    private static bool Any<T>(ImmutableArray<T> wanted, T value) => wanted.IsEmpty || wanted.Contains(value);
}
