using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RunnerStrength.Exercises.Search;

/// <summary>Every word by which an exercise is found, once, with the exercises that it leads to. What is typed is looked up and not compared with every word, however many there are.</summary>
internal sealed class SearchVocabulary
{
    private readonly int count;

    /// <summary>In ordinal order, so that those with the same beginning stand together.</summary>
    private readonly ImmutableArray<Entry> words;

    /// <summary>Each word and what is left of it without one letter, to its places in <see cref="words"/>: two words that are one slip apart have one of these in common.</summary>
    private readonly FrozenDictionary<string, int[]> slips;

    public SearchVocabulary(ImmutableArray<SearchEntry> entries)
    {
        count = entries.Length;
        words =
        [
            .. entries.SelectMany((e, i) => e.NameForms.Select(word => (word, InName: true, Place: i)).Concat(e.Facts.Select(word => (word, InName: false, Place: i))))
                .GroupBy(w => w.word, StringComparer.Ordinal)
                .Select(g => new Entry(g.Key, [.. g.Where(w => w.InName).Select(w => w.Place)], [.. g.Where(w => !w.InName).Select(w => w.Place)]))
                .OrderBy(e => e.Word, StringComparer.Ordinal),
        ];
        slips = words.SelectMany((entry, i) => Spelling.Slips(entry.Word).Select(slip => (Slip: slip, Place: i)))
            .GroupBy(s => s.Slip, s => s.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>How well a typed word meets each exercise.</summary>
    public Match[] Meet(string typed)
    {
        var best = new Match[count];
        Array.Fill(best, Match.None);
        foreach (var place in Spelling.Slips(typed).SelectMany(slip => slips.GetValueOrDefault(slip) ?? []))
        {
            if (Spelling.IsNearly(typed, words[place].Word))
                Improve(best, words[place], Match.NearlyNameWord, Match.NearlyFact);
        }

        for (var i = FirstFrom(typed); i < words.Length && words[i].Word.StartsWith(typed, StringComparison.Ordinal); i++)
        {
            if (words[i].Word.Length == typed.Length)
                Improve(best, words[i], Match.NameWord, Match.Fact);
            else
                Improve(best, words[i], Match.NameBeginning, Match.FactBeginning);
        }

        return best;
    }

    /// <summary>The place of the first word that is the typed one or comes after it.</summary>
    private int FirstFrom(string typed)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(words[middle].Word, typed) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void Improve(Match[] best, Entry word, Match name, Match fact)
    {
        Improve(best, word.InName, name);
        Improve(best, word.InFacts, fact);
    }

    private static void Improve(Match[] best, ImmutableArray<int> places, Match match)
    {
        foreach (var place in places)
            best[place] = best[place] < match ? best[place] : match;
    }

    private sealed record Entry(string Word, ImmutableArray<int> InName, ImmutableArray<int> InFacts);
}
