using Microsoft.Extensions.Caching.Memory;
using RunnerStrength.Exercises;
using RunnerStrength.Rules.Fixing;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>
/// Plans that were read or saved lately, with what the rule book says of them. A revision never changes, so what is kept of one stays true;
/// which one is the current, is asked of the store every time. Nobody finds another visitor's.
/// </summary>
public sealed class PlanMemory : IDisposable
{
    /// <summary>Of about a tenth of a megabyte each.</summary>
    private const int Most = 256;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Null where it is not kept, or was looked at with another catalogue.</summary>
    public PlanAnalysis? Find(Owner owner, Guid plan, int revision, Catalogue catalogue) =>
        kept.TryGetValue((owner, plan, revision), out PlanAnalysis? found) && ReferenceEquals(found?.Catalogue, catalogue) ? found : null;

    /// <summary>Only what is in the store: after the commit, not before. A page shows a revision and the one before it; older ones make room.</summary>
    public PlanAnalysis Keep(Owner owner, Guid plan, int revision, PlanAnalysis analysis)
    {
        kept.Remove((owner, plan, revision - 2));
        return kept.Set((owner, plan, revision), analysis, new MemoryCacheEntryOptions { Size = 1 });
    }

    public void Dispose() => kept.Dispose();
}
