using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages;

/// <summary>Stands in for a page that failed, whatever the verb was; a form's token is not asked for again.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public ErrorReport Report { get; private set; } = new("", StoreIsAway: false);

    public string Title => Report.StoreIsAway ? "Please try again in a moment" : "Something went wrong";

    /// <summary>No handler is looked for: without one a page answers OPTIONS with 200.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Report = HttpContext.Features.Get<ErrorReport>() ?? Report;
        context.Result = Report.Reference.Length > 0 ? Page() : NotFound();
    }
}
