using RunnerStrength.Plans;
using RunnerStrength.Rules.Fixing;

namespace RunnerStrength.Web.Data;

/// <summary>A plan as the store has it now.</summary>
/// <param name="Revision">Goes into every form that edits the plan, and back to <see cref="PlanRevisions.Save"/>.</param>
/// <param name="Parent">The revision that this one was made from; null for the first.</param>
/// <param name="Undoes">What undo would take back; null when there is nothing.</param>
/// <param name="Redoes">What redo would bring back; null when there is nothing.</param>
public sealed record StoredPlan(Guid Id, int Revision, PlanAnalysis Analysis, DateTime UpdatedUtc, int? Parent, string? Undoes, string? Redoes)
{
    public Plan Plan => Analysis.Plan;
}

/// <summary>A plan in a list.</summary>
public sealed record PlanSummary(Guid Id, string Name, DateOnly StartsOn, int Weeks, DateOnly? RaceOn, DateTime UpdatedUtc)
{
    private const int DaysOfWeek = 7;

    /// <summary>The number of the week that a day is in; 0 before the plan, null after it.</summary>
    public int? WeekOn(DateOnly day) => day < StartsOn ? 0 : (day.DayNumber - StartsOn.DayNumber) / DaysOfWeek + 1 is var week && week <= Weeks ? week : null;
}

/// <summary>How an attempt to save ended.</summary>
public abstract record SaveOutcome
{
    private protected SaveOutcome()
    {
    }
}

public sealed record Saved(StoredPlan Plan) : SaveOutcome;

/// <summary>Somebody (another window of the same runner) was faster: nothing was saved.</summary>
/// <param name="Current">The plan as it is now.</param>
/// <param name="Since">What was done since the revision that the edit began from, oldest first.</param>
public sealed record ChangedMeanwhile(StoredPlan Current, IReadOnlyList<string> Since) : SaveOutcome;

/// <summary>No such plan, or somebody else's, or deleted: 404.</summary>
public sealed record NotThere : SaveOutcome;
