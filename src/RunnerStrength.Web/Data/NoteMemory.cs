using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>The notes of visitors who were here lately: every page of a plan asks for them, and few runners have any. Nobody finds another visitor's.</summary>
public sealed class NoteMemory : IDisposable
{
    private const int Most = 1024;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Lock gate = new();
    private long changes;

    /// <summary>To be taken before the store is read.</summary>
    public long Moment => Interlocked.Read(ref changes);

    public ImmutableDictionary<string, string>? Find(Owner owner) => kept.Get<ImmutableDictionary<string, string>>(owner);

    /// <summary>Keeps what the store had, unless a note was changed since the moment: it may have been read before the change.</summary>
    public void Keep(Owner owner, ImmutableDictionary<string, string> notes, long moment)
    {
        lock (gate)
        {
            if (moment == changes)
                kept.Set(owner, notes, new MemoryCacheEntryOptions { Size = 1 });
        }
    }

    /// <summary>After a change is in the store.</summary>
    public void Forget(Owner owner)
    {
        lock (gate)
        {
            changes++;
            kept.Remove(owner);
        }
    }

    public void Dispose() => kept.Dispose();
}
