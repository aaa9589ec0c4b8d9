using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>A runner's own words about an exercise: "left knee: shorter step". They show wherever the exercise does.</summary>
public sealed class ExerciseNoteRow
{
    public const int MaxLength = 300;

    public required Owner Owner { get; init; }

    /// <summary>The exercise.</summary>
    public required string Slug { get; init; }

    public required string Text { get; set; }
}
