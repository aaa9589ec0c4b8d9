using System.Text.RegularExpressions;
using RunnerStrength.Exercises;

namespace RunnerStrength.Tests.Exercises;

public partial class ExerciseTextTests
{
    private const int FewestWords = 150;
    private const int MostWords = 350;
    private const int LongestCue = 70;
    private const int WordsOfASentence = 4;

    public static TheoryData<string> Slugs => new(Catalogue.Shipped.All.Select(e => e.Slug.Value));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_text_is_whole_and_short_enough_for_a_phone(string slug)
    {
        var text = Catalogue.Shipped[slug].Text;

        Assert.All([text.Why, text.SetUp, text.Breathing, text.MoveOn, text.Avoid], part => Assert.False(string.IsNullOrWhiteSpace(part)));
        Assert.InRange(text.Steps.Length, 3, 6);
        Assert.InRange(text.Cues.Length, 2, 3);
        Assert.InRange(text.Mistakes.Length, 2, 3);
        Assert.All(text.Cues, cue => Assert.True(cue.Length <= LongestCue && !cue.EndsWith('.'), cue));
        Assert.InRange(Parts(text).Sum(p => Word().Count(p)), FewestWords, MostWords);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void It_links_to_exercises_that_there_are_and_keeps_to_the_copy_rules(string slug)
    {
        foreach (var part in Parts(Catalogue.Shipped[slug].Text))
        {
            Assert.All(Link().Matches(part), link => Assert.NotNull(Catalogue.Shipped.Find(new ExerciseSlug(link.Groups[1].Value))));
            Assert.DoesNotMatch(@"(?i)\binjur|\bprevents?\b|\bguarantee|\bcure[sd]?\b|<[a-z]", part);
        }
    }

    [Fact]
    public void No_two_exercises_share_a_sentence()
    {
        var shared = Catalogue.Shipped.All
            .SelectMany(e => Parts(e.Text).SelectMany(p => Sentence().Split(p)).Select(s => (Sentence: Bare(s), e.Slug.Value)))
            .Where(s => s.Sentence.Split(' ').Length >= WordsOfASentence)
            .GroupBy(s => s.Sentence, s => s.Value, StringComparer.Ordinal)
            .Where(g => g.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g)}");

        Assert.Empty(shared);
    }

    [Theory]
    [InlineData("walking-lunge", "90 degrees", "above the", "dumbbell")]
    [InlineData("bodyweight-squat", "wider than", "second and third toe", "parallel", "heels")]
    [InlineData("squat-banded", "above the knees")]
    [InlineData("plank-high", "under", "heel", "forearm", "30 s")]
    [InlineData("push-up", "wider than", "90 degrees", "out")]
    [InlineData("push-up-eccentric", "knees")]
    [InlineData("back-extension-prone-w", "by your ears", "shoulder blades")]
    [InlineData("back-extension-band-pull-apart", "band apart")]
    public void What_the_article_teaches_is_there(string slug, params string[] musts)
    {
        var words = string.Join(' ', Parts(Catalogue.Shipped[slug].Text));

        Assert.All(musts, must => Assert.Contains(must, words, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Parts(ExerciseText text) =>
        [text.Why, text.SetUp, .. text.Steps, text.Breathing, .. text.Cues, .. text.Mistakes, text.MoveOn, text.Avoid];

    private static string Bare(string sentence) => Other().Replace(sentence.ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"[\p{L}\d]+(?:['-][\p{L}\d]+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\(([^)]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\W+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Other();
}
