using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>What a catalogue has of what is searched for and chosen. The search is done once, however much is asked of it.</summary>
public sealed class CatalogueAnswer
{
    private readonly CatalogueQuery query;
    private readonly Catalogue catalogue;
    private readonly FilterSets sets;
    private readonly ImmutableArray<int> sought;

    /// <summary>What the search finds, whatever is chosen.</summary>
    private readonly ExerciseSet soughtSet;

    /// <summary>What the choices of each kind leave.</summary>
    private readonly ImmutableArray<ExerciseSet> left;

    public CatalogueAnswer(CatalogueQuery query, Catalogue catalogue)
    {
        this.query = query;
        this.catalogue = catalogue;
        sets = FilterSets.Of(catalogue);
        sought = catalogue.Search.Places(query.Search);
        soughtSet = query.Search.Length == 0 ? sets.Everything : sets.Of(sought);
        left = [.. Enumerable.Range(0, FilterKind.All.Length).Select(kind => sets.Left(kind, query.ChosenOf(kind)))];
        Found = [.. sought.Where(Left().Has).Select(place => catalogue.All[place])];
    }

    /// <summary>Searched words best first, else in the order of the catalogue.</summary>
    public ImmutableArray<Exercise> Found { get; }

    /// <summary>Choices that would find nothing are left out, unless they are made.</summary>
    public IEnumerable<FilterView> Filters => Enumerable.Range(0, FilterKind.All.Length)
        .Select(kind => new FilterView(FilterKind.All[kind], OptionsOf(kind)))
        .Where(filter => !filter.Options.IsEmpty);

    /// <summary>How many there would be without the search, without each choice, or with the search alone: the ways out of finding nothing.</summary>
    public IEnumerable<(string Words, CatalogueQuery Query, int Count)> WaysOut
    {
        get
        {
            var ways = query.Chosen.Select(c => (Words: $"without “{c.Kind.Title}: {c.Choice.Words}”", Query: query.Toggled(c.Kind, c.Choice)))
                .Prepend((Words: "without the search", Query: query.WithoutSearch()))
                .Append((Words: "with the search alone", Query: query.WithoutChoices()));
            return ways.Where(w => !w.Query.IsEmpty && w.Query.Address != query.Address)
                .Select(w => (w.Words, w.Query, Count: CountOf(w.Query)))
                .Where(w => w.Count > 0);
        }
    }

    /// <summary>Of the same search, or of none.</summary>
    private int CountOf(CatalogueQuery other) => (other.Search.Length == 0 ? sets.Everything : soughtSet)
        .AndAll(Enumerable.Range(0, FilterKind.All.Length).Select(kind => sets.Left(kind, other.ChosenOf(kind)))).Count;

    /// <summary>What the choices leave, whatever is searched for.</summary>
    /// <param name="except">A kind whose choices don't count.</param>
    private ExerciseSet Left(int? except = null) => sets.Everything.AndAll(left.Where((_, kind) => kind != except && query.ChosenOf(kind).Count > 0));

    private ImmutableArray<OptionView> OptionsOf(int place)
    {
        var kind = FilterKind.All[place];
        var rest = soughtSet.And(Left(except: place));
        // More at hand never finds less: where something is found with what is chosen, every other choice would find something too.
        var any = kind.Together == Together.AtHand && query.ChosenOf(place).Count > 0 && rest.Meets(left[place]);
        return
        [
            .. from i in Enumerable.Range(0, kind.Choices.Length)
               let chosen = query.Has(place, i)
               let count = kind.AddsUp ? (int?)null : rest.CountIn(sets.Alone(place, i))
               where chosen || any || count > 0 || (count is null && rest.Meets(LeftWith(place, i)))
               select new OptionView(kind.Choices[i], query.AddressToggled(place, i), chosen, count),
        ];
    }

    /// <summary>What the choices of a kind would leave with one more.</summary>
    private ExerciseSet LeftWith(int kind, int choice) =>
        query.ChosenOf(kind).Count == 0 ? sets.Alone(kind, choice)
        : FilterKind.All[kind].Together == Together.Narrow ? left[kind].And(sets.Alone(kind, choice))
        : sets.Left(kind, [.. query.ChosenOf(kind), choice]);
}
