using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>A place that a session could be moved to.</summary>
/// <param name="New">What the rules about running would say then and don't say now, gravest first.</param>
/// <param name="Gone">How many things they say now and would not say then.</param>
public sealed record PossiblePlace(WeekTime Start, ImmutableArray<Finding> New, int Gone);

/// <summary>What moving a session would cost, found by moving it.</summary>
public static class PossiblePlaces
{
    /// <summary>Every day of the week at one hour.</summary>
    public static IReadOnlyList<PossiblePlace> OfDays(PlanReview review, int sessionId, TimeOnly start)
    {
        var now = Said(review);
        return [.. Enum.GetValues<Weekday>().Select(day => At(review, now, sessionId, new WeekTime(day, start)))];
    }

    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static PossiblePlace At(PlanReview review, int sessionId, WeekTime start) => At(review, Said(review), sessionId, start);

    private static PossiblePlace At(PlanReview review, List<Finding> now, int sessionId, WeekTime start)
    {
        var then = Said(new PlanReview(PlanEdits.Move(review.Plan, sessionId, start.Day, start.Time).Plan, review.Catalogue, review));
        var left = now.ConvertAll(Sign);
        var added = then.Where(f => !left.Remove(Sign(f))).OrderBy(f => f.Severity).ToImmutableArray();
        return new PossiblePlace(start, added, left.Count);
    }

    private static List<Finding> Said(PlanReview review) => [.. RuleBook.Review(review).Where(IsAboutPlaces)];

    /// <summary>Findings that depend on where sessions stand.</summary>
    public static bool IsAboutPlaces(Finding finding) => finding.Rule[0] == 'I' || finding is { Rule: "A1" or "A3" or "A4", Path: { Session: not null, Part: null } };

    /// <summary>Paths move when a session changes its place among the others.</summary>
    private static (string Rule, FindingSeverity Severity, string Message) Sign(Finding finding) => (finding.Rule, finding.Severity, finding.Message);
}
