using System.Diagnostics;
using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace RunnerStrength.Benchmarks;

/// <summary>Somebody who makes plans in the running program and changes them, by its forms.</summary>
internal sealed class LadderVisitor : IDisposable
{
    private const string NewPlan = "/plans/new";

    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public LadderVisitor(Uri address)
    {
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, MaxConnectionsPerServer = 256 }) { BaseAddress = address };
    }

    public string CookieHeader => cookies.GetCookieHeader(http.BaseAddress!);

    /// <summary>Makes the plan of the form; its path.</summary>
    /// <param name="answers">What is filled in otherwise than the form has it.</param>
    public async Task<string> MakePlan(IReadOnlyDictionary<string, string>? answers = null)
    {
        var form = await Fields(NewPlan, "form.plan-form");
        foreach (var (name, value) in answers ?? new Dictionary<string, string>(StringComparer.Ordinal))
            form[name] = value;
        return await Made(NewPlan, form);
    }

    public async Task<string> CopyPlan(string plan) => await Made($"{plan}/copy", await Fields(plan, "form[action$='/copy']"));

    public Task<Dictionary<string, string>> NameForm(string plan) => Fields($"{plan}/name", "main form:not([action])");

    public async Task<HttpStatusCode> Send(string path, Dictionary<string, string> form)
    {
        using var body = new FormUrlEncodedContent(form);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body);
        await answer.Content.CopyToAsync(Stream.Null);
        return answer.StatusCode;
    }

    public async Task Open(string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }

    /// <summary>Milliseconds of each time, sorted; as many times before that do not count.</summary>
    public async Task<double[]> Times(int count, Func<int, Task> call)
    {
        var times = new List<double>();
        for (var i = 0; i < 2 * count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await call(i);
            if (i >= count)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return [.. times.Order()];
    }

    public async Task<string> FirstSheet(string plan)
    {
        var page = await Page(plan);
        return page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/sessions/", StringComparison.Ordinal) && h.EndsWith("/print", StringComparison.Ordinal));
    }

    /// <summary>Exercises in the plan's sessions.</summary>
    public async Task<int> CountItems(string plan) => (await Page(plan)).QuerySelectorAll("article.session .dose").Length;

    public async Task<Dictionary<string, string>> Fields(string path, string form)
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

    public void Dispose() => http.Dispose();

    private async Task<string> Made(string path, Dictionary<string, string> form)
    {
        using var body = new FormUrlEncodedContent(form);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body);
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"No plan was made: {answer.StatusCode}.");
    }

    private async Task<AngleSharp.Dom.IDocument> Page(string path)
    {
        var html = await http.GetStringAsync(new Uri(path, UriKind.Relative));
        return await BrowsingContext.New(Configuration.Default).OpenAsync(answer => answer.Content(html));
    }
}
