using System.Net;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class ObservatoryTests
{
    private static readonly Uri Secure = new("https://runner.example");
    private static readonly Uri Plain = new("http://runner.example");

    [Theory]
    [InlineData("/")]
    [InlineData("/plans/new")]
    [InlineData("/exercises/plank-high")]
    [InlineData("/about")]
    public async Task Over_https_the_site_is_graded_A_plus(string path)
    {
        await using var app = OverHttps();
        var scan = await Look(app, path);

        Assert.InRange(Observatory.Score(scan), Observatory.APlus, int.MaxValue);
        Assert.Equal("max-age=31536000; includeSubDomains", scan.Headers["Strict-Transport-Security"]);
    }

    /// <summary>The running program with a certificate of its own, asked over the wire.</summary>
    [Fact]
    public async Task Over_local_TLS_the_running_program_is_graded_A_plus()
    {
        using var data = new TemporaryDirectory();
        using var site = new SecureSite(data, Secure.Host);
        await using var program = site.Program;
        await site.Ready();

        foreach (var path in new[] { "/", "/plans/new", "/exercises/plank-high" })
        {
            var scan = await Look(site.Plain, site.Secure, path);
            Assert.InRange(Observatory.Score(scan), Observatory.APlus, int.MaxValue);
            Assert.Equal(Secure.Host, scan.RedirectedTo?.Host);
        }
    }

    /// <summary>So that the grade says something: each of what earns it is missed.</summary>
    [Theory]
    [InlineData("Content-Security-Policy")]
    [InlineData("Strict-Transport-Security")]
    public async Task Without_a_header_that_counts_it_is_not(string header)
    {
        await using var app = OverHttps();
        var scan = await Look(app, "/plans/new");
        Assert.InRange(Observatory.Score(scan with { Headers = scan.Headers.Where(h => h.Key != header).ToDictionary(StringComparer.OrdinalIgnoreCase) }), 0, Observatory.APlus - 1);
        Assert.InRange(Observatory.Score(scan with { RedirectedTo = null }), 0, Observatory.APlus - 1);
        Assert.InRange(Observatory.Score(scan with { Cookies = ["owner=1; path=/"] }), 0, Observatory.Score(scan) - 1);
    }

    [Fact]
    public async Task Over_https_every_cookie_is_this_host_s_alone()
    {
        await using var app = OverHttps();
        var visitor = new Visitor(app.CreateDefaultClient(Secure, new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler()));
        var form = await visitor.Get("/plans/new");
        var made = await visitor.Submit(form, Runner.NewPlan);

        var cookies = new[] { form, made }.SelectMany(p => p.Response.Headers.GetValues("Set-Cookie")).ToList();

        Assert.Equal(["__Host-form", "__Host-owner"], cookies.Select(c => c.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.All(cookies, c => Assert.Contains("; secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get(made.Response.Headers.Location!.OriginalString)).Status);
    }

    [Fact]
    public async Task A_site_that_moves_to_https_knows_its_visitors_again()
    {
        await using var app = new App().With("AllowedHosts", $"localhost;{Secure.Host}");
        var runner = new Runner(app);
        var plan = await runner.MakePlan();
        var cookie = plan.Page.Response.RequestMessage!.Headers.GetValues("Cookie").SelectMany(c => c.Split("; ")).Single(c => c.StartsWith("owner=", StringComparison.Ordinal));
        using var secure = app.CreateDefaultClient(Secure);
        secure.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal(HttpStatusCode.OK, (await secure.GetAsync(new Uri(plan.Path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_program_is_told_to_use_https_and_not_sent_on()
    {
        await using var app = OverHttps();
        using var plain = app.CreateDefaultClient(Plain);
        Assert.Equal(HttpStatusCode.BadRequest, (await plain.GetAsync(new Uri("/api/v1/rules", UriKind.Relative))).StatusCode);
        using var secure = app.CreateDefaultClient(Secure);
        Assert.Equal(HttpStatusCode.OK, (await secure.GetAsync(new Uri("/api/v1/rules", UriKind.Relative))).StatusCode);
    }

    private static App OverHttps() => new App().With("RequireHttps", "true").With("https_port", "443").With("AllowedHosts", Secure.Host);

    private static async Task<Scan> Look(App app, string path)
    {
        using var plain = app.CreateDefaultClient(Plain);
        using var secure = app.CreateDefaultClient(Secure);
        return await Look(plain, secure, path);
    }

    private static async Task<Scan> Look(HttpClient plain, HttpClient secure, string path)
    {
        var redirect = await plain.GetAsync(new Uri(path, UriKind.Relative));
        var page = await WebPage.Of(await secure.GetAsync(new Uri(path, UriKind.Relative)));
        var cookies = page.Response.Headers.TryGetValues("Set-Cookie", out var set) ? set.ToList() : [];
        return new Scan(
            page.Response.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase),
            cookies,
            [.. page.Document.Scripts.Select(s => s.GetAttribute("src") ?? "")],
            redirect.Headers.Location);
    }
}
