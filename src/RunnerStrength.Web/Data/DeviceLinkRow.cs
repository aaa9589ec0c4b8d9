using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>A link with which a runner goes on on another device: once, within ten minutes.</summary>
public sealed class DeviceLinkRow
{
    /// <summary>That open at a time, of one owner: another takes the place of the oldest.</summary>
    public const int Most = 5;

    /// <summary>SHA-256 of the end of the address: the row alone opens nothing.</summary>
    public required string TokenHash { get; init; }

    public required Owner Owner { get; init; }

    public required DateTime ExpiresUtc { get; init; }
}
