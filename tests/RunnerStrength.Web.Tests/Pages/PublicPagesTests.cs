using System.IO.Compression;
using System.Net;
using RunnerStrength.Rules;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages;

public sealed class PublicPagesTests(App app) : IClassFixture<App>
{
    public static TheoryData<string> Paths { get; } = new("/", "/exercises", "/exercises?q=nothinglikethis", "/exercises/walking-lunge", "/rules", "/rules/I1", "/why-strength", "/about", "/sources", "/nowhere");

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_has_one_heading_a_title_a_way_to_skip_and_the_medical_line(string path)
    {
        var page = await app.Visitor().Get(path);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.EndsWith(" - RunnerStrength", page.Document.Title);
        Assert.Equal("#main", page.Document.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.Contains("consult a medical professional", page.Document.QuerySelector("footer")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_keeps_to_the_content_security_policy(string path)
    {
        var page = await app.Visitor().Get(path);
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.Document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.Document.QuerySelectorAll("link[href], script[src], img[src]"), e => Assert.StartsWith("/", e.GetAttribute("href") ?? e.GetAttribute("src")));
    }

    /// <summary>Packed as a published program sends it; run from source it packs little or nothing. How long a first view takes is for tests/lighthouse.sh.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    [InlineData("/plans/new")]
    public async Task A_page_and_its_styles_and_scripts_are_small(string path)
    {
        const int mostHtml = 14_000, mostStyles = 15_000, mostScript = 20_000;
        var visitor = app.Visitor();
        var page = await visitor.Get(path);

        Assert.InRange(await Sent(path), 1, mostHtml);
        Assert.InRange(await SentInAll("link[rel=stylesheet]", "href"), 1, mostStyles);
        Assert.InRange(await SentInAll("script[src]", "src"), 0, mostScript);

        async Task<int> Sent(string address)
        {
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative));
            return Packed(await answer.Content.ReadAsByteArrayAsync());
        }

        async Task<int> SentInAll(string selector, string attribute)
        {
            var sum = 0;
            foreach (var element in page.Document.QuerySelectorAll(selector))
                sum += await Sent(element.GetAttribute(attribute)!);
            return sum;
        }
    }

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(bytes);
        return (int)packed.Length;
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_id_is_unique_and_every_field_has_a_label(string path)
    {
        var page = await app.Visitor().Get(path);
        var ids = page.Document.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.Document.QuerySelectorAll("input:not([type=hidden])"), e => Assert.NotNull(page.Document.QuerySelector($"label[for='{e.Id}']")));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task No_heading_skips_a_level(string path)
    {
        var page = await app.Visitor().Get(path);
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.TagName[1] - '0').ToArray();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_link_to_a_page_of_ours_finds_it(string path)
    {
        var visitor = app.Visitor();
        var page = await visitor.Get(path);
        var links = page.Document.QuerySelectorAll("main a[href^='/']:not([rel~=nofollow]), header a[href^='/'], footer a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal);
        foreach (var link in links)
            Assert.True((await visitor.Get(link)).Status == HttpStatusCode.OK, $"{path} links to {link}");
    }

    [Theory]
    [InlineData("/", "/plans/new")]
    [InlineData("/", "/exercises")]
    [InlineData("/why-strength", "/sources#BLA18")]
    public async Task A_page_leads_on(string path, string to) =>
        Assert.NotEmpty((await app.Visitor().Get(path)).Document.QuerySelectorAll($"main a[href='{to}']"));

    [Fact]
    public async Task The_first_page_shows_a_week_that_the_planner_made_and_the_five_families()
    {
        var page = await app.Visitor().Get("/");
        Assert.Equal(7, page.Document.QuerySelectorAll(".week-day").Length);
        Assert.Equal(5, page.Document.QuerySelectorAll(".bar-run").Length);
        Assert.Equal(2, page.Document.QuerySelectorAll(".week-sessions section").Length);
        Assert.All(page.Document.QuerySelectorAll(".bar-strength a"), a => Assert.NotNull(page.Document.QuerySelector(a.GetAttribute("href")!)));
        Assert.Equal(["Walking lunge", "Squat", "Plank", "Push-up", "Back extension"], page.Document.QuerySelectorAll(".families h3").Select(h => h.TextContent));
    }

    [Fact]
    public async Task Who_has_a_plan_sees_its_next_session_first()
    {
        var visitor = app.Visitor();
        var plan = await visitor.Submit(await visitor.Get("/plans/new"), "main form");
        var page = await visitor.Get("/");
        Assert.Equal(plan.Url, page.Document.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector(".next a.button[href$='/print']"));
        Assert.Equal("no-store", page.Header("Cache-Control"));
        Assert.DoesNotContain(plan.Url, (await app.Visitor().Get("/")).Html);
    }

    [Fact]
    public async Task Who_has_a_plan_that_is_over_is_led_to_the_next()
    {
        await using var later = new App();
        var visitor = later.Visitor();
        var plan = await visitor.Submit(await visitor.Get("/plans/new"), "main form");
        later.Time.Advance(TimeSpan.FromDays(30));
        Assert.NotNull((await visitor.Get("/")).Document.QuerySelector($"a[href='/plans/new?from={plan.Url["/plans/".Length..]}']"));
    }

    [Fact]
    public async Task Every_source_stands_under_its_key_with_the_rules_that_lean_on_it()
    {
        var page = await app.Visitor().Get("/sources");
        Assert.All(Sources.All, source => Assert.Contains(source.Reference, page.Document.GetElementById(source.Key)!.TextContent));
        Assert.Contains(page.Document.GetElementById("SCU22")!.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/rules/I4");
    }

    [Theory]
    [InlineData("/exercises")]
    [InlineData("/rules")]
    [InlineData("/why-strength")]
    public async Task A_public_page_sets_no_cookie(string path) => Assert.Null((await app.Visitor().Get(path)).Header("Set-Cookie"));
}
