using System.Collections.Immutable;

namespace RunnerStrength.Running;

/// <summary>The days of a week as a runner reads them, who may take Sunday for its first.</summary>
public static class Weekdays
{
    public const int Count = 7;

    /// <summary>All seven in their order from this one on.</summary>
    public static ImmutableArray<Weekday> From(Weekday first) => [.. Enumerable.Range(0, Count).Select(i => (Weekday)(((int)first + i) % Count))];

    /// <summary>How many days this one is after the first, 0 to 6.</summary>
    public static int PlaceFrom(this Weekday day, Weekday first) => ((int)day - (int)first + Count) % Count;
}
