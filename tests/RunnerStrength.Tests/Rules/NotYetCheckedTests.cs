using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

public sealed class NotYetCheckedTests
{
    [Fact]
    public void No_rule_is_both_checked_and_not_and_none_is_named_twice()
    {
        Assert.DoesNotContain(NotYetChecked.All, r => RuleBook.Find(r.Code) is not null);
        Assert.Equal(NotYetChecked.All.Length, NotYetChecked.All.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void All_chapters_but_the_race_have_rules_that_are_checked() =>
        Assert.Equal("SDFIPMA", string.Concat(RuleBook.Rules.Select(r => r.Card.Chapter).Distinct()));
}
