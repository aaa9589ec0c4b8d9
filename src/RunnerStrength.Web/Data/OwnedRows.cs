using Microsoft.EntityFrameworkCore;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>The one door to private rows: every query on them begins with <c>OwnedBy</c>, so that somebody else's row is not there.</summary>
public static class OwnedRows
{
    // Every page of a plan asks the first and every save the second: they are compiled once.
    private static readonly Func<RunnerStrengthDb, Owner, Guid, CancellationToken, Task<PlanHead?>> Head = EF.CompileAsyncQuery((RunnerStrengthDb db, Owner owner, Guid id, CancellationToken _) => (
        from plan in db.Plans
        where plan.Owner == owner && plan.Id == id && plan.DeletedUtc == null
        join revision in db.Revisions on new { PlanId = plan.Id, Number = plan.Revision } equals new { revision.PlanId, revision.Number }
        select new PlanHead(
            plan.UpdatedUtc,
            revision.Number,
            revision.Parent,
            revision.What,
            // What was made from it came after it: without that SQLite would look through the whole history.
            db.Revisions.Where(r => r.PlanId == id && r.Number > revision.Number && r.Parent == revision.Number).OrderByDescending(r => r.Number).Select(r => r.What).FirstOrDefault())).FirstOrDefault());

    private static readonly Func<RunnerStrengthDb, Owner, Guid, CancellationToken, Task<PlanRow?>> Row = EF.CompileAsyncQuery((RunnerStrengthDb db, Owner owner, Guid id, CancellationToken _) =>
        db.Plans.FirstOrDefault(p => p.Owner == owner && p.Id == id && p.DeletedUtc == null));

    /// <summary>What is current of a plan that is not deleted; null where there is no such plan.</summary>
    public static Task<PlanHead?> HeadOf(this RunnerStrengthDb db, Owner owner, Guid id, CancellationToken cancel) => Head(db, owner, id, cancel);

    /// <summary>A plan that is not deleted, to be changed; null where there is no such plan.</summary>
    public static Task<PlanRow?> PlanOf(this RunnerStrengthDb db, Owner owner, Guid id, CancellationToken cancel) => Row(db, owner, id, cancel);

    public static IQueryable<PlanRow> OwnedBy(this IQueryable<PlanRow> plans, Owner owner) =>
        plans.Where(p => p.Owner == owner);

    public static IQueryable<RevisionRow> OwnedBy(this IQueryable<RevisionRow> revisions, Owner owner) =>
        revisions.Where(r => r.Plan.Owner == owner);

    public static IQueryable<ExerciseNoteRow> OwnedBy(this IQueryable<ExerciseNoteRow> notes, Owner owner) =>
        notes.Where(n => n.Owner == owner);

    public static IQueryable<TemplateRow> OwnedBy(this IQueryable<TemplateRow> templates, Owner owner) =>
        templates.Where(t => t.Owner == owner);

    public static IQueryable<ShareRow> OwnedBy(this IQueryable<ShareRow> shares, Owner owner) =>
        shares.Where(s => s.Owner == owner);
}

/// <summary>The current revision of a plan, without its document.</summary>
/// <param name="What">What made it.</param>
/// <param name="Redoes">What redo would bring back; null when there is nothing.</param>
public sealed record PlanHead(DateTime UpdatedUtc, int Number, int? Parent, string What, string? Redoes);
