namespace RunnerStrength.Web.Data;

/// <summary>One exercise as its text file, shipped with the product or a runner's own.</summary>
public sealed class ExerciseRow
{
    public required string Slug { get; init; }

    /// <summary>Null for exercises that ship with the product.</summary>
    public Owners.Owner? Owner { get; init; }

    /// <summary>Where the text comes from, shown in errors.</summary>
    public required string Path { get; set; }

    /// <summary>SHA-256 of <see cref="Text"/>, by which a changed file is known.</summary>
    public required string Hash { get; set; }

    public required string Text { get; set; }

    /// <summary>No longer offered, kept for the plans that name it.</summary>
    public bool Hidden { get; set; }
}
