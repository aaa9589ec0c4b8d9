using System.Text;
using RunnerStrength.Exercises;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Fixing;

namespace RunnerStrength.Tests.Rules.Fixing;

/// <summary>
/// What every failing example is told and offered, as text that a coach has read and signed:
/// SIGN=plans dotnet test tests/RunnerStrength.Tests --filter SignedFixes
/// </summary>
public sealed class SignedFixesTests
{
    public static TheoryData<string> Chapters => [.. RuleBook.Rules.Select(r => r.Code[..1]).Distinct()];

    [Theory]
    [MemberData(nameof(Chapters))]
    public void What_a_failing_example_is_told_and_offered_is_what_was_signed(string chapter)
    {
        var text = new StringBuilder();
        foreach (var rule in RuleBook.Rules.Where(r => r.Code[..1] == chapter))
            Append(text, rule);
        SignedText.Check(text.ToString(), $"Rules/Fixing/SignedFixes/{chapter}.txt");
    }

    private static void Append(StringBuilder text, Rule rule)
    {
        var review = new PlanReview(rule.Fails.Plan, Catalogue.Shipped);
        var findings = RuleBook.Review(review);
        var fixes = new FixFinder(review, findings);
        text.Append($"{rule.Code}. {rule.Fails.Story}\n");
        foreach (var finding in findings)
        {
            text.Append($"  {finding.Severity} {finding.Rule} {finding.Path}: {finding.Message}\n");
            if (fixes.For(finding) is { } fix)
                text.Append($"    -> {fix.Words}: {fix.Edit.What}\n");
        }

        text.Append('\n');
    }
}
