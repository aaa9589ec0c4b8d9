using System.Collections.Concurrent;
using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Fixing;

/// <summary>A plan with all that the rule book says of it: worked out when it is asked for, and once. May be shared between threads.</summary>
public sealed class PlanAnalysis
{
    private readonly Lazy<PlanReview> review;
    private readonly Lazy<ImmutableArray<Finding>> findings;
    private readonly Lazy<FixFinder> finder;
    private readonly ConcurrentDictionary<Finding, Fix?> fixes = new();

    public PlanAnalysis(Plan plan, Catalogue catalogue)
    {
        (Plan, Catalogue) = (plan, catalogue);
        review = new(() => new PlanReview(plan, catalogue));
        findings = new(() => RuleBook.Review(Review));
        finder = new(() => new FixFinder(Review, Findings));
    }

    public Plan Plan { get; }

    public Catalogue Catalogue { get; }

    /// <summary>The plan with every session's facts.</summary>
    public PlanReview Review => review.Value;

    public ImmutableArray<Finding> Findings => findings.Value;

    /// <summary>What would cure a finding of this plan, in one action; null where nothing that was tried helps.</summary>
    public Fix? FixFor(Finding finding) => fixes.GetOrAdd(finding, f => finder.Value.For(f));
}
