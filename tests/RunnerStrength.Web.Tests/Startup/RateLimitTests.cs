using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class RateLimitTests
{
    /// <summary>An address kept for examples.</summary>
    private const string Elsewhere = "203.0.113.7";

    private const string Body = """{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30" }""";

    [Fact]
    public async Task Previews_are_counted_by_address_and_told_when_to_come_back()
    {
        await using var app = Counting("PreviewsPerMinute", 2);
        using var http = app.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await Preview(http)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Preview(http)).StatusCode);
        var refused = await Preview(http);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/api/v1/exercises", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Plans_are_counted_by_owner_and_the_refusal_is_a_page()
    {
        await using var app = Counting("PlansPerMinute", 2);
        var runner = new Runner(app);
        await runner.MakePlan();
        await runner.MakePlan();
        await runner.MakePlan();
        var form = await runner.Visitor.Get("/plans/new");

        var refused = await runner.Visitor.Submit(form, Runner.NewPlan);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.NotNull(refused.Header("Retry-After"));
        Assert.NotEmpty(refused.Document.Texts("h1"));
        Assert.Equal(HttpStatusCode.OK, (await runner.Visitor.Get("/plans")).Status);
    }

    [Fact]
    public async Task Nobody_is_counted_on_this_machine_unless_asked_for()
    {
        await using var app = new App().With("RateLimits:PreviewsPerMinute", "1");
        using var http = app.CreateClient();
        await Preview(http);
        Assert.Equal(HttpStatusCode.OK, (await Preview(http)).StatusCode);
    }

    [Fact]
    public async Task From_elsewhere_an_address_has_600_previews_a_minute_unless_told_otherwise()
    {
        await using var app = From(Elsewhere);
        using var http = app.CreateClient();
        for (var i = 0; i < 600; i++)
            Assert.Equal(HttpStatusCode.OK, (await Preview(http)).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Preview(http)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/exercises", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task From_elsewhere_an_owner_has_60_plans_a_minute_unless_told_otherwise()
    {
        await using var app = From(Elsewhere);
        var runner = new Runner(app);
        await runner.MakePlan();
        for (var i = 0; i < 60; i++)
            await runner.MakePlan();

        Assert.Equal(HttpStatusCode.TooManyRequests, (await runner.Visitor.Submit(await runner.Visitor.Get("/plans/new"), Runner.NewPlan)).Status);
        var other = new Runner(app);
        await other.MakePlan();
    }

    /// <summary>Otherwise everybody would choose the address by which they are counted.</summary>
    [Theory]
    [InlineData(null, HttpStatusCode.TooManyRequests)]
    [InlineData("203.0.113.9", HttpStatusCode.TooManyRequests)]
    [InlineData(Elsewhere, HttpStatusCode.OK)]
    public async Task The_address_that_a_request_names_counts_only_where_a_known_proxy_says_so(string? proxy, HttpStatusCode second)
    {
        await using var app = From(Elsewhere).With("RateLimits:PreviewsPerMinute", "1");
        if (proxy is not null)
            app.With("KnownProxies:0", proxy);
        using var http = app.CreateClient();
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.1");
        Assert.Equal(HttpStatusCode.OK, (await Preview(http)).StatusCode);
        http.DefaultRequestHeaders.Remove("X-Forwarded-For");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.2");

        Assert.Equal(second, (await Preview(http)).StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("mailto:somebody@example.org", HttpStatusCode.OK)]
    public async Task A_contact_for_holes_is_told_where_there_is_one(string? contact, HttpStatusCode status)
    {
        await using var app = contact is null ? new App() : new App().With("SecurityContact", contact);
        var answer = await app.Visitor().Get("/.well-known/security.txt");
        Assert.Equal(status, answer.Status);
        if (contact is not null)
            Assert.Contains($"Contact: {contact}", answer.Html, StringComparison.Ordinal);
    }

    private static App From(string address) => new App().With(services => services.AddSingleton<IStartupFilter>(new ComesFrom(IPAddress.Parse(address))));

    private static App Counting(string limit, int permits) => new App().With("RateLimits:OnLoopback", "true").With($"RateLimits:{limit}", $"{permits}");

    private static Task<HttpResponseMessage> Preview(HttpClient http) => http.PostAsync(new Uri("/api/v1/plans/preview", UriKind.Relative), new StringContent(Body, Encoding.UTF8, "application/json"));

    /// <summary>A request in the test's process has no address of its own.</summary>
    private sealed class ComesFrom(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = address;
                return rest(context);
            });
            next(app);
        };
    }
}
