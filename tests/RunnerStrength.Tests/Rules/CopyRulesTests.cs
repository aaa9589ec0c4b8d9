using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules;

/// <summary>The copy rules X1 to X8: what a text may claim. Read are all pages, exercises and strings of the source; titles of papers are their authors' words.</summary>
public sealed partial class CopyRulesTests
{
    private const string Titles = "Sources.cs";

    [Fact]
    public void No_text_promises_what_nobody_can() =>
        Assert.Empty(Texts().SelectMany(t => Sentences(t.Text).Where(IsPromise).Select(s => $"{t.File}: {s}")));

    /// <summary>X1, X2, X4 and X5, as they would be broken and as they are kept.</summary>
    [Theory]
    [InlineData("Strength training prevents injuries.", true)]
    [InlineData("Planks protect your back from injury.", true)]
    [InlineData("Two sessions a week mean fewer injuries.", true)]
    [InlineData("It may mean fewer injuries.", false)]
    [InlineData("In new runners it went with about a third fewer injuries.", false)]
    [InlineData("It may reduce them; nobody can promise that it prevents injuries.", false)]
    [InlineData("A cool-down speeds up recovery.", true)]
    [InlineData("You recover faster for it.", true)]
    [InlineData("Studies do not show that you recover faster for it.", false)]
    [InlineData("Deload weeks are proven.", true)]
    [InlineData("It will make you faster.", true)]
    [InlineData("Heavy squats improve your running economy.", true)]
    [InlineData("Heavy squats may help your running economy.", false)]
    [InlineData("In studies, strength training improved running economy.", false)]
    [InlineData("People say “it prevents injuries”.", false)]
    public void A_promise_is_told_from_a_finding(string sentence, bool promise) =>
        Assert.Equal(promise, Sentences(sentence).Any(IsPromise));

    /// <summary>X1 to X5, X7 and X8 in the words that are allowed.</summary>
    [Theory]
    [InlineData("may raise it, and this is the reason we give for why it may help running")]
    [InlineData("improved running economy by about 2 to 8 %, not in everyone, with little effect on VO2max")]
    [InlineData("Heavy strength had the larger average effect on running economy; for jumps alone the range of results includes no effect at all. The combination looks good")]
    [InlineData("It may reduce them; nobody can promise it")]
    [InlineData("In 720 first-time marathon runners, a short programme done alone for twelve weeks changed nothing")]
    [InlineData("It is common practice")]
    [InlineData("Doing both does not blunt strength or muscle. Explosive strength may gain a little less")]
    public void What_the_page_on_why_claims_is_what_the_book_allows(string words) =>
        Assert.Contains(words, File.ReadAllText(Path.Combine(Root(), "src/RunnerStrength.Web/Pages/WhyStrength.cshtml")), StringComparison.Ordinal);

    /// <summary>X6: the older position stand is quoted for order, rest, tempo, load steps and experience, where the book names it, and never for how much runners gain.</summary>
    [Fact]
    public void The_older_position_stand_is_cited_only_where_the_book_has_it() =>
        Assert.Equal(["A4", "D1", "D7", "I8", "P2", "P7", "S13", "S8", "S9"], RuleBook.Rules.Where(r => r.Card.Sources.Contains("ACSM09")).Select(r => r.Code).Order(StringComparer.Ordinal));

    private static bool IsPromise(string sentence) =>
        (Never().IsMatch(sentence) && !Denial().IsMatch(sentence))
        || (FewerInjuries().IsMatch(sentence) && !Careful().IsMatch(sentence))
        || (Economy().IsMatch(sentence) && !Careful().IsMatch(sentence) && !Denial().IsMatch(sentence));

    /// <summary>What stands in curly quotes is what others say.</summary>
    private static string[] Sentences(string text) => SentenceEnd().Split(Quoted().Replace(text, ""));

    private static IEnumerable<(string File, string Text)> Texts()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*", SearchOption.AllDirectories).Where(f => !Built().IsMatch(f)))
        {
            if (Path.GetExtension(file) is ".md" or ".cshtml")
                yield return (Path.GetFileName(file), File.ReadAllText(file));
            else if (Path.GetExtension(file) == ".cs" && Path.GetFileName(file) != Titles)
                yield return (Path.GetFileName(file), string.Join('\n', Literal().Matches(File.ReadAllText(file)).Select(m => m.Value)));
        }

        yield return ("README.md", File.ReadAllText(Path.Combine(Root(), "README.md")));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    [GeneratedRegex(@"\bprevent(?:s|ed|ing|ion)?\b|\bprotect(?:s|ing)? (?:you|against|from)|\bprotects\b|\bguarantee|\bproven\b|\bcure[sd]?\b|injury[- ](?:free|proof)|bullet-?proof|recover\w* (?:faster|quicker)|(?:faster|quicker) recovery|speeds? up recovery|\bwill make you\b|makes? you (?:a )?(?:faster|quicker)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Never();

    [GeneratedRegex(@"\b(?:not|nobody|never|no|hardly)\b|n't\b|too strong a word", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(?:fewer|less|reduc\w+|lower\w*|avoid\w*|cuts?|protect\w*)\b.{0,60}\binjur|\binjur\w+.{0,60}\b(?:fewer|less|rarer|reduced|drop)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FewerInjuries();

    [GeneratedRegex(@"\brunning economy\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Economy();

    [GeneratedRegex(@"\b(?:may|went with|stud(?:y|ies)|evidence|read in|average effect)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Careful();

    [GeneratedRegex("“[^”]*”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=[.!?])\s+|</(?:p|h[1-6]|li|dd|dt)>|\n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"[\\/](?:bin|obj|App_Data)[\\/]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Built();
}
