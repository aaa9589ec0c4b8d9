using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RunnerStrength.Exercises.Search;

/// <summary>Text cut into the words that are compared: lower case, without accents and marks.</summary>
public static class SearchWords
{
    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var letter in Characters(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
                word.Append(char.ToLowerInvariant(letter));
            else if (!IsInsideAWord(letter))
                Take(word, words);
        }

        Take(word, words);
        return words.ToImmutable();
    }

    /// <summary>Half a character and a code point that is none can't be normalised.</summary>
    private static string Characters(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.OtherNotAssigned));

    /// <summary>An accent, or the apostrophe of "child's".</summary>
    private static bool IsInsideAWord(char letter) =>
        letter is '\'' or '\u2019' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static void Take(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }
}
