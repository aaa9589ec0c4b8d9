namespace RunnerStrength.Web.Data;

/// <summary>A plan as it was saved once. A row never changes, but for the oldest of a long history: they go, and the next one becomes the first.</summary>
public sealed class RevisionRow
{
    /// <summary>Of one plan. A history that is full forgets its beginning: refusing the edit would cost a runner the plan, and hundreds of steps back nobody looks for one.</summary>
    public const int Most = 500;

    public required Guid PlanId { get; init; }

    public PlanRow Plan { get; init; } = null!;

    /// <summary>1 for a plan's first.</summary>
    public required int Number { get; init; }

    /// <summary>The revision this one was made from, where undo leads; null for the first that is kept. Redo leads to the newest revision made from the current one.</summary>
    public int? Parent { get; init; }

    /// <summary>See <see cref="PlanJson"/>.</summary>
    public required string DocumentJson { get; init; }

    /// <summary>What the edit did, in the runner's terms: "Moved Session A to Tuesday".</summary>
    public required string What { get; init; }

    public required DateTime SavedUtc { get; init; }
}
