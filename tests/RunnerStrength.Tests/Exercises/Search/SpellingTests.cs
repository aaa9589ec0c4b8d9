using CsCheck;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Tests.Exercises.Search;

public sealed class SpellingTests
{
    private static readonly Gen<string> Word = Gen.Char['a', 'c'].Array[3, 7].Select(letters => new string(letters));

    [Theory]
    [InlineData("lunge", "lunge", true)]
    [InlineData("lunge", "lung", true)]
    [InlineData("lunge", "blunge", true)]
    [InlineData("lunge", "lunfe", true)]
    [InlineData("lunge", "lugne", true)]
    [InlineData("lunge", "ulnge", true)]
    [InlineData("lunge", "lun", false)]
    [InlineData("lunge", "ulneg", false)]
    [InlineData("lunge", "nulge", false)]
    [InlineData("row", "rob", false)]
    [InlineData("row", "wor", false)]
    public void One_slip_and_no_more_is_near(string typed, string meant, bool near) => Assert.Equal(near, Spelling.IsNearly(typed, meant));

    /// <summary>Against the textbook table of edit distances with swaps of neighbours (Damerau, Levenshtein).</summary>
    [Fact]
    public void It_agrees_with_the_textbook_distance() =>
        Gen.Select(Word, Word).Sample((one, other) =>
            Math.Max(one.Length, other.Length) < 4 || Spelling.IsNearly(one, other) == (Distance(one, other) <= 1));

    /// <summary>What is looked up by slips finds whatever a comparison with every word would.</summary>
    [Fact]
    public void Words_that_are_near_have_a_slip_in_common() =>
        Gen.Select(Word, Word).Sample((one, other) => !Spelling.IsNearly(one, other) || Spelling.Slips(one).Intersect(Spelling.Slips(other), StringComparer.Ordinal).Any());

    private static int Distance(string one, string other)
    {
        var d = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
                d[i, j] = i == 0 ? j : j == 0 ? i : Step(d, one, other, i, j);
        }

        return d[one.Length, other.Length];
    }

    private static int Step(int[,] d, string one, string other, int i, int j)
    {
        var best = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }
}
