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

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpContext.Features.Get<ErrorReport>() is { } report)
            Report = report;
        else
            context.Result = NotFound();
    }
}
