using System.Runtime.CompilerServices;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>Which exercises every choice stands for, found once a catalogue: what the page says of its seventy choices is then counted and not searched for.</summary>
public sealed class FilterSets
{
    private static readonly ConditionalWeakTable<Catalogue, FilterSets> Made = [];

    private readonly int size;
    private readonly ExerciseSet[][] sets;

    private FilterSets(Catalogue catalogue)
    {
        size = catalogue.All.Length;
        sets = [.. FilterKind.All.Select(kind => kind.Choices.Select(choice => Matching(catalogue, Alone(kind, choice))).ToArray())];
    }

    public static FilterSets Of(Catalogue catalogue) => Made.GetValue(catalogue, c => new FilterSets(c));

    public ExerciseSet Of(IEnumerable<int> places) => ExerciseSet.Of(size, places);

    /// <summary>What these choices of a kind leave: everything where none is made.</summary>
    /// <param name="kind">Its place among all kinds.</param>
    public ExerciseSet Left(int kind, IReadOnlyCollection<int> choices)
    {
        var all = ExerciseSet.Everything(size);
        if (choices.Count == 0)
            return all;
        return FilterKind.All[kind].Together switch
        {
            Together.Widen => choices.Select(c => sets[kind][c]).Aggregate((one, other) => one.Or(other)),
            Together.Narrow => choices.Aggregate(all, (left, c) => left.And(sets[kind][c])),
            _ => Enumerable.Range(0, sets[kind].Length).Except(choices).Aggregate(all, (left, missing) => left.And(sets[kind][missing])),
        };
    }

    private static ExerciseSet Matching(Catalogue catalogue, ExerciseFilter filter) =>
        ExerciseSet.Of(catalogue.All.Length, Enumerable.Range(0, catalogue.All.Length).Where(place => filter.Matches(catalogue.All[place])));

    /// <summary>Of what is at hand: everything but this.</summary>
    private static ExerciseFilter Alone(FilterKind kind, FilterChoice choice) => kind.Apply(
        new ExerciseFilter(),
        kind.Together == Together.AtHand ? [.. kind.Choices.Where(c => c != choice).Select(c => c.Token)] : [choice.Token]);
}
