using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RunnerStrength.Exercises.Search;

/// <summary>Finds exercises by what somebody types: every word must meet the name or a fact, with one slip forgiven; names come first.</summary>
public sealed class CatalogueSearch(IEnumerable<Exercise> exercises)
{
    /// <summary>Of what is typed; more is ignored.</summary>
    public const int MostLetters = 100;
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Fillers = new[] { "a", "an", "and", "exercise", "exercises", "for", "in", "my", "of", "on", "or", "the", "to", "with" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<SearchEntry> entries = [.. exercises.Select(e => new SearchEntry(e))];

    /// <summary>Best first; equals stay in the order of the catalogue. Nothing typed finds everything.</summary>
    public ImmutableArray<Exercise> Find(string? typed)
    {
        var words = WordsOf(typed ?? "");
        if (words.IsEmpty)
            return [.. entries.Select(e => e.Exercise)];
        return
        [
            .. entries.Select(e => (Entry: e, Worst: Worst(e, words.AsSpan())))
                .Where(found => found.Worst < Match.None)
                .OrderBy(found => found.Worst)
                .ThenBy(found => found.Entry.NameWords.Length)
                .Select(found => found.Entry.Exercise),
        ];
    }

    private static ImmutableArray<string> WordsOf(string typed)
    {
        var all = SearchWords.Of(typed.Length <= MostLetters ? typed : typed[..MostLetters]);
        var telling = all.RemoveAll(Fillers.Contains);
        return [.. (telling.IsEmpty ? all : telling).Take(MostWords)];
    }

    /// <summary>How well the word that fits least fits. A word may be typed in two: "kettle bell".</summary>
    private static Match Worst(SearchEntry entry, ReadOnlySpan<string> words)
    {
        // From the end: worst[i] is the answer for the words from i on.
        Span<Match> worst = stackalloc Match[words.Length + 1];
        worst[^1] = Match.NameWord;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            worst[i] = Later(entry.Of(words[i]), worst[i + 1]);
            if (i + 1 < words.Length)
                worst[i] = Sooner(worst[i], Later(entry.Of(words[i] + words[i + 1]), worst[i + 2]));
        }

        return worst[0];
    }

    private static Match Later(Match one, Match other) => one > other ? one : other;

    private static Match Sooner(Match one, Match other) => one < other ? one : other;
}
