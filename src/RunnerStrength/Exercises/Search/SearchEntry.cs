using System.Collections.Immutable;

namespace RunnerStrength.Exercises.Search;

/// <summary>How a typed word meets an exercise, best first.</summary>
public enum Match : byte
{
    NameWord, NameBeginning, Fact, FactBeginning, NearlyNameWord, NearlyFact, None,
}

/// <summary>One exercise with every word it is found by.</summary>
public sealed class SearchEntry
{
    public SearchEntry(Exercise exercise)
    {
        Exercise = exercise;
        NameWords = SearchWords.Of(exercise.Name);
        NameForms = [.. WithNeighboursJoined(NameWords).Distinct(StringComparer.Ordinal)];
        Facts = [.. SearchFacts.Of(exercise).SelectMany(phrase => WithNeighboursJoined(SearchWords.Of(phrase))).Except(NameForms, StringComparer.Ordinal)];
    }

    public Exercise Exercise { get; }

    public ImmutableArray<string> NameWords { get; }

    /// <summary>The words of the name, and what some write as one.</summary>
    public ImmutableArray<string> NameForms { get; }

    /// <summary>The words of everything else that it may be looked for by.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <summary>Each word, and each with its follower, since some write push-up as one: push, up, pushup.</summary>
    private static IEnumerable<string> WithNeighboursJoined(ImmutableArray<string> words) =>
        words.Concat(words.Zip(words.Skip(1), (one, next) => one + next));
}
