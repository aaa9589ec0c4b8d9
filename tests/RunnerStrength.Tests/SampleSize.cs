namespace RunnerStrength.Tests;

/// <summary>How many random cases a property is tried on: fewer or more by the environment, as in RUNNERS=100000.</summary>
public static class SampleSize
{
    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("RUNNERS"), out var asked) ? asked : null;

    /// <summary>For a seed that nobody has seen: what is asked for.</summary>
    public static int OfARandomSeed(int usual) => Asked ?? usual;

    /// <summary>For a fixed seed, where more would say no more about the same cases: at most the usual.</summary>
    public static int OfAFixedSeed(int usual) => Math.Min(Asked ?? usual, usual);
}
