using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace RunnerStrength.Web.Tests.Hosting;

/// <summary>An answer, parsed.</summary>
public sealed record WebPage(HttpResponseMessage Response, IHtmlDocument Document, string Html)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query, after redirects.</summary>
    public string Url => Response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>What is to be read on the page, with single spaces.</summary>
    public string Text => string.Join(' ', (Document.Body?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public string? Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    public static async Task<WebPage> Of(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        var document = (IHtmlDocument)await context.OpenAsync(answer => answer.Content(html).Address(response.RequestMessage!.RequestUri!));
        return new WebPage(response, document, html);
    }
}
