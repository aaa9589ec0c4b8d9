using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace RunnerStrength.Web.Startup;

/// <summary>Turns away what would be answered wrongly: Razor pages answer every verb, and a form in a charset of its own choosing is an error within antiforgery, and one in JSON would be read as UTF-8.</summary>
public sealed class RequestGuard : IPageFilter
{
    private const string PageVerbs = "GET, HEAD, POST";
    private const string PageVerbsWithoutForm = "GET, HEAD";

    /// <summary>The status that a request must be answered with; null when it may go on.</summary>
    public static async Task<int?> Refusal(HttpContext context) => Refused(context) ?? (IsFormOfUnknownLength(context) ? await TooLong(context.Request) : null);

    private static int? Refused(HttpContext context)
    {
        var request = context.Request;
        if (context.GetEndpoint() is not { } endpoint || IsAnsweringForAnother(context) || IsRead(request.Method))
            return null;
        var isPage = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        if (isPage && !HttpMethods.IsPost(request.Method))
            return NotAllowed(context, PageVerbs);
        if (request.ContentLength > (endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? HostSettings.MaxFormBytes))
            return StatusCodes.Status413PayloadTooLarge;
        return IsUtf8(request) && (!isPage || IsForm(request)) ? null : StatusCodes.Status415UnsupportedMediaType;
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    /// <summary>A page without a handler for a post would show itself as if the post had been accepted.</summary>
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (IsRead(context.HttpContext.Request.Method) || IsAnsweringForAnother(context.HttpContext))
            return;
        if (context.HandlerMethod is null)
            context.Result = new StatusCodeResult(NotAllowed(context.HttpContext, PageVerbsWithoutForm));
        else if (HasNullCharacter(context.HttpContext.Request))
            context.Result = new BadRequestResult();
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    /// <summary>One that is sent in parts; antiforgery would take its breaking off for a form without a token.</summary>
    private static bool IsFormOfUnknownLength(HttpContext context) =>
        context.Request is { ContentLength: null, HasFormContentType: true } && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null && !IsAnsweringForAnother(context);

    private static async Task<int?> TooLong(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync();
            return null;
        }
        catch (BadHttpRequestException broken)
        {
            return broken.StatusCode;
        }
        catch (InvalidDataException)
        {
            // What is wrong with it is for whoever reads it next to say.
            return null;
        }
    }

    private static int NotAllowed(HttpContext context, string verbs)
    {
        context.Response.Headers.Allow = verbs;
        return StatusCodes.Status405MethodNotAllowed;
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>The page of a status or an error is shown whatever the verb of the request was.</summary>
    private static bool IsAnsweringForAnother(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    /// <summary>No text may hold one: a URL-encoded form with one is refused on reading, a multipart form is not.</summary>
    private static bool HasNullCharacter(HttpRequest request) =>
        request.HasFormContentType && request.Form.Any(field => field.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true));

    private static bool IsForm(HttpRequest request) => string.IsNullOrEmpty(request.ContentType) || request.HasFormContentType;

    private static bool IsUtf8(HttpRequest request) =>
        string.IsNullOrEmpty(request.ContentType)
        || (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
