using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using RunnerStrength.Exercises.Search;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>What is searched for and chosen, as it stands in the address of the list. What the address says and we do not know is ignored.</summary>
public sealed class CatalogueQuery
{
    private const string Path = "/exercises";
    private const string SearchName = "q";

    private readonly ImmutableSortedSet<(int Kind, int Choice)> chosen;
    private readonly ImmutableArray<int[]> chosenOf;

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
    public CatalogueQuery Toggled(FilterKind kind, FilterChoice choice) => new(Toggled(Place(kind, choice))) { Search = Search };

    public CatalogueQuery WithoutSearch() => new(chosen);

    public CatalogueQuery WithoutChoices() => new([]) { Search = Search };

    /// <summary>The choices that are made of a kind, by their places.</summary>
    public IReadOnlyCollection<int> ChosenOf(int kind) => chosenOf[kind];

    public bool Has(int kind, int choice) => chosenOf[kind].Contains(choice);

    /// <summary>The address that says the same.</summary>
    public string Address => AddressOf(chosen);

    /// <summary>The address with this choice made, or taken back.</summary>
    public string AddressToggled(int kind, int choice) => AddressOf(Toggled((kind, choice)));

    private string AddressOf(IEnumerable<(int Kind, int Choice)> choices)
    {
        var address = new StringBuilder(Path);
        foreach (var (kind, choice) in choices)
            Add(FilterKind.All[kind].Name, FilterKind.All[kind].Choices[choice].Token);
        if (Search.Length > 0)
            Add(SearchName, UrlEncoder.Default.Encode(Search));
        return address.ToString();

        void Add(string name, string value) => address.Append(address.Length == Path.Length ? '?' : '&').Append(name).Append('=').Append(value);
    }

    private ImmutableSortedSet<(int Kind, int Choice)> Toggled((int Kind, int Choice) place)
    {
        var without = chosen.Remove(place);
        return without.Count < chosen.Count ? without : chosen.Add(place);
    }

    private CatalogueQuery(IEnumerable<(int Kind, int Choice)> chosen)
    {
        this.chosen = [.. chosen];
        chosenOf = [.. Enumerable.Range(0, FilterKind.All.Length).Select(kind => this.chosen.Where(c => c.Kind == kind).Select(c => c.Choice).ToArray())];
    }

    private static (int Kind, int Choice) Place(FilterKind kind, FilterChoice choice) => (FilterKind.All.IndexOf(kind), kind.Choices.IndexOf(choice));
}
