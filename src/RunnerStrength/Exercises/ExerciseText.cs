using System.Collections.Immutable;

namespace RunnerStrength.Exercises;

/// <summary>What a runner reads about an exercise. Strings are Markdown (links are slugs); lists are in reading order.</summary>
public sealed record ExerciseText
{
    public static ExerciseText Empty { get; } = new();

    public string Why { get; init; } = "";

    public string SetUp { get; init; } = "";

    public ImmutableArray<string> Steps { get; init; } = [];

    public string Breathing { get; init; } = "";

    /// <summary>Two or three short lines; the first two are printed on the session sheet.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];

    public ImmutableArray<string> Mistakes { get; init; } = [];

    public string MoveOn { get; init; } = "";

    public string Avoid { get; init; } = "";
}
