using System.Collections.Immutable;

namespace RunnerStrength.Figures;

/// <summary>A movement: its positions in order, from where it begins to where it turns back, and what is used.</summary>
public sealed record Figure
{
    private readonly ImmutableArray<Pose> poses;

    public View View { get; init; }

    /// <summary>One for a hold, two or more for a movement.</summary>
    public required ImmutableArray<Pose> Poses
    {
        get => poses;
        init => poses = value.Length >= 1 ? value : throw new ArgumentException("A figure has at least one pose.", nameof(value));
    }

    public ImmutableArray<Prop> Props { get; init; } = [];

    public bool IsHold => poses.Length == 1;

    /// <param name="share">0 is the first pose, 1 the last.</param>
    public Skeleton At(double share)
    {
        var along = Math.Clamp(share, 0, 1) * (poses.Length - 1);
        var from = Math.Min((int)along, Math.Max(0, poses.Length - 2));
        var pose = IsHold ? poses[0] : poses[from].Towards(poses[from + 1], along - from);
        return Skeleton.Of(pose, View);
    }

    /// <summary>The movement in equal steps, both ends included.</summary>
    public IEnumerable<Skeleton> Frames(int count) =>
        IsHold ? [At(0)] : Enumerable.Range(0, count).Select(i => At((double)i / (count - 1)));
}
