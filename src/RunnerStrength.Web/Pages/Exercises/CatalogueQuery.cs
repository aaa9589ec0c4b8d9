using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>What is searched for and chosen, as it stands in the address of the list. What the address says and we do not know is ignored.</summary>
public sealed record CatalogueQuery
{
    private const string Path = "/exercises";
    private const string SearchName = "q";

    private readonly ImmutableSortedSet<(int Kind, int Choice)> chosen = [];

    public string Search { get; private init; } = "";

    public bool IsEmpty => Search.Length == 0 && chosen.IsEmpty;

    public static CatalogueQuery Of(IQueryCollection query)
    {
        var search = query[SearchName].ToString().Trim();
        return new CatalogueQuery(
            from kind in Enumerable.Range(0, FilterKind.All.Length)
            from choice in Enumerable.Range(0, FilterKind.All[kind].Choices.Length)
            where query[FilterKind.All[kind].Name].Contains(FilterKind.All[kind].Choices[choice].Token, StringComparer.OrdinalIgnoreCase)
            select (kind, choice))
        {
            Search = search[..Math.Min(search.Length, CatalogueSearch.MostLetters)],
        };
    }

    public bool Has(FilterKind kind, FilterChoice choice) => chosen.Contains(Place(kind, choice));

    /// <summary>Every choice made, in the order of the page.</summary>
    public IEnumerable<(FilterKind Kind, FilterChoice Choice)> Chosen =>
        chosen.Select(place => (FilterKind.All[place.Kind], FilterKind.All[place.Kind].Choices[place.Choice]));

    /// <summary>The same with this choice made, or taken back.</summary>
    public CatalogueQuery Toggled(FilterKind kind, FilterChoice choice)
    {
        var without = chosen.Remove(Place(kind, choice));
        return new CatalogueQuery(without.Count < chosen.Count ? without : chosen.Add(Place(kind, choice))) { Search = Search };
    }

    public CatalogueQuery WithoutSearch() => new(chosen);

    public CatalogueQuery WithoutChoices() => new([]) { Search = Search };

    /// <summary>Searched words best first, else in the order of the catalogue.</summary>
    public ImmutableArray<Exercise> Find(Catalogue catalogue)
    {
        var left = Left(FilterSets.Of(catalogue));
        return [.. catalogue.Search.Places(Search).Where(left.Has).Select(place => catalogue.All[place])];
    }

    /// <summary>What the choices leave of a catalogue, whatever is searched for.</summary>
    /// <param name="except">A kind whose choices don't count.</param>
    public ExerciseSet Left(FilterSets sets, int? except = null) =>
        chosen.Where(c => c.Kind != except).GroupBy(c => c.Kind, c => c.Choice)
            .Aggregate(sets.Left(0, []), (left, kind) => left.And(sets.Left(kind.Key, [.. kind])));

    /// <summary>What the choices of a kind would leave with one more.</summary>
    public ExerciseSet LeftWith(FilterSets sets, int kind, int choice) =>
        sets.Left(kind, [.. chosen.Where(c => c.Kind == kind).Select(c => c.Choice).Append(choice).Distinct()]);

    /// <summary>The address that says the same.</summary>
    public string Address
    {
        get
        {
            var address = new StringBuilder(Path);
            foreach (var (kind, choice) in Chosen)
                Add(kind.Name, choice.Token);
            if (Search.Length > 0)
                Add(SearchName, UrlEncoder.Default.Encode(Search));
            return address.ToString();

            void Add(string name, string value) => address.Append(address.Length == Path.Length ? '?' : '&').Append(name).Append('=').Append(value);
        }
    }

    private CatalogueQuery(IEnumerable<(int Kind, int Choice)> chosen) => this.chosen = [.. chosen];

    private static (int Kind, int Choice) Place(FilterKind kind, FilterChoice choice) => (FilterKind.All.IndexOf(kind), kind.Choices.IndexOf(choice));
}
