using Microsoft.EntityFrameworkCore;
using RunnerStrength.Plans;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

// For pages:
//   Find      -> the plan, or null (404)
//   Create    -> after owners.Ensure()
//   Save      -> an edit: the form's revision, the next plan, and what was done in a few words ("Moved Session A to Tuesday")
//   Undo/Redo -> with the form's revision as well
//   Every one of the last three answers Saved, ChangedMeanwhile (show what changed; nothing was saved) or NotThere (404).

/// <summary>Loads plans and appends revisions. Every save is checked against the revision it began from, in one transaction.</summary>
public sealed class PlanRevisions(RunnerStrengthDb db, TimeProvider time)
{
    private const int FirstRevision = 1;

    public async Task<StoredPlan?> Find(Owner owner, Guid id, CancellationToken cancel = default)
    {
        var found = await (
            from plan in db.Plans.OwnedBy(owner)
            where plan.Id == id && plan.DeletedUtc == null
            join revision in db.Revisions on new { PlanId = plan.Id, Number = plan.Revision } equals new { revision.PlanId, revision.Number }
            select new
            {
                plan.UpdatedUtc,
                revision.Number,
                revision.Parent,
                revision.DocumentJson,
                revision.What,
                Redoes = db.Revisions.Where(r => r.PlanId == id && r.Parent == revision.Number).OrderByDescending(r => r.Number).Select(r => r.What).FirstOrDefault(),
            }).AsNoTracking().FirstOrDefaultAsync(cancel);
        return found is null
            ? null
            : new StoredPlan(id, found.Number, PlanJson.Read(found.DocumentJson), found.UpdatedUtc, found.Parent is null ? null : found.What, found.Redoes);
    }

    /// <summary>The plan as it was before its last change; null for one that was never changed.</summary>
    public async Task<Plan?> Before(Owner owner, StoredPlan now, CancellationToken cancel = default)
    {
        var document = await (
            from revision in db.Revisions.OwnedBy(owner)
            where revision.PlanId == now.Id && revision.Number == now.Revision
            join parent in db.Revisions on new { revision.PlanId, Number = revision.Parent } equals new { parent.PlanId, Number = (int?)parent.Number }
            select parent.DocumentJson).FirstOrDefaultAsync(cancel);
        return document is null ? null : PlanJson.Read(document);
    }

