using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Fixing;

/// <summary>Looks for the first action that cures a finding of a reviewed plan, by trying one after the other.</summary>
public sealed class FixFinder(PlanReview review, IReadOnlyCollection<Finding> findings)
{
    /// <summary>Bounds the work for a finding that nothing cures.</summary>
    private const int MostTries = 48;
    private const int MostTriesForAdvice = 32;

    private readonly Dictionary<Sign, int> before = CountOf(review.Plan, findings);

    /// <summary>Null where nothing that was tried helps.</summary>
    public Fix? For(Finding finding) =>
        Candidates(finding).Take(finding.Severity == FindingSeverity.Advice ? MostTriesForAdvice : MostTries).FirstOrDefault(fix => Cures(finding, fix.Edit.Plan));

    private IEnumerable<Fix> Candidates(Finding finding) => finding.Path switch
    {
        { Item: not null } => new ExerciseFixes(review, finding).All(),
        { Session: { } index, Week: { } week } => new SessionFixes(review, review.Weeks[week].Sessions[index]).All(),
        { Week: { } week } => new WeekFixes(review, review.Weeks[week]).All(),
        _ => [],
    };

    /// <summary>One finding of the rule fewer in its place, and nowhere one more that is as grave.</summary>
    private bool Cures(Finding finding, Plan next)
    {
        var (sign, rule) = (Sign.Of(review.Plan, finding), RuleBook.Find(finding.Rule)!);
        var reviewed = new PlanReview(next, review.Catalogue, review);
        // Most tries leave the rule's own findings as they are: the rest of the book needn't be asked then.
        if (CountOf(sign, rule, reviewed) >= CountOf(sign, rule, review))
            return false;
        var after = CountOf(next, RuleBook.Review(reviewed));
        return after.GetValueOrDefault(sign) < before[sign]
            && after.All(now => now.Key.Severity > finding.Severity || now.Value <= before.GetValueOrDefault(now.Key));
    }

    private static int CountOf(Sign sign, Rule rule, PlanReview review) => RuleBook.Findings(rule, review).Count(f => Sign.Of(review.Plan, f) == sign);

    private static Dictionary<Sign, int> CountOf(Plan plan, IEnumerable<Finding> findings) =>
        findings.GroupBy(f => Sign.Of(plan, f)).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>By what a finding is known again after an edit: ids stay where paths move.</summary>
    private readonly record struct Sign(string Rule, FindingSeverity Severity, int? Week, int? SessionId, int? BlockId)
    {
        public static Sign Of(Plan plan, Finding finding)
        {
            var (session, block) = Readiness.PlaceOf(plan, finding);
            return new Sign(finding.Rule, finding.Severity, finding.Path.Week, session, block);
        }
    }
}
