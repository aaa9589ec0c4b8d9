using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages;

[PublicPage]
public sealed class AboutModel : PageModel;
