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
    private readonly ExerciseSet[][] alone;

    private FilterSets(Catalogue catalogue)
    {
        size = catalogue.All.Length;
        Everything = ExerciseSet.Everything(size);
        sets = [.. FilterKind.All.Select(kind => kind.Choices.Select(choice => Matching(catalogue, FilterOf(kind, choice))).ToArray())];
        alone = [.. sets.Select((choices, kind) => choices.Select((_, choice) => Left(kind, [choice])).ToArray())];
    }

    public static FilterSets Of(Catalogue catalogue) => Made.GetValue(catalogue, c => new FilterSets(c));

    public ExerciseSet Everything { get; }

    /// <summary>What one choice leaves, made alone.</summary>
    public ExerciseSet Alone(int kind, int choice) => alone[kind][choice];

    public ExerciseSet Of(IEnumerable<int> places) => ExerciseSet.Of(size, places);

    /// <summary>What these choices of a kind leave: everything where none is made.</summary>
    /// <param name="kind">Its place among all kinds.</param>
    public ExerciseSet Left(int kind, IReadOnlyCollection<int> choices)
    {
        if (choices.Count == 0)
            return Everything;
        return FilterKind.All[kind].Together switch
        {
            Together.Widen => choices.Select(c => sets[kind][c]).Aggregate((one, other) => one.Or(other)),
            Together.Narrow => Everything.AndAll(choices.Select(c => sets[kind][c])),
            _ => Everything.AndAll(sets[kind].Where((_, c) => !choices.Contains(c))),
        };
    }

    private static ExerciseSet Matching(Catalogue catalogue, ExerciseFilter filter) =>
        ExerciseSet.Of(catalogue.All.Length, Enumerable.Range(0, catalogue.All.Length).Where(place => filter.Matches(catalogue.All[place])));

    /// <summary>Of what is at hand: everything but this.</summary>
    private static ExerciseFilter FilterOf(FilterKind kind, FilterChoice choice) => kind.Apply(
        new ExerciseFilter(),
        kind.Together == Together.AtHand ? [.. kind.Choices.Where(c => c != choice).Select(c => c.Token)] : [choice.Token]);
}
