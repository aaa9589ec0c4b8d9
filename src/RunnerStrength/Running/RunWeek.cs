using System.Collections.Immutable;

namespace RunnerStrength.Running;

/// <summary>The runs of one week, in the order of their starts.</summary>
public sealed record RunWeek
{
    public const int MaxRuns = 28;

    /// <exception cref="ArgumentException">There are more than 28 runs.</exception>
    public RunWeek(IEnumerable<Run> runs)
    {
        Runs = [.. runs.OrderBy(r => r.StartsAt.Minute).ThenBy(r => r.Minutes).ThenBy(r => r.Kind)];
        if (Runs.Length > MaxRuns)
            throw new ArgumentException($"A week holds at most {MaxRuns} runs.", nameof(runs));
    }

    public static RunWeek Empty { get; } = new([]);

    public ImmutableArray<Run> Runs { get; }

    public IEnumerable<Run> On(Weekday day) => Runs.Where(r => r.Day == day);

    public bool Equals(RunWeek? other) => other is not null && Runs.SequenceEqual(other.Runs);

    public override int GetHashCode() => Runs.Aggregate(0, HashCode.Combine);
}
