using System.Collections.Immutable;

namespace RunnerStrength.Exercises.Search;

/// <summary>How a typed word meets an exercise, best first.</summary>
public enum Match
{
    NameWord, NameBeginning, Fact, FactBeginning, NearlyNameWord, NearlyFact, None,
}

/// <summary>One exercise with every word it is found by.</summary>
public sealed class SearchEntry
{
    private readonly ImmutableArray<string> name;
    private readonly ImmutableArray<string> facts;

    public SearchEntry(Exercise exercise)
    {
        Exercise = exercise;
        NameWords = SearchWords.Of(exercise.Name);
        name = [.. WithNeighboursJoined(NameWords).Distinct(StringComparer.Ordinal)];
        facts = [.. SearchFacts.Of(exercise).SelectMany(phrase => WithNeighboursJoined(SearchWords.Of(phrase))).Except(name, StringComparer.Ordinal)];
    }

    public Exercise Exercise { get; }

    public ImmutableArray<string> NameWords { get; }

    public Match Of(string typed)
    {
        var best = Match.None;
        foreach (var word in name)
            best = Sooner(best, Compare(typed, word, Match.NameWord, Match.NameBeginning, Match.NearlyNameWord));
        foreach (var word in facts)
            best = Sooner(best, Compare(typed, word, Match.Fact, Match.FactBeginning, Match.NearlyFact));
        return best;
    }

    private static Match Compare(string typed, string word, Match whole, Match beginning, Match nearly) =>
        word.StartsWith(typed, StringComparison.Ordinal) ? word.Length == typed.Length ? whole : beginning
        : Spelling.IsNearly(typed, word) ? nearly
        : Match.None;

    private static Match Sooner(Match one, Match other) => one < other ? one : other;

    /// <summary>Each word, and each with its follower, since some write push-up as one: push, up, pushup.</summary>
    private static IEnumerable<string> WithNeighboursJoined(ImmutableArray<string> words) =>
        words.Concat(words.Zip(words.Skip(1), (one, next) => one + next));
}
