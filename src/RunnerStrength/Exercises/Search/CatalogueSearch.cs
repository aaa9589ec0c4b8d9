using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RunnerStrength.Exercises.Search;

/// <summary>Finds exercises by what somebody types: every word must meet the name or a fact, with one slip forgiven; names come first.</summary>
public sealed class CatalogueSearch
{
    /// <summary>Of what is typed; more is ignored.</summary>
    public const int MostLetters = 100;
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Fillers = new[] { "a", "an", "and", "exercise", "exercises", "for", "in", "my", "of", "on", "or", "the", "to", "with" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<SearchEntry> entries;
    private readonly ImmutableArray<int> everywhere;
    private readonly SearchVocabulary vocabulary;

    public CatalogueSearch(IEnumerable<Exercise> exercises)
    {
        entries = [.. exercises.Select(e => new SearchEntry(e))];
        everywhere = [.. Enumerable.Range(0, entries.Length)];
        vocabulary = new(entries);
    }

    /// <summary>Best first; equals stay in the order of the catalogue. Nothing typed finds everything.</summary>
    public ImmutableArray<Exercise> Find(string? typed) => [.. Places(typed).Select(place => entries[place].Exercise)];

    /// <summary>The same by their places in the catalogue.</summary>
    public ImmutableArray<int> Places(string? typed)
    {
        var words = WordsOf(typed ?? "");
        if (words.IsEmpty)
            return everywhere;
        Match[][] alone = [.. words.Select(vocabulary.Meet)];
        Match[][] joined = [.. words.Zip(words.Skip(1), (one, next) => vocabulary.Meet(one + next))];
        var found = new List<long>();
        for (var place = 0; place < entries.Length; place++)
        {
            if (Worst(place, alone, joined) is var worst and < Match.None)
                found.Add(RankOf(worst, entries[place].NameWords.Length, place));
        }

        found.Sort();
        return [.. found.Select(rank => (int)rank)];
    }

    /// <summary>A number that is smaller the better: by how it is met, then the shorter name, then the earlier place.</summary>
    private static long RankOf(Match worst, int nameWords, int place) => ((long)worst << 48) | ((long)nameWords << 32) | (uint)place;

    private static ImmutableArray<string> WordsOf(string typed)
    {
        var all = SearchWords.Of(typed.Length <= MostLetters ? typed : typed[..MostLetters]);
        var telling = all.RemoveAll(Fillers.Contains);
        return [.. (telling.IsEmpty ? all : telling).Take(MostWords)];
    }

    /// <summary>How well the word that fits least fits. A word may be typed in two: "kettle bell".</summary>
    /// <param name="joined">Of each word with its follower.</param>
    private static Match Worst(int place, Match[][] alone, Match[][] joined)
    {
        // From the end: worst[i] is the answer for the words from i on.
        Span<Match> worst = stackalloc Match[alone.Length + 1];
        worst[^1] = Match.NameWord;
        for (var i = alone.Length - 1; i >= 0; i--)
        {
            worst[i] = Later(alone[i][place], worst[i + 1]);
            if (i < joined.Length)
                worst[i] = Sooner(worst[i], Later(joined[i][place], worst[i + 2]));
        }

        return worst[0];
    }

    private static Match Later(Match one, Match other) => one > other ? one : other;

    private static Match Sooner(Match one, Match other) => one < other ? one : other;
}
