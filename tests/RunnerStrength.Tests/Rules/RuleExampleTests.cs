using RunnerStrength.Exercises;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

public class RuleExampleTests
{
    public static TheoryData<string> Codes => new(RuleBook.Rules.Select(r => r.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_passing_example_is_not_reported(string code)
    {
        var rule = RuleBook.Find(code)!;

        Assert.Empty(RuleBook.Findings(rule, new PlanReview(rule.Passes.Plan, Catalogue.Shipped)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_failing_example_is_reported_with_a_severity_of_the_card(string code)
    {
        var rule = RuleBook.Find(code)!;

        var findings = RuleBook.Findings(rule, new PlanReview(rule.Fails.Plan, Catalogue.Shipped)).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(code, f.Rule));
        Assert.All(findings, f => Assert.Contains(f.Severity, rule.Card.Severities));
        Assert.All(findings, f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_examples_are_told_in_a_sentence(string code)
    {
        var rule = RuleBook.Find(code)!;

        Assert.False(string.IsNullOrWhiteSpace(rule.Passes.Story));
        Assert.False(string.IsNullOrWhiteSpace(rule.Fails.Story));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_card_says_why_and_on_what_it_rests(string code)
    {
        var card = RuleBook.Find(code)!.Card;

        Assert.False(string.IsNullOrWhiteSpace(card.Title));
        Assert.False(string.IsNullOrWhiteSpace(card.Sentence));
        Assert.False(string.IsNullOrWhiteSpace(card.Why));
        Assert.False(string.IsNullOrWhiteSpace(card.BasisNote));
        Assert.NotEmpty(card.Severities);
        Assert.True(card.Sources.Length > 0 || card.Basis == Basis.CoachJudgement, "Only a judgement of our own may stand without a source.");
        Assert.All(card.Sources, key => Assert.NotNull(Sources.Find(key)));
    }

    [Fact]
    public void Every_code_stands_once_in_the_book()
    {
        var codes = RuleBook.Rules.Select(r => r.Code).ToList();

        Assert.Equal(codes.Count, codes.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
