using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

public sealed class RefusalTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private const string FormType = "application/x-www-form-urlencoded";
    private readonly Visitor visitor = shared.App.Visitor();

    [Fact]
    public async Task A_page_that_is_not_there_is_a_page_for_people()
    {
        var page = await visitor.Get("/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main h1"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task Under_api_it_is_a_problem_for_programs()
    {
        var answer = await visitor.Get("/api/v1/no-such-thing");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.StartsWith("application/problem+json", answer.Header("Content-Type"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "/plans/new", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/exercises", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/rules", HttpStatusCode.MethodNotAllowed)]
    public async Task A_verb_that_is_not_ours_is_refused(string verb, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), path);
        Assert.Equal(status, (await visitor.Http.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(FormType + "; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(FormType, HttpStatusCode.BadRequest)]
    public async Task A_form_in_another_language_or_without_its_token_is_refused(string type, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("Input.Sessions=2"));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var before = await Plans();
        Assert.Equal(status, (await visitor.Http.PostAsync(new Uri("/plans/new", UriKind.Relative), content)).StatusCode);
        Assert.Equal(before, await Plans());
    }

    [Fact]
    public async Task A_form_of_too_many_bytes_is_refused()
    {
        using var content = new StringContent("a=" + new string('x', 80 * 1024), Encoding.UTF8, FormType);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await visitor.Http.PostAsync(new Uri("/plans/new", UriKind.Relative), content)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/exercises")]
    [InlineData("/figures/plank-high.svg")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_head_request_is_answered_as_its_get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Http.SendAsync(request)).StatusCode);
    }

    private Task<int> Plans() => shared.App.InScope(services => services.GetRequiredService<RunnerStrengthDb>().Plans.CountAsync());

    [Fact]
    public async Task The_gallery_is_for_development_only() => Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/gallery")).Status);
}
