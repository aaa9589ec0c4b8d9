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

    private CatalogueAnswer? answer;

    public CatalogueQuery Sought { get; private set; } = null!;

    public int Total => catalogue.All.Length;

    public CatalogueAnswer Answer => answer ??= new CatalogueAnswer(Sought, catalogue);

    public void OnGet() => Sought = CatalogueQuery.Of(Request.Query);
}
