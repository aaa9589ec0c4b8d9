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
    public void Every_rule_of_the_book_is_checked_worked_out_or_named_as_not_yet_checked()
    {
        // The codes of the rule book's tables; M10 and the copy rules X are about texts.
        var book = Codes('S', 13, "S5b", "S8b").Concat(Codes('D', 13, "D5b")).Concat(Codes('F', 9)).Concat(Codes('I', 12, "I0"))
            .Concat(Codes('P', 15)).Concat(Codes('R', 10)).Concat(Codes('M', 9)).Concat(Codes('A', 5, "A2b")).Concat(Codes('L', 9));
        var known = RuleBook.Rules.Select(r => r.Code).Concat(NotYetChecked.All.Select(r => r.Code)).Concat(LoadArithmetic.All.Select(r => r.Code));
        Assert.Equal(book.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("L1", "73.0 kg")]
    [InlineData("L2", "84.7 %")]
    [InlineData("L2", "79.8 %")]
    public void The_worked_examples_are_those_of_the_book(string code, string figure) => Assert.Contains(figure, LoadArithmetic.Find(code)!.Example, StringComparison.Ordinal);

    /// <summary>Of the chapters on sessions, doses and loads only what needs a log waits.</summary>
    [Fact]
    public void What_waits_of_sessions_doses_and_loads_needs_a_log() =>
        Assert.Equal(["D12", "L3", "L4", "L5", "L6"], NotYetChecked.All.Where(r => "SDL".Contains(r.Code[0], StringComparison.Ordinal) && r.Needs == Need.TrainingLog).Select(r => r.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("l9", "L9")]
    [InlineData("L3", null)]
    public void A_load_rule_is_found_by_its_code(string code, string? found) => Assert.Equal(found, LoadArithmetic.Find(code)?.Code);

    [Fact]
    public void Every_source_of_a_load_rule_is_in_the_bibliography() =>
        Assert.All(LoadArithmetic.All.SelectMany(r => r.Sources), key => Assert.NotNull(Sources.Find(key)));

    private static IEnumerable<string> Codes(char chapter, int last, params string[] more) => Enumerable.Range(1, last).Select(n => $"{chapter}{n}").Concat(more);

    [Fact]
    public void All_chapters_have_rules_that_are_checked() =>
        Assert.Equal("SDFIPRMA", string.Concat(RuleBook.Rules.Select(r => r.Card.Chapter).Distinct()));
}
