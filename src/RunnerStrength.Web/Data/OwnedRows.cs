using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Data;

/// <summary>The one door to private rows: every query on them begins with <c>OwnedBy</c>, so that somebody else's row is not there.</summary>
public static class OwnedRows
{
    public static IQueryable<PlanRow> OwnedBy(this IQueryable<PlanRow> plans, Owner owner) =>
        plans.Where(p => p.Owner == owner);

    public static IQueryable<RevisionRow> OwnedBy(this IQueryable<RevisionRow> revisions, Owner owner) =>
        revisions.Where(r => r.Plan.Owner == owner);
}
