using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages;

[PublicPage(DiffersForOwners = true)]
public sealed class IndexModel : PageModel;
