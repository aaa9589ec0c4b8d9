using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace RunnerStrength.Benchmarks;

/// <summary>Somebody who makes plans in the running program and renames them, by its forms.</summary>
internal sealed class LadderVisitor : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public LadderVisitor(Uri address)
    {
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, MaxConnectionsPerServer = 256 }) { BaseAddress = address };
    }

    public string CookieHeader => cookies.GetCookieHeader(http.BaseAddress!);

    /// <summary>Makes the plan of the untouched form; its path.</summary>
    public async Task<string> MakePlan()
    {
        using var answer = await http.PostAsync(new Uri("/plans/new", UriKind.Relative), new FormUrlEncodedContent(await Fields("/plans/new", "form.plan-form")));
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"No plan was made: {answer.StatusCode}.");
    }

    public async Task<string> CopyPlan(string plan)
    {
        using var answer = await http.PostAsync(new Uri($"{plan}/copy", UriKind.Relative), new FormUrlEncodedContent(await Fields(plan, "form[action$='/copy']")));
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"No copy was made: {answer.StatusCode}.");
    }

    public Task<Dictionary<string, string>> NameForm(string plan) => Fields($"{plan}/name", "main form:not([action])");

    public async Task<HttpStatusCode> SendName(string plan, Dictionary<string, string> form)
    {
        using var body = new FormUrlEncodedContent(form);
        using var answer = await http.PostAsync(new Uri($"{plan}/name", UriKind.Relative), body);
        await answer.Content.CopyToAsync(Stream.Null);
        return answer.StatusCode;
    }

    public async Task<string> FirstSheet(string plan)
    {
        var page = await Page(plan);
        return page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/sessions/", StringComparison.Ordinal) && h.EndsWith("/print", StringComparison.Ordinal));
    }

    public void Dispose() => http.Dispose();

    private async Task<Dictionary<string, string>> Fields(string path, string form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in ((IHtmlFormElement)(await Page(path)).QuerySelector(form)!).Elements)
        {
            if (field.GetAttribute("name") is not { Length: > 0 } name || field is IHtmlButtonElement || fields.ContainsKey(name))
                continue;
            var value = field switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null)
                fields[name] = value;
        }

        return fields;
    }

    private async Task<AngleSharp.Dom.IDocument> Page(string path)
    {
        var html = await http.GetStringAsync(new Uri(path, UriKind.Relative));
        return await BrowsingContext.New(Configuration.Default).OpenAsync(answer => answer.Content(html));
    }
}
