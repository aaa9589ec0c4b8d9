using System.Net;
using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class HeaderTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly Visitor visitor = shared.App.Visitor();

    [Theory]
    [InlineData("/")]
    [InlineData("/exercises/plank-high")]
    [InlineData("/plans/new")]
    [InlineData("/no-such-page")]
    [InlineData("/css/site.css")]
    [InlineData("/api/v1/rules")]
    [InlineData("/healthz")]
    public async Task Every_answer_tells_the_browser_what_to_allow(string path)
    {
        var page = await visitor.Get(path);
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, page.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", page.Header("Referrer-Policy"));
        Assert.Contains("camera=()", page.Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Null(page.Header("Server"));
    }

    [Fact]
    public void The_policy_lets_nothing_in_from_elsewhere_and_nothing_inline()
    {
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_figure_is_kept_for_a_year_under_the_hash_of_its_content_and_may_only_style_itself() => IsKept("/exercises/plank-high", "/figures/plank-high.svg");

    [Fact]
    public Task And_so_are_the_figures_of_a_family() => IsKept("/exercises", "/figures/families/plank.svg");

    [Fact]
    public Task And_so_are_those_of_the_first_page() => IsKept("/", "/figures/faces.svg");

    private async Task IsKept(string page, string path)
    {
        var card = await visitor.Get(page);
        var address = card.Document.QuerySelector($"img.figure[src^='{path}']")!.GetAttribute("src")!;
        var figure = await visitor.Get(address);
        Assert.Equal("public, max-age=31536000, immutable", figure.Header("Cache-Control"));
        Assert.Equal("image/svg+xml; charset=utf-8", figure.Header("Content-Type"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", figure.Header("Content-Security-Policy"), StringComparison.Ordinal);

        var stale = await visitor.Get($"{path}?v=0123456789");
        Assert.Equal("public, no-cache", stale.Header("Cache-Control"));
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.TryAddWithoutValidation("If-None-Match", stale.Header("ETag"));
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.Http.SendAsync(again)).StatusCode);
    }

    [Theory]
    [InlineData("/figures/no-such-exercise.svg")]
    [InlineData("/figures/plank-high.svg?kind=video")]
    [InlineData("/figures/families/no-such-family.svg")]
    [InlineData("/figures/..%2f..%2fpasswd.svg")]
    public async Task A_figure_that_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(path)).Status);

    [Fact]
    public async Task Private_pages_are_kept_by_nobody_and_public_ones_are_asked_for_again()
    {
        Assert.Equal("no-store", (await visitor.Get("/plans")).Header("Cache-Control"));
        Assert.Equal("no-cache", (await visitor.Get("/exercises")).Header("Cache-Control"));
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    public async Task Cookies_are_for_us_alone_and_secure_as_the_request_is(string address, bool secure)
    {
        var http = shared.App.CreateDefaultClient(new Uri(address));
        var form = await WebPage.Of(await http.GetAsync(new Uri("/plans/new", UriKind.Relative)));
        var cookie = form.Header("Set-Cookie")!;
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_cookie_that_owns_plans_is_for_us_alone()
    {
        var http = shared.App.CreateClient(new Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var other = new Visitor(http);
        var made = await other.Submit(await other.Get("/plans/new"), "form.plan-form");
        var cookie = made.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("owner=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_are_html_in_utf_8() => Assert.Equal("text/html; charset=utf-8", (await visitor.Get("/about")).Header("Content-Type"));
}
