using System.Collections.Immutable;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>The three parts of a session, in order.</summary>
public enum SessionPart
{
    WarmUp, Main, CoolDown,
}

/// <summary>One strength session of a week.</summary>
public sealed record Session
{
    public const int MaxBlocks = 30;
    public const int MaxNoteLength = 1000;
    public const int MaxNameLength = 80;

    private readonly string? note;
    private readonly string name = "Session";

    /// <summary>Unique within the plan.</summary>
    public required int Id { get; init; }

    /// <summary>"Session A", or the runner's own name for it; at most 80 characters.</summary>
    public string Name
    {
        get => name;
        init => name = string.IsNullOrWhiteSpace(value) || value.Length > MaxNameLength
            ? throw new ArgumentException($"A session's name has 1 to {MaxNameLength} characters.", nameof(value))
            : value.Trim();
    }

    public required Weekday Day { get; init; }

    public required TimeOnly Start { get; init; }

    public ImmutableArray<Block> WarmUp { get; init; } = [];

    public ImmutableArray<Block> Main { get; init; } = [];

    public ImmutableArray<Block> CoolDown { get; init; } = [];

    /// <summary>Planning anew leaves it as it is, on its day.</summary>
    public bool Locked { get; init; }

    /// <summary>What the planner would have added with more minutes, the most important first: "Calf raise", "second set of Squat".</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    public string? Note
    {
        get => note;
        init => note = value is { Length: > MaxNoteLength }
            ? throw new ArgumentException($"A note has at most {MaxNoteLength} characters.", nameof(value))
            : string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    public WeekTime StartsAt => new(Day, Start);

    public ImmutableArray<Block> Part(SessionPart part) => part switch
    {
        SessionPart.WarmUp => WarmUp,
        SessionPart.Main => Main,
        _ => CoolDown,
    };

    public Session With(SessionPart part, ImmutableArray<Block> blocks) => part switch
    {
        SessionPart.WarmUp => this with { WarmUp = blocks },
        SessionPart.Main => this with { Main = blocks },
        _ => this with { CoolDown = blocks },
    };

    /// <summary>The session and its blocks numbered from <paramref name="first"/> on.</summary>
    public Session Numbered(int first)
    {
        var next = first;
        ImmutableArray<Block> All(ImmutableArray<Block> blocks) => [.. blocks.Select(b => b with { Id = ++next })];
        return this with { Id = first, WarmUp = All(WarmUp), Main = All(Main), CoolDown = All(CoolDown) };
    }

    /// <summary>A number higher than the session's own and its blocks'.</summary>
    public int NextId => 1 + Blocks.Select(b => b.Block.Id).Append(Id).Max();

    /// <summary>The session with one of its blocks changed.</summary>
    public Session WithBlock(int id, Func<Block, Block> change)
    {
        ImmutableArray<Block> In(ImmutableArray<Block> blocks) => blocks.Any(b => b.Id == id) ? [.. blocks.Select(b => b.Id == id ? change(b) : b)] : blocks;
        return this with { WarmUp = In(WarmUp), Main = In(Main), CoolDown = In(CoolDown) };
    }

    /// <summary>Every block of the session in order, with its part.</summary>
    public IEnumerable<(SessionPart Part, Block Block)> Blocks =>
        WarmUp.Select(b => (SessionPart.WarmUp, b)).Concat(Main.Select(b => (SessionPart.Main, b))).Concat(CoolDown.Select(b => (SessionPart.CoolDown, b)));
}
