using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;
using Xunit.Abstractions;

namespace RunnerStrength.Web.Tests.Startup;

/// <summary>Hostile values in every form and query that the pages themselves offer: nothing fails within, and nothing comes back alive. Repeat a run with FUZZ_SEED.</summary>
public sealed class FuzzTests(App app, ITestOutputHelper output) : IClassFixture<App>
{
    private const int Requests = 300;
    private const int FixedSeed = 20_261_123;
    private const int FieldsAMissingOne = 12;

    /// <summary>What a payload of ours leaves in a page where it is not escaped.</summary>
    private const string Mark = "zzfuzz";

    private static readonly string[] Hostile =
    [
        "", " ", "\0", "\t\r\n", "\u202Eabc", "\uFEFF", "\uD83D", "\uFFFF", "e\u0301\u0301\u0301", "💪🏽\u200D",
        $"<{Mark} on{Mark}=1>", $"\"><{Mark}>", $"' on{Mark}='1", $"\" on{Mark}=\"1", $"</textarea><{Mark}>", $"--><{Mark}>", $"javascript:{Mark}()", $"</title><{Mark}>",
        "0", "-1", "1e309", "NaN", "2147483648", "-2147483649", "99999999999999999999", "1.5", "1,5", "0x10", "٣", "true", "null", "on",
        "0001-01-01", "9999-12-31", "2026-02-30", "24:00", "99:99", "00000000-0000-0000-0000-000000000000", "Monday,Tuesday", "99",
        "'; DROP TABLE Plans; --", "%s%n{0}", "${7*7}", "../../etc/passwd", "//evil.example", "\\\\evil.example", "a\r\nX-Evil: 1", "((((((((", new string('A', 5000), new string('é', 5000),
    ];

    public static TheoryData<int> Seeds => [FixedSeed, int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), out var seed) ? seed : Random.Shared.Next()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_is_sent_nothing_fails_within_and_nothing_comes_back_alive(int seed)
    {
        output.WriteLine($"FUZZ_SEED={seed}");
        var random = new Random(seed);
        var runner = new Runner(app);
        var plan = await runner.MakePlan();
        string[] start = ["/", "/exercises", "/exercises/plank-high", "/exercises/plank-high/note", "/plans", "/plans/new", "/preferences", "/templates", "/devices", "/rules"];
        var pages = new List<string>(start) { plan.Path };
        var sent = 0;
        for (var at = 0; sent < Requests; at++)
        {
            var page = await runner.Visitor.Get(pages[at % pages.Count]);
            foreach (var link in Links(page).Except(pages, StringComparer.Ordinal).OrderBy(_ => random.Next()).Take(2).ToList())
                pages.Add(link);
            foreach (var attack in Attacks(page, random))
            {
                using (attack)
                {
                    await Survives(runner.Visitor, attack, seed);
                    sent++;
                }
            }
        }

        foreach (var path in pages.Where(p => !p.Contains('?', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(Requests / 4))
            Harmless(await runner.Visitor.Get(path), seed, path);
    }

    private static async Task Survives(Visitor visitor, HttpRequestMessage attack, int seed)
    {
        var sent = $"{attack.Method} {attack.RequestUri} {(attack.Content is null ? "" : await attack.Content.ReadAsStringAsync())}";
        using var answer = await visitor.Http.SendAsync(attack);
        Harmless(await WebPage.Of(answer), seed, sent);
    }

    private static void Harmless(WebPage page, int seed, string sent)
    {
        var said = $"FUZZ_SEED={seed}: {sent[..Math.Min(sent.Length, 2000)]}";
        Assert.True(page.Status < HttpStatusCode.InternalServerError, $"{(int)page.Status} {said}");
        Assert.False(page.Response.Headers.Contains("X-Evil"), said);
        Assert.Equal("localhost", page.Response.RequestMessage!.RequestUri!.Host);
        if (page.Response.Content.Headers.ContentType?.MediaType != "text/html")
            return;
        var alive = page.Document.All.FirstOrDefault(e => e.LocalName.Contains(Mark, StringComparison.OrdinalIgnoreCase)
            || e.Attributes.Any(a => a.Name.Contains(Mark, StringComparison.OrdinalIgnoreCase) || (a.Name is "href" or "src" or "action" && a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))));
        Assert.True(alive is null, $"{alive?.OuterHtml} {said}");
    }

    /// <summary>Addresses of ours that the page links to.</summary>
    private static IEnumerable<string> Links(WebPage page) => page.Document.QuerySelectorAll<IHtmlAnchorElement>("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal);

    private static IEnumerable<HttpRequestMessage> Attacks(WebPage page, Random random)
    {
        // A plan that is deleted takes its forms with it.
        foreach (var form in page.Document.Forms.Where(f => f.GetAttribute("action")?.EndsWith("/deletion", StringComparison.Ordinal) != true).OrderBy(_ => random.Next()).Take(4))
        {
            var fields = form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 }).Select(e => KeyValuePair.Create(e.GetAttribute("name")!, Value(e))).ToList();
            var target = form.GetAttribute("action") is { Length: > 0 } action ? action : page.Url;
            var oneIn = random.Next(2) == 0 ? 2 : fields.Count;
            var spoilt = fields.Where(f => IsToken(f) || random.Next(FieldsAMissingOne) > 0).Select(f => IsToken(f) ? f : Spoil(f, random, oneIn));
            yield return form.Method == "post" ? Post(target, [.. spoilt]) : Get(target.Split('?')[0], [.. spoilt]);
        }

        if (page.Url.Split('?') is [var path, var query])
            yield return Get(path, [.. query.Split('&').Select(p => Spoil(KeyValuePair.Create(p.Split('=')[0], ""), random, oneIn: 2))]);
    }

    /// <summary>Half of the fields, or about one of the whole form: the others let it come as far as where the spoilt ones are used. A few are left out.</summary>
    private static KeyValuePair<string, string> Spoil(KeyValuePair<string, string> field, Random random, int oneIn) =>
        random.Next(Math.Max(oneIn, 1)) > 0 ? field : KeyValuePair.Create(field.Key, Hostile[random.Next(Hostile.Length)]);

    private static bool IsToken(KeyValuePair<string, string> field) => field.Key.StartsWith("__", StringComparison.Ordinal);

    private static string Value(IElement field) => field switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };

    private static HttpRequestMessage Post(string target, IReadOnlyList<KeyValuePair<string, string>> fields) =>
        new(HttpMethod.Post, target) { Content = new StringContent(Encoded(fields), Encoding.UTF8, "application/x-www-form-urlencoded") };

    private static HttpRequestMessage Get(string path, IReadOnlyList<KeyValuePair<string, string>> fields) => new(HttpMethod.Get, $"{path}?{Encoded(fields)}");

    private static string Encoded(IEnumerable<KeyValuePair<string, string>> fields) => string.Join('&', fields.Select(f => $"{WebUtility.UrlEncode(f.Key)}={WebUtility.UrlEncode(f.Value)}"));
}
