using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages.Devices;

/// <summary>A link from another device: it asks first, since programs that look at links would use it up.</summary>
public sealed class ShowModel(Links links, IOwners owners) : PageModel
{
    public bool Opens { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token)
    {
        Opens = await links.Opens(token);
        return Answer();
    }

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (await links.Take(token) is not { } owner)
            return Answer();
        if (owners.Current is { } here)
            await links.Adopt(here, owner);
        owners.Become(owner);
        return LocalRedirect("/plans");
    }

    private PageResult Answer()
    {
        Response.KeepAddressSecret();
        Response.StatusCode = Opens ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }
}
