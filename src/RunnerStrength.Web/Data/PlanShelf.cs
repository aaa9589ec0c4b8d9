using Microsoft.EntityFrameworkCore;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>An owner's plans as a whole: which there are, whether there is room for another, and what was put away. What is in them is for <see cref="PlanRevisions"/>.</summary>
public sealed class PlanShelf(RunnerStrengthDb db, TimeProvider time)
{
    /// <summary>Newest first.</summary>
    public Task<List<PlanSummary>> List(Owner owner, CancellationToken cancel = default) =>
        Summaries(owner, deleted: false, cancel);

    /// <summary>Deleted plans, which can be restored; newest first.</summary>
    public Task<List<PlanSummary>> Deleted(Owner owner, CancellationToken cancel = default) =>
        Summaries(owner, deleted: true, cancel);

    /// <summary>Whether the owner may have another plan.</summary>
    public async Task<bool> HasRoom(Owner owner, CancellationToken cancel = default) =>
        await db.Plans.OwnedBy(owner).CountAsync(p => p.DeletedUtc == null, cancel) < PlanRow.Most;

    /// <summary>Whether there is such a plan; one that is deleted already stays so.</summary>
    public async Task<bool> Delete(Owner owner, Guid id, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var deleted = await db.Plans.OwnedBy(owner).Where(p => p.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.DeletedUtc, p => p.DeletedUtc ?? now), cancel) > 0;
        var tooMany = db.Plans.OwnedBy(owner).Where(p => p.DeletedUtc != null).OrderByDescending(p => p.DeletedUtc).Skip(PlanRow.MostDeleted).Select(p => p.Id);
        await db.Plans.OwnedBy(owner).Where(p => tooMany.Contains(p.Id)).ExecuteDeleteAsync(cancel);
        return deleted;
    }

    /// <summary>Brings a deleted plan back with all its history; whether there is such a plan.</summary>
    public async Task<bool> Restore(Owner owner, Guid id, CancellationToken cancel = default) =>
        await db.Plans.OwnedBy(owner).Where(p => p.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.DeletedUtc, (DateTime?)null), cancel) > 0;

    private Task<List<PlanSummary>> Summaries(Owner owner, bool deleted, CancellationToken cancel) =>
        db.Plans.OwnedBy(owner).Where(p => (p.DeletedUtc != null) == deleted)
            .OrderByDescending(p => p.UpdatedUtc)
            .Select(p => new PlanSummary(p.Id, p.Name, p.StartsOn, p.Weeks, p.RaceOn, p.UpdatedUtc))
            .ToListAsync(cancel);
}