    /// <summary>The kept steps of a plan, newest first.</summary>
    public Task<List<HistoryStep>> History(Owner owner, Guid id, CancellationToken cancel = default) =>
        db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id).OrderByDescending(r => r.Number)
            .Select(r => new HistoryStep(r.Number, r.What, r.SavedUtc)).ToListAsync(cancel);

    /// <summary>The plan as a revision has it, and what made it so; null where there is no such revision.</summary>
    public async Task<Edit?> At(Owner owner, Guid id, int number, CancellationToken cancel = default)
    {
        var row = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id && r.Number == number).Select(r => new { r.DocumentJson, r.What }).FirstOrDefaultAsync(cancel);
        return row is null ? null : new Edit(PlanJson.Read(row.DocumentJson), row.What);
    }

    public Task<StoredPlan> Create(Owner owner, Plan plan, string what, CancellationToken cancel = default) =>
        Create(owner, NewId(), plan, what, cancel);

    /// <summary>The plan that a form made: sent twice, as a double click does, it makes one.</summary>
    /// <param name="form">See <see cref="FormMark"/>.</param>
    public async Task<StoredPlan> CreateOnce(Owner owner, FormMark form, Plan plan, string what, CancellationToken cancel = default)
    {
        var id = form.IdFor(owner, PlanJson.Write(plan));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await Find(owner, id, cancel) is { } made)
            return made;
        // One that was deleted since stays so: the form was sent again to have another.
        var isFree = !await db.Plans.AnyAsync(p => p.Id == id, cancel);
        var stored = await Create(owner, isFree ? id : NewId(), plan, what, cancel);
        await transaction.CommitAsync(cancel);
        return stored;
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private async Task<StoredPlan> Create(Owner owner, Guid id, Plan plan, string what, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        db.Plans.Add(new PlanRow
        {
            Id = id,
            Owner = owner,
            Name = plan.Name,
            StartsOn = plan.StartsOn,
            Revision = FirstRevision,
            LastRevision = FirstRevision,
            UpdatedUtc = now.UtcDateTime,
        });
        db.Revisions.Add(RevisionOf(id, FirstRevision, parent: null, plan, what));
        await db.SaveChangesAsync(cancel);
        return new StoredPlan(id, FirstRevision, plan, now.UtcDateTime, Undoes: null, Redoes: null);
    }

    public async Task<SaveOutcome> Save(Owner owner, Guid id, int baseRevision, Plan next, string what, CancellationToken cancel = default) =>
        await IfUnchanged(owner, id, baseRevision, async row =>
        {
            row.LastRevision++;
            db.Revisions.Add(RevisionOf(id, row.LastRevision, row.Revision, next, what));
            await ForgetTheOldest(row, cancel);
            PointTo(row, row.LastRevision, next);
        }, cancel);

    /// <summary>Goes back to the revision that the current one was made from; saves nothing when there is none.</summary>
    public async Task<SaveOutcome> Undo(Owner owner, Guid id, int baseRevision, CancellationToken cancel = default) =>
        await IfUnchanged(owner, id, baseRevision, async row =>
        {
            var parent = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id && r.Number == row.Revision).Select(r => r.Parent).SingleAsync(cancel);
            await MoveTo(row, parent, cancel);
        }, cancel);

    /// <summary>Goes forward to the newest revision made from the current one; saves nothing when there is none.</summary>
    public async Task<SaveOutcome> Redo(Owner owner, Guid id, int baseRevision, CancellationToken cancel = default) =>
        await IfUnchanged(owner, id, baseRevision, async row =>
        {
            var child = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id && r.Parent == row.Revision).MaxAsync(r => (int?)r.Number, cancel);
            await MoveTo(row, child, cancel);
        }, cancel);

    /// <summary>A new plan that begins as this one is now; it has to be marked ready on its own. Null when there is no such plan.</summary>
    public async Task<StoredPlan?> Copy(Owner owner, Guid id, FormMark form, CancellationToken cancel = default)
    {
        if (await Find(owner, id, cancel) is not { Plan: var original })
            return null;
        return await CreateOnce(owner, form, original with { Name = CopyName(original.Name), MarkedReady = false }, $"Copied from {original.Name}", cancel);
    }

    /// <summary>SQLite lets one transaction write at a time, from its beginning: what is read here stays true until the commit.</summary>
    private async Task<SaveOutcome> IfUnchanged(Owner owner, Guid id, int baseRevision, Func<PlanRow, Task> change, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var row = await db.Plans.OwnedBy(owner).SingleOrDefaultAsync(p => p.Id == id && p.DeletedUtc == null, cancel);
        if (row is null)
            return new NotThere();
        if (row.Revision == baseRevision)
        {
            await change(row);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return new Saved((await Find(owner, id, cancel))!);
        }

        var steps = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id).Select(r => new RevisionStep(r.Number, r.Parent, r.What)).ToListAsync(cancel);
        return new ChangedMeanwhile((await Find(owner, id, cancel))!, RevisionStep.Between(steps, baseRevision, row.Revision));
    }

    /// <summary>Keeps a history within its bound, but never drops the step that the new one is made from.</summary>
    private async Task ForgetTheOldest(PlanRow row, CancellationToken cancel)
    {
        var (id, from, last) = (row.Id, row.Revision, row.LastRevision - RevisionRow.Most);
        if (last < FirstRevision)
            return;
        await db.Revisions.Where(r => r.PlanId == id && r.Parent <= last && r.Parent != from).ExecuteUpdateAsync(set => set.SetProperty(r => r.Parent, (int?)null), cancel);
        await db.Revisions.Where(r => r.PlanId == id && r.Number <= last && r.Number != from).ExecuteDeleteAsync(cancel);
    }

    private async Task MoveTo(PlanRow row, int? number, CancellationToken cancel)
    {
        if (number is not { } target)
            return;
        var document = await db.Revisions.OwnedBy(row.Owner).Where(r => r.PlanId == row.Id && r.Number == target).Select(r => r.DocumentJson).SingleAsync(cancel);
        PointTo(row, target, PlanJson.Read(document));
    }

    private void PointTo(PlanRow row, int number, Plan plan) =>
        (row.Revision, row.Name, row.StartsOn, row.UpdatedUtc) = (number, plan.Name, plan.StartsOn, time.GetUtcNow().UtcDateTime);

    private RevisionRow RevisionOf(Guid id, int number, int? parent, Plan plan, string what) => new()
    {
        PlanId = id,
        Number = number,
        Parent = parent,
        DocumentJson = PlanJson.Write(plan),
        What = what,
        SavedUtc = time.GetUtcNow().UtcDateTime,
    };

    private static string CopyName(string name)
    {
        const string suffix = " (copy)";
        var length = Math.Min(name.Length, Plan.MaxNameLength - suffix.Length);
        // A character beyond the first 65,536 is two chars: it goes as a whole.
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + suffix;
    }
}
