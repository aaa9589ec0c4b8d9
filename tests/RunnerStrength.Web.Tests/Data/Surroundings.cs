using System.Collections.Immutable;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>What a program runs in.</summary>
internal sealed record Surroundings
{
    public static readonly Surroundings Usual = new();

    /// <summary>The command that starts it, such as one that limits or watches it; the program's own line follows.</summary>
    public ImmutableArray<string> Through { get; init; } = [];

    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;
}
