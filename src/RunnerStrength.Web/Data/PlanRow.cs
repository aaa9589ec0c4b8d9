using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>A plan's head: whose it is, and which of its revisions is the current one. The plan itself is in the revision's document.</summary>
public sealed class PlanRow
{
    /// <summary>Of one owner, without the deleted ones.</summary>
    public const int Most = 100;

    /// <summary>Of one owner: of more, those that were deleted first go for good.</summary>
    public const int MostDeleted = 50;

    public required Guid Id { get; init; }

    public required Owner Owner { get; init; }

    /// <summary>Of the current revision, so that a list need not open documents.</summary>
    public required string Name { get; set; }

    /// <summary>Of the current revision.</summary>
    public required DateOnly StartsOn { get; set; }

    /// <summary>How many weeks the current revision has.</summary>
    public int Weeks { get; set; } = 1;

    /// <summary>The day of the race that the current revision leads to.</summary>
    public DateOnly? RaceOn { get; set; }

    /// <summary>The current revision's number; undo and redo move it.</summary>
    public int Revision { get; set; }

    /// <summary>The highest number given so far: numbers are never used twice.</summary>
    public int LastRevision { get; set; }

    public required DateTime UpdatedUtc { get; set; }

    /// <summary>Null unless deleted; a deleted plan can be restored.</summary>
    public DateTime? DeletedUtc { get; set; }
}
