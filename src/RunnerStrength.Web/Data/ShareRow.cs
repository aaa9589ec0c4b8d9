using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>A read-only link to a plan, or to one sheet of it. Whoever has it sees them as they are now; without the row there is nothing.</summary>
public sealed class ShareRow
{
    /// <summary>Of one plan.</summary>
    public const int Most = 20;

    /// <summary>The end of the address: 128 random bits, which is all that is needed to see the plan.</summary>
    public required string Token { get; init; }

    public required Owner Owner { get; init; }

    public required Guid PlanId { get; init; }

    public PlanRow Plan { get; init; } = null!;

    /// <summary>The session whose sheet is shared; null where the whole plan is.</summary>
    public int? SessionId { get; init; }

    public required DateTime CreatedUtc { get; init; }
}
