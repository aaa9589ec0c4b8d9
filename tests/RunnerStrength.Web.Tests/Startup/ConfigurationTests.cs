using System.Net;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class ConfigurationTests
{
    [Fact]
    public async Task Only_configured_hosts_are_answered()
    {
        await using var app = new App().With("AllowedHosts", "runner.example");
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Visitor().Get("/about")).Status);
        Assert.Equal(HttpStatusCode.OK, (await WebPage.Of(await app.CreateDefaultClient(new Uri("http://runner.example")).GetAsync(new Uri("/about", UriKind.Relative)))).Status);
    }

    /// <summary>A name that leads here is another site's trick while nobody but this machine's browsers can reach the program.</summary>
    [Theory]
    [InlineData("http://localhost:5080", null, HttpStatusCode.BadRequest)]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080", null, HttpStatusCode.BadRequest)]
    [InlineData("http://localhost:5080;http://192.0.2.1:5080", null, HttpStatusCode.OK)]
    [InlineData("http://+:5080", null, HttpStatusCode.OK)]
    [InlineData("http://localhost:5080", "127.0.0.1", HttpStatusCode.OK)]
    public async Task Listening_to_this_machine_alone_it_answers_to_its_own_names(string urls, string? proxy, HttpStatusCode elsewhere)
    {
        await using var app = new App().With("Urls", urls);
        if (proxy is not null)
            app.With("KnownProxies:0", proxy);

        foreach (var name in new[] { "localhost", "127.0.0.1", "[::1]" })
            Assert.Equal((name, HttpStatusCode.OK), (name, await StatusAt(app, name)));
        Assert.Equal(elsewhere, await StatusAt(app, "runner.example"));
    }

    [Fact]
    public async Task Https_is_asked_for_only_where_it_is_configured()
    {
        await using var plain = new App();
        Assert.Equal(HttpStatusCode.OK, (await plain.Visitor().Get("/about")).Status);
        await using var strict = new App().With("RequireHttps", "true").With("https_port", "443").With("AllowedHosts", "runner.example");
        Assert.Equal(HttpStatusCode.TemporaryRedirect, (await strict.CreateDefaultClient(new Uri("http://runner.example")).GetAsync(new Uri("/about", UriKind.Relative))).StatusCode);
        var secure = await WebPage.Of(await strict.CreateDefaultClient(new Uri("https://runner.example")).GetAsync(new Uri("/about", UriKind.Relative)));
        Assert.Contains("max-age", secure.Header("Strict-Transport-Security"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_one_line_without_a_word_of_the_runner()
    {
        await using var app = new App();
        var visitor = app.Visitor();
        var form = await visitor.Get("/plans/new");
        var plan = await visitor.Submit(form, "form.plan-form");
        var name = await visitor.Get(plan.Url + "/name");
        await visitor.Submit(name, "main form", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Name"] = "Sore-knee-secret" });
        await visitor.Get("/exercises?q=private-search");
        Assert.Contains(app.Log.Lines, line => line.StartsWith("\"GET\" \"/exercises\" 200 in", StringComparison.Ordinal));
        Assert.Single(app.Log.Lines, line => line.StartsWith("\"POST\" \"/plans/new\"", StringComparison.Ordinal));
        foreach (var secret in new[] { "Sore-knee-secret", "private-search", plan.Url.Split('/')[^1] })
            Assert.DoesNotContain(secret, app.Log.Everything, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAt(App app, string name) =>
        (await app.CreateDefaultClient(new Uri($"http://{name}")).GetAsync(new Uri("/about", UriKind.Relative))).StatusCode;
}
