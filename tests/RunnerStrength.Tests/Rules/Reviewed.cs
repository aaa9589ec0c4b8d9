using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

/// <summary>What single rules say of a plan.</summary>
internal static class Reviewed
{
    public static IReadOnlyList<Finding> By(this Plan plan, string code) =>
        [.. RuleBook.Findings(RuleBook.Find(code)!, new PlanReview(plan, Catalogue.Shipped))];

    /// <summary>With a catalogue in which nothing trains a movement.</summary>
    public static IReadOnlyList<Finding> ByWithout(this Plan plan, Movement movement, string code)
    {
        var left = Catalogue.Shipped.All.Where(e => e.Movement != movement).ToDictionary(e => e.Slug);
        var catalogue = new Catalogue(left.Values.Select(e => e with { Harder = [.. e.Harder.Where(left.ContainsKey)] }));
        return [.. RuleBook.Findings(RuleBook.Find(code)!, new PlanReview(plan, catalogue))];
    }

    /// <summary>The gravest severity; null when the rule says nothing.</summary>
    public static FindingSeverity? SeverityBy(this Plan plan, string code) =>
        plan.By(code) is { Count: > 0 } found ? found.Min(f => f.Severity) : null;
}
