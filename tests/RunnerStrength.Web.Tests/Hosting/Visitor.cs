using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;

namespace RunnerStrength.Web.Tests.Hosting;

/// <summary>Somebody with a browser without script: follows links and redirects, keeps cookies, fills in and sends forms with all their hidden fields.</summary>
public sealed class Visitor(HttpClient http)
{
    public Visitor(App app)
        : this(app.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("http://localhost") }))
    {
    }

    public HttpClient Http => http;

    public async Task<WebPage> Get(string path) => await WebPage.Of(await Http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>Fills in the form that the selector finds and sends it, as a click on its button does.</summary>
    /// <param name="values">By the names of the form's fields; a tick is "true" or "false".</param>
    /// <param name="button">Selector within the form; its first button when null.</param>
    public async Task<WebPage> Submit(WebPage page, string form, IReadOnlyDictionary<string, string>? values = null, string? button = null)
    {
        var element = page.Document.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"There is no form '{form}' on {page.Url}:\n{page.Text}");
        foreach (var (name, value) in values ?? new Dictionary<string, string>(StringComparer.Ordinal))
            Fill(element, name, value);
        var clicked = element.QuerySelector<IHtmlElement>(button ?? "button:not([type=button]), input[type=submit]")
            ?? throw new InvalidOperationException($"The form '{form}' has no button {button}.");
        var submission = element.GetSubmission(clicked) ?? throw new InvalidOperationException($"The form '{form}' can't be sent.");
        using var request = new HttpRequestMessage(new System.Net.Http.HttpMethod(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (request.Method == System.Net.Http.HttpMethod.Post)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", submission.MimeType);
        }

        return await WebPage.Of(await Http.SendAsync(request));
    }

    private static void Fill(IHtmlFormElement form, string name, string value)
    {
        var fields = form.Elements.Where(e => e.GetAttribute("name") == name).ToArray();
        switch (fields.FirstOrDefault())
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" }:
                Choose(fields.OfType<IHtmlInputElement>().ToArray(), name, value);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = value;
                break;
            default:
                throw new InvalidOperationException($"The form has no field '{name}'; it has {string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Distinct(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>A radio button or one of several ticks by its value; a single tick by true or false.</summary>
    private static void Choose(IHtmlInputElement[] fields, string name, string value)
    {
        var choices = fields.Where(f => f.Type is "radio" or "checkbox").ToArray();
        if (Array.Find(choices, c => c.Value == value) is { } chosen)
            chosen.IsChecked = true;
        else if (choices.Length == 1 && value is "false")
            choices[0].IsChecked = false;
        else
            throw new InvalidOperationException($"'{name}' has no choice '{value}'.");
    }
}
