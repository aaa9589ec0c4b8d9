using System.Collections.Immutable;

namespace RunnerStrength.Exercises.Search;

/// <summary>Every word by which an exercise is found, once, with the exercises that it leads to: what is typed is compared with some hundred words, however many exercises there are.</summary>
internal sealed class SearchVocabulary
{
    private readonly int count;
    private readonly ImmutableArray<Entry> words;

    public SearchVocabulary(ImmutableArray<SearchEntry> entries)
    {
        count = entries.Length;
        words =
        [
            .. entries.SelectMany((e, i) => e.NameForms.Select(word => (word, InName: true, Place: i)).Concat(e.Facts.Select(word => (word, InName: false, Place: i))))
                .GroupBy(w => w.word, StringComparer.Ordinal)
                .Select(g => new Entry(g.Key, [.. g.Where(w => w.InName).Select(w => w.Place)], [.. g.Where(w => !w.InName).Select(w => w.Place)])),
        ];
    }

    /// <summary>How well a typed word meets each exercise.</summary>
    public Match[] Meet(string typed)
    {
        var best = new Match[count];
        Array.Fill(best, Match.None);
        foreach (var word in words)
        {
            if (Compare(typed, word.Word) is not { } met)
                continue;
            Improve(best, word.InName, met.Name);
            Improve(best, word.InFacts, met.Fact);
        }

        return best;
    }

    private static (Match Name, Match Fact)? Compare(string typed, string word) =>
        word.StartsWith(typed, StringComparison.Ordinal) ? word.Length == typed.Length ? (Match.NameWord, Match.Fact) : (Match.NameBeginning, Match.FactBeginning)
        : Spelling.IsNearly(typed, word) ? (Match.NearlyNameWord, Match.NearlyFact)
        : null;

    private static void Improve(Match[] best, ImmutableArray<int> places, Match match)
    {
        foreach (var place in places)
            best[place] = best[place] < match ? best[place] : match;
    }

    private sealed record Entry(string Word, ImmutableArray<int> InName, ImmutableArray<int> InFacts);
}
