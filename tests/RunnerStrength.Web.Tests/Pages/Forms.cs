using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages;

/// <summary>Forms as somebody sees and fills them in, and as no browser would send them.</summary>
public static class Forms
{
    private const string Token = "__RequestVerificationToken";

    public static IHtmlFormElement Form(this WebPage page, string selector) =>
        page.Document.QuerySelector<IHtmlFormElement>(selector) ?? throw new InvalidOperationException($"There is no form '{selector}' on {page.Url}:\n{page.Text}");

    /// <summary>Fills in a field by its name; of ticks and radio buttons the one with this value.</summary>
    public static IHtmlFormElement Fill(this IHtmlFormElement form, string name, string value)
    {
        switch (form.Named(name)[0])
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" }:
                form.Named(name).OfType<IHtmlInputElement>().Single(i => i.Value == value && i.Type is "radio" or "checkbox").IsChecked = true;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                select.Value = select.Options.Single(o => o.Value == value).Value;
                break;
        }

        return form;
    }

    public static IHtmlFormElement Untick(this IHtmlFormElement form, string name, string value)
    {
        form.Named(name).OfType<IHtmlInputElement>().Single(i => i.Value == value && i.Type == "checkbox").IsChecked = false;
        return form;
    }

    /// <summary>Gives a field a value that it does not offer.</summary>
    public static IHtmlFormElement Forge(this IHtmlFormElement form, string name, string value)
    {
        switch (form.Named(name)[0])
        {
            case IHtmlSelectElement select:
                select.Options[0].Value = value;
                select.Value = value;
                break;
            case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                choice.Value = value;
                choice.IsChecked = true;
                break;
            case var field:
                field.SetAttribute("type", "text");
                ((IHtmlInputElement)field).Value = value;
                break;
        }

        return form;
    }

    /// <summary>What the form would send, but for its token: a line a value, in order.</summary>
    public static IReadOnlyList<string> Sends(this IHtmlFormElement form) =>
    [
        .. form.Elements
            .Where(e => e.GetAttribute("name") is { Length: > 0 } name && name != Token)
            .Select(e => (Name: e.GetAttribute("name"), Value: ValueOf(e)))
            .Where(field => field.Value is not null)
            .Select(field => $"{field.Name}={field.Value}"),
    ];

    /// <summary>The message that stands beside a field; null when none does.</summary>
    public static string? ErrorBeside(this WebPage page, string name) =>
        page.Document.QuerySelector($"span.field-validation-error[data-valmsg-for='{name}']")?.TextContent;

    public static string ValueOf(this IHtmlFormElement form, string name) =>
        form.Named(name).Select(ValueOf).OfType<string>().FirstOrDefault() ?? "";

    /// <summary>Texts of all elements that the selector finds, with single spaces.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode within, string selector) =>
        [.. within.QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))];

    private static IHtmlElement[] Named(this IHtmlFormElement form, string name)
    {
        var fields = form.Elements.Where(e => e.GetAttribute("name") == name).ToArray();
        return fields.Length > 0 ? fields : throw new InvalidOperationException($"The form has no field '{name}'.");
    }

    private static string? ValueOf(IHtmlElement field) => field switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
        IHtmlInputElement input => input.Value,
        // Sent with both characters of a line's end, read with one.
        IHtmlTextAreaElement area => area.Value.ReplaceLineEndings("\n"),
        IHtmlSelectElement select => select.Value,
        _ => null,
    };
}
