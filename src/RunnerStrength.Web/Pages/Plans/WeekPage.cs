using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A page about one week of a plan: where there are several, the history says which one was changed.</summary>
public abstract class WeekPage(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    protected override string Told(string what) => HasSeveralWeeks ? $"Week {Week.Number}: {what}" : what;
}
