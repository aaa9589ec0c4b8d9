using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>The one door to private rows: every query on them begins with <c>OwnedBy</c>, so that somebody else's row is not there.</summary>
public static class OwnedRows
{
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
