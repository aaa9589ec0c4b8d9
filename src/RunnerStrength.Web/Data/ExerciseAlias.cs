namespace RunnerStrength.Web.Data;

/// <summary>A former slug of an exercise: slugs are for ever, so a renamed one leaves this.</summary>
public sealed class ExerciseAlias
{
    public required string Slug { get; init; }

    /// <summary>The slug it goes by now.</summary>
    public required string Target { get; set; }
}
