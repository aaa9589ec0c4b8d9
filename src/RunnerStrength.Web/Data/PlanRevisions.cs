using Microsoft.EntityFrameworkCore;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Fixing;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

// For pages:
//   Find      -> the plan, or null (404)
//   Create    -> after owners.Ensure()
//   Save      -> an edit: the form's revision, the next plan, and what was done in a few words ("Moved Session A to Tuesday")
//   Undo/Redo -> with the form's revision as well
//   Every one of the last three answers Saved, ChangedMeanwhile (show what changed; nothing was saved) or NotThere (404).

/// <summary>Loads plans and appends revisions. Every save is checked against the revision it began from, in one transaction.</summary>
public sealed class PlanRevisions(RunnerStrengthDb db, WriteTurns writes, PlanMemory memory, Catalogue catalogue, TimeProvider time)
{
    private const int FirstRevision = 1;

    public async Task<StoredPlan?> Find(Owner owner, Guid id, CancellationToken cancel = default) =>
        await db.HeadOf(owner, id, cancel) is { } head && await Analysis(owner, id, head.Number, cancel) is { } analysis
            ? new StoredPlan(id, head.Number, analysis, head.UpdatedUtc, head.Parent, head.Parent is null ? null : head.What, head.Redoes)
            : null;

    /// <summary>The plan as it was before its last change; null for one that was never changed.</summary>
    public async Task<PlanAnalysis?> Before(Owner owner, StoredPlan now, CancellationToken cancel = default) =>
        now.Parent is { } parent ? await Analysis(owner, now.Id, parent, cancel) : null;

    /// <param name="id">Of a plan that is known to be this owner's.</param>
    private async Task<PlanAnalysis?> Analysis(Owner owner, Guid id, int number, CancellationToken cancel)
    {
        if (memory.Find(owner, id, number, catalogue) is { } kept)
            return kept;
        var document = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id && r.Number == number).Select(r => r.DocumentJson).FirstOrDefaultAsync(cancel);
        return document is null ? null : memory.Keep(owner, id, number, new PlanAnalysis(PlanJson.Read(document), catalogue));
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
        await using var turn = await writes.Begin(db, cancel);
        if (await Find(owner, id, cancel) is { } made)
            return made;
        // One that was deleted since stays so: the form was sent again to have another.
        var isFree = !await db.Plans.AnyAsync(p => p.Id == id, cancel);
        var stored = await Create(owner, isFree ? id : NewId(), plan, what, cancel);
        await turn.Commit(cancel);
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
            Weeks = plan.Weeks.Count(),
            RaceOn = plan.Race?.Date,
            Revision = FirstRevision,
            LastRevision = FirstRevision,
            UpdatedUtc = now.UtcDateTime,
        });
        db.Revisions.Add(RevisionOf(id, FirstRevision, parent: null, PlanJson.Write(plan), what));
        await db.SaveChangesAsync(cancel);
        return new StoredPlan(id, FirstRevision, new PlanAnalysis(plan, catalogue), now.UtcDateTime, Parent: null, Undoes: null, Redoes: null);
    }

    public async Task<SaveOutcome> Save(Owner owner, Guid id, int baseRevision, Plan next, string what, CancellationToken cancel = default)
    {
        // Written before the turn to write comes, not while others wait.
        var document = PlanJson.Write(next);
        return await IfUnchanged(owner, id, baseRevision, async row =>
        {
            var from = row.Revision;
            row.LastRevision++;
            db.Revisions.Add(RevisionOf(id, row.LastRevision, from, document, what));
            await ForgetTheOldest(row, cancel);
            PointTo(row, row.LastRevision, next);
            return new StoredPlan(id, row.Revision, new PlanAnalysis(next, catalogue), row.UpdatedUtc, from, Undoes: what, Redoes: null);
        }, cancel);
    }

    /// <summary>Goes back to the revision that the current one was made from; saves nothing when there is none.</summary>
    public async Task<SaveOutcome> Undo(Owner owner, Guid id, int baseRevision, CancellationToken cancel = default) =>
        await IfUnchanged(owner, id, baseRevision, async row =>
        {
            var parent = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id && r.Number == row.Revision).Select(r => r.Parent).SingleAsync(cancel);
            return await MoveTo(row, parent, cancel);
        }, cancel);

    /// <summary>Goes forward to the newest revision made from the current one; saves nothing when there is none.</summary>
    public async Task<SaveOutcome> Redo(Owner owner, Guid id, int baseRevision, CancellationToken cancel = default) =>
        await IfUnchanged(owner, id, baseRevision, async row =>
        {
            var child = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id && r.Number > row.Revision && r.Parent == row.Revision).MaxAsync(r => (int?)r.Number, cancel);
            return await MoveTo(row, child, cancel);
        }, cancel);

    /// <summary>A new plan that begins as this one is now; it has to be marked ready on its own. Null when there is no such plan.</summary>
    public async Task<StoredPlan?> Copy(Owner owner, Guid id, FormMark form, CancellationToken cancel = default)
    {
        if (await Find(owner, id, cancel) is not { Plan: var original })
            return null;
        return await CreateOnce(owner, form, original with { Name = CopyName(original.Name), MarkedReady = false }, $"Copied from {original.Name}", cancel);
    }

    /// <param name="change">Null where the store has to be asked what the plan is then.</param>
    private async Task<SaveOutcome> IfUnchanged(Owner owner, Guid id, int baseRevision, Func<PlanRow, Task<StoredPlan?>> change, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using (var turn = await writes.Begin(db, cancel))
        {
            var row = await db.PlanOf(owner, id, cancel);
            if (row is null)
                return new NotThere();
            if (row.Revision == baseRevision)
            {
                var saved = await change(row);
                await db.SaveChangesAsync(cancel);
                await turn.Commit(cancel);
                if (saved is not null)
                    memory.Keep(owner, id, saved.Revision, saved.Analysis);
                return new Saved(saved ?? (await Find(owner, id, cancel))!);
            }
        }

        if (await Find(owner, id, cancel) is not { } current)
            return new NotThere();
        var steps = await db.Revisions.OwnedBy(owner).Where(r => r.PlanId == id).Select(r => new RevisionStep(r.Number, r.Parent, r.What)).ToListAsync(cancel);
        return new ChangedMeanwhile(current, RevisionStep.Between(steps, baseRevision, current.Revision));
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

    private async Task<StoredPlan?> MoveTo(PlanRow row, int? number, CancellationToken cancel)
    {
        if (number is { } target && await Analysis(row.Owner, row.Id, target, cancel) is { } there)
            PointTo(row, target, there.Plan);
        return null;
    }

    private void PointTo(PlanRow row, int number, Plan plan)
    {
        (row.Revision, row.Name, row.UpdatedUtc) = (number, plan.Name, time.GetUtcNow().UtcDateTime);
        (row.StartsOn, row.Weeks, row.RaceOn) = (plan.StartsOn, plan.Weeks.Count(), plan.Race?.Date);
    }

    private RevisionRow RevisionOf(Guid id, int number, int? parent, string document, string what) => new()
    {
        PlanId = id,
        Number = number,
        Parent = parent,
        DocumentJson = document,
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
