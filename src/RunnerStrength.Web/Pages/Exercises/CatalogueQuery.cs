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

    /// <summary>The same with this as the only choice of its kind.</summary>
    public CatalogueQuery WithOnly(FilterKind kind, FilterChoice choice)
    {
        var place = Place(kind, choice);
        return new CatalogueQuery(chosen.Where(c => c.Kind != place.Kind).Append(place)) { Search = Search };
    }

    public CatalogueQuery WithoutSearch() => new(chosen);

    public CatalogueQuery WithoutChoices() => new([]) { Search = Search };

    /// <summary>Searched words best first, else in the order of the catalogue.</summary>
    public ImmutableArray<Exercise> Find(Catalogue catalogue) => [.. catalogue.Search.Find(Search).Where(ToFilter().Matches)];

    public ExerciseFilter ToFilter() => Chosen
        .GroupBy(c => c.Kind, c => c.Choice.Token)
        .Aggregate(new ExerciseFilter(), (filter, kind) => kind.Key.Apply(filter, [.. kind]));

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
