namespace RunnerStrength.Web.Data;

/// <summary>A plan as it was saved once. Rows are only ever added.</summary>
public sealed class RevisionRow
{
    public required Guid PlanId { get; init; }

    public PlanRow Plan { get; init; } = null!;

    /// <summary>1 for a plan's first.</summary>
    public required int Number { get; init; }

    /// <summary>The revision this one was made from, where undo leads; null for the first. Redo leads to the newest revision made from the current one.</summary>
    public int? Parent { get; init; }

    /// <summary>See <see cref="PlanJson"/>.</summary>
    public required string DocumentJson { get; init; }

    /// <summary>What the edit did, in the runner's terms: "Moved Session A to Tuesday".</summary>
    public required string What { get; init; }

    public required DateTime SavedUtc { get; init; }
}
