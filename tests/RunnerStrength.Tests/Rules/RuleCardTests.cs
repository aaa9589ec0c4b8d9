using System.Collections.Immutable;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

/// <summary>What a card says of how sure we are (rule book 0.2), and the cards of chapters S and D against the book's own columns.</summary>
public sealed class RuleCardTests
{
    [Theory]
    [InlineData(Basis.ReadInThePaper, "IVE21", "Read in the paper")]
    [InlineData(Basis.ReadAbout, "IVE21", "Read about in another's account")]
    [InlineData(Basis.FieldKnowledge, "IVE21", "General knowledge of the field")]
    [InlineData(Basis.CoachJudgement, "IVE21", "Coach judgement, informed by IVE21")]
    [InlineData(Basis.CoachJudgement, "IVE21 DOM17", "Coach judgement, informed by IVE21, DOM17")]
    [InlineData(Basis.CoachJudgement, "", "Coach judgement")]
    public void A_judgement_of_ours_is_called_one_and_says_what_informed_it(Basis basis, string sources, string words) =>
        Assert.Equal(words, new RuleCard("S1", "Title", "Sentence.", "Why.", [], basis, "", Split(sources)).BasisWords);

    /// <summary>Code, basis of the number that decides, sources. Where several numbers decide and one is a judgement of ours, the card says judgement.</summary>
    [Theory]
    [InlineData("S1", Basis.ReadInThePaper, "SEED JEF07 IVE21")]
    [InlineData("S2", Basis.CoachJudgement, "JEF07 IVE21")]
    [InlineData("S3", Basis.CoachJudgement, "JEF07")]
    [InlineData("S4", Basis.CoachJudgement, "IVE21")]
    [InlineData("S5", Basis.ReadInThePaper, "BEH16")]
    [InlineData("S5b", Basis.ReadInThePaper, "BEH16")]
    [InlineData("S6", Basis.ReadInThePaper, "SEED VHP18")]
    [InlineData("S7", Basis.FieldKnowledge, "VHP18 GAR11")]
    [InlineData("S8", Basis.ReadInThePaper, "NUN21 ACSM09 ACSM26")]
    [InlineData("S8b", Basis.CoachJudgement, "NUN21")]
    [InlineData("S9", Basis.CoachJudgement, "GRG18 ACSM09 NSCA16 FRA19 LLO14")]
    [InlineData("S10", Basis.CoachJudgement, "TMED")]
    [InlineData("S11", Basis.CoachJudgement, "IVE21 DOM17")]
    [InlineData("S12", Basis.CoachJudgement, "IVE21")]
    [InlineData("S13", Basis.CoachJudgement, "ACSM09")]
    [InlineData("D1", Basis.CoachJudgement, "ACSM09 ACSM26 BLA18 BAL16 SPI21")]
    [InlineData("D2", Basis.ReadInThePaper, "BLA18 BAL16 SPI21")]
    [InlineData("D3", Basis.ReadInThePaper, "SPI21 BLA18")]
    [InlineData("D4", Basis.ReadInThePaper, "AND20 IVE21")]
    [InlineData("D5", Basis.CoachJudgement, "IVE21 SCH17 ACSM26")]
    [InlineData("D5b", Basis.CoachJudgement, "DOM17 GON16")]
    [InlineData("D6", Basis.ReadInThePaper, "MOR17 GON16 ACSM26")]
    [InlineData("D7", Basis.CoachJudgement, "SEED ACSM09")]
    [InlineData("D8", Basis.ReadInThePaper, "EIH22 DEN17 LL24")]
    [InlineData("D9", Basis.ReadInThePaper, "DEN17")]
    [InlineData("D10", Basis.CoachJudgement, "NSCA16 BAL16")]
    [InlineData("D11", Basis.ReadInThePaper, "BAR23")]
    [InlineData("D13", Basis.CoachJudgement, "SEED STR14")]
    public void A_card_of_sessions_and_doses_rests_on_what_the_book_names(string code, Basis basis, string sources)
    {
        var card = RuleBook.Find(code)!.Card;

        Assert.Equal((basis, sources), (card.Basis, string.Join(' ', card.Sources)));
    }

    /// <summary>Which of the numbers is ours is said in the note, whatever the card rests on as a whole.</summary>
    [Theory]
    [InlineData("D2", "five")]
    [InlineData("D4", "body weight")]
    [InlineData("D6", "72 h")]
    [InlineData("S8", "single-joint")]
    public void A_figure_of_ours_on_a_card_of_anothers_is_named(string code, string figure)
    {
        var ours = Assert.Single(RuleBook.Find(code)!.Card.BasisNote.Split(';'), part => part.Contains("coach judgement", StringComparison.Ordinal));

        Assert.Contains(figure, ours, StringComparison.Ordinal);
    }

    private static ImmutableArray<string> Split(string sources) => [.. sources.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
