using System.Collections.Immutable;

namespace RunnerStrength.Plans;

/// <summary>Prescriptions done in turn for a number of rounds: one is straight sets, two a superset, more a circuit.</summary>
public sealed record Block
{
    public const int MaxRounds = 10;
    public const int MaxItems = 8;
    public const int MaxRestSeconds = 600;

    private readonly int rounds = 1;
    private readonly int restSeconds;
    private readonly ImmutableArray<Prescription> items = [];

    /// <summary>Unique within the plan; forms name the block by it.</summary>
    public required int Id { get; init; }

    public required ImmutableArray<Prescription> Items
    {
        get => items;
        init => items = value is { IsDefault: false, Length: >= 1 and <= MaxItems }
            ? value
            : throw new ArgumentException($"A block holds 1 to {MaxItems} exercises.", nameof(value));
    }

    /// <summary>Sets of each exercise, 1 to 10.</summary>
    public int Rounds
    {
        get => rounds;
        init => rounds = value is >= 1 and <= MaxRounds
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Sets are 1 to {MaxRounds}.");
    }

    /// <summary>Seconds between rounds, 0 to 600.</summary>
    public int RestSeconds
    {
        get => restSeconds;
        init => restSeconds = value is >= 0 and <= MaxRestSeconds
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Rest is 0 to {MaxRestSeconds} seconds.");
    }

    /// <summary>Planning anew leaves its exercises in the session.</summary>
    public bool Locked { get; init; }

    public bool IsSuperset => items.Length > 1;
}
