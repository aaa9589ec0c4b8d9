using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Templates;

/// <summary>The sessions that a runner keeps to use again.</summary>
public sealed class IndexModel(RunnerThings things, IOwners owners) : PageModel
{
    [BindProperty]
    public Guid? Template { get; set; }

    public IReadOnlyList<Template> Templates { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (owners.Current is { } owner)
            Templates = await things.Templates(owner);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (owners.Current is { } owner && Template is { } id)
            await things.RemoveTemplate(owner, id);
        return LocalRedirect("/templates");
    }
}
