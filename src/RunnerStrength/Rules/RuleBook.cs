using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>All rules, and what they say of a plan.</summary>
public static class RuleBook
{
    private const string ChapterOrder = "SDFIPRMAL";

    private static readonly Lazy<ImmutableArray<Rule>> LazyRules = new(() =>
        [.. typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract)
            .Select(t => (Rule)Activator.CreateInstance(t)!)
            .OrderBy(r => Order(r.Code))]);

    /// <summary>In the order of the book.</summary>
    public static ImmutableArray<Rule> Rules => LazyRules.Value;

    public static Rule? Find(string code) => Rules.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every finding, gravest of a subject only, in the order of the plan.</summary>
    public static ImmutableArray<Finding> Review(Plan plan, Catalogue catalogue) => Review(new PlanReview(plan, catalogue));

    public static ImmutableArray<Finding> Review(PlanReview review) => InOrder(WithoutDuplicates(Rules.SelectMany(rule => Findings(rule, review))));

    /// <summary>What one rule says, duplicates included.</summary>
    public static IEnumerable<Finding> Findings(Rule rule, PlanReview review) =>
        rule.Validate(review).Errors.Select(e => (Finding)e.CustomState);

    /// <summary>Of several findings on one subject the gravest stays; of equals the one that stands first in the book (rule book 0.1).</summary>
    public static IEnumerable<Finding> WithoutDuplicates(IEnumerable<Finding> findings) =>
        findings.Select((f, i) => (Finding: f, Key: f.Subject ?? $"#{i}"))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(same => same.OrderBy(p => p.Finding.Severity).ThenBy(p => Order(p.Finding.Rule)).First().Finding);

    /// <summary>Chapter, number, letter: I2 stands before I10, D5 before D5b.</summary>
    public static (int Chapter, int Number, string Letter) Order(string code)
    {
        var digits = code.Skip(1).TakeWhile(char.IsAsciiDigit).Count();
        return (ChapterOrder.IndexOf(code[0], StringComparison.Ordinal), int.Parse(code.AsSpan(1, digits), System.Globalization.CultureInfo.InvariantCulture), code[(1 + digits)..]);
    }

    private static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(f => f.Path.Week ?? -1).ThenBy(f => f.Path.Session ?? -1).ThenBy(f => f.Path.Part).ThenBy(f => f.Path.Item ?? -1)
            .ThenBy(f => f.Severity).ThenBy(f => Order(f.Rule))];
}
