using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Pages;

/// <summary>Every figure at card size and as a strip, to be looked at by those who draw; in development only.</summary>
public sealed class GalleryModel(Catalogue catalogue, IWebHostEnvironment environment) : PageModel
{
    public IEnumerable<IGrouping<Family, Exercise>> Families => catalogue.All.GroupBy(e => e.Family);

    public IActionResult OnGet() => environment.IsDevelopment() ? Page() : NotFound();
}
