using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>The catalogue: searched, narrowed down, and listed.</summary>
[PublicPage]
public sealed class IndexModel(Catalogue catalogue) : PageModel
{
    /// <summary>More than the shipped catalogue has; a page of thousands would help nobody.</summary>
    public const int MostShown = 200;

    private CatalogueQuery? sought;

    public CatalogueQuery Sought => sought ??= CatalogueQuery.Of(Request.Query);

    public int Total => catalogue.All.Length;

    public ImmutableArray<Exercise> Found => Sought.Find(catalogue);

    public IEnumerable<FilterView> Filters => FilterView.AllOf(Sought, catalogue);

    /// <summary>How many there would be without a search or without a choice: the ways out of finding nothing.</summary>
    public IEnumerable<(string Words, CatalogueQuery Query, int Count)> WaysOut
    {
        get
        {
            var ways = Sought.Chosen.Select(c => (Words: $"without “{c.Kind.Title}: {c.Choice.Words}”", Query: Sought.Toggled(c.Kind, c.Choice)))
                .Prepend((Words: "without the search", Query: Sought.WithoutSearch()))
                .Append((Words: "with the search alone", Query: Sought.WithoutChoices()));
            return ways.Where(w => !w.Query.IsEmpty && w.Query.Address != Sought.Address)
                .Select(w => (w.Words, w.Query, Count: w.Query.Find(catalogue).Length))
                .Where(w => w.Count > 0);
        }
    }
}
