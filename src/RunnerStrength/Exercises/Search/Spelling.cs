namespace RunnerStrength.Exercises.Search;

/// <summary>Whether two words are the same but for one slip of the finger.</summary>
public static class Spelling
{
    /// <summary>Shorter words are not forgiven: one slip makes another word of them.</summary>
    private const int ForgivenFrom = 4;

    /// <summary>At most one letter added, left out, changed or swapped with its neighbour, in a word of four letters or more.</summary>
    public static bool IsNearly(string typed, string meant) =>
        Math.Max(typed.Length, meant.Length) >= ForgivenFrom && IsWithinOneSlip(typed, meant);

    /// <summary>The word, and what is left of it without each of its letters: words that are one slip apart share one of these.</summary>
    public static IEnumerable<string> Slips(string word) =>
        Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1)).Prepend(word).Distinct(StringComparer.Ordinal);

    private static bool IsWithinOneSlip(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        return (one.Length - other.Length) switch
        {
            0 => one.IsEmpty || one[1..].SequenceEqual(other[1..]) || IsSwap(one, other),
            1 => one[1..].SequenceEqual(other),
            -1 => one.SequenceEqual(other[1..]),
            _ => false,
        };
    }

    private static bool IsSwap(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length >= 2 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
}
