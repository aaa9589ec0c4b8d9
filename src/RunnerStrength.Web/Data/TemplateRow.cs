using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>A session that a runner keeps to use again.</summary>
public sealed class TemplateRow
{
    /// <summary>Of one owner.</summary>
    public const int Most = 50;

    public required Guid Id { get; init; }

    public required Owner Owner { get; init; }

    public required string Name { get; init; }

    /// <summary>See <see cref="PlanJson"/>.</summary>
    public required string DocumentJson { get; init; }
}
