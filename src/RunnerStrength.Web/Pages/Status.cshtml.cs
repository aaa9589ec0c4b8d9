using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RunnerStrength.Web.Pages;

/// <summary>Stands in for an answer that would be a bare status, such as 404, whatever the verb was.</summary>
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public string Title => Words.Title;

    public string WhatToDo => Words.WhatToDo;

    /// <summary>No handler is looked for: without one a page answers OPTIONS with 200, whatever the status was.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        context.Result = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null ? NotFound() : Page();

    private (string Title, string WhatToDo) Words => Code switch
    {
        StatusCodes.Status400BadRequest => ("That form could not be read", "It may have been open for too long. Go back, reload the page and send it again."),
        StatusCodes.Status404NotFound => ("There is no such page", "The address may be mistyped, or the plan was deleted or belongs to somebody else."),
        StatusCodes.Status405MethodNotAllowed => ("That can't be done here", "Go back and use the buttons of the page."),
        StatusCodes.Status413PayloadTooLarge => ("That is too much at once", "Shorten what you wrote and send it again."),
        StatusCodes.Status415UnsupportedMediaType => ("That form could not be read", "Please send it as an ordinary form in UTF-8."),
        StatusCodes.Status429TooManyRequests => ("That was a little fast", "Please wait a minute and try again."),
        _ => ("That did not work", "Go back and try again."),
    };
}
