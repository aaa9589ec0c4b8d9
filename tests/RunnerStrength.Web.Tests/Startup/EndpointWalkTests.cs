using System.Net;
using System.Net.Http.Headers;
using System.Text;
using RunnerStrength.Web.Api;
using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Startup;

/// <summary>Every address that the program says it answers, walked as an attacker would. One that these tests can't fill in fails them until somebody says what it is.</summary>
public sealed class EndpointWalkTests(App app) : IClassFixture<App>, IAsyncLifetime
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const string JsonType = "application/json";
    private const string TokenField = "__RequestVerificationToken";
    private const string PrivateId = "plans/id";

    /// <summary>What they show is for a request that another address refused; asked for themselves they are not there.</summary>
    private static readonly string[] StandIns = ["error", "status/{code:int}"];

    /// <summary>In development only.</summary>
    private static readonly string[] Hidden = ["gallery"];

    /// <summary>Beside the plan's id: ids of private things that a form or query may name, with the test that no other visitor's is taken.</summary>
    private static readonly Dictionary<string, string> PrivateInputs = new(StringComparer.Ordinal)
    {
        ["plans/new from"] = nameof(A_plan_of_somebody_else_starts_no_form),
        ["templates Template"] = nameof(A_template_of_somebody_else_can_t_be_removed_or_used),
    };

    private static readonly string[] OtherVerbs = ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"];

    private readonly Runner owner = new(app);
    private readonly Runner stranger = new(app);
    private IReadOnlyList<SiteEndpoint> endpoints = [];
    private Dictionary<string, string> values = [];
    private PlanWindow plan = null!;

    public async Task InitializeAsync()
    {
        endpoints = await SiteEndpoint.All(app);
        plan = await owner.MakePlan();
        await stranger.MakePlan();
        var session = (await plan.Sessions())[0];
        await plan.Send("shares", form: "form.share-form");
        var share = (await plan.Open("shares")).Document.QuerySelector("input[name=Revoke]")!.GetAttribute("value")!;
        var device = (await owner.Visitor.Submit(await owner.Visitor.Get("/devices"), "main form")).Document.QuerySelector(".link-text code")!.TextContent;
        values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PrivateId] = $"{plan.Id}",
            ["plans/session"] = $"{session.Id}",
            ["plans/block"] = $"{session.Main[0].Id}",
            ["plans/item"] = "0",
            ["plans/run"] = "new",
            ["plans/day"] = "tuesday",
            ["shared/token"] = share,
            ["devices/token"] = device.Split('/')[^1],
            ["exercises/slug"] = "plank-high",
            ["exercises/family"] = "plank",
            ["figures/slug"] = "plank-high",
            ["figures/family"] = "plank",
            ["rules/code"] = "I4",
            ["status/code"] = "404",
            ["api/slug"] = "plank-high",
            ["api/code"] = "I4",
            ["openapi/documentName"] = "v1",
            // A file that was put in place after the build; only a program that runs from source looks for one.
            ["{**path:file}/path"] = "favicon.svg",
        };
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Every_address_can_be_filled_in_and_says_its_verbs()
    {
        Assert.Empty(endpoints.SelectMany(e => e.Parameters).Distinct(StringComparer.Ordinal).Except(values.Keys, StringComparer.Ordinal));
        Assert.Empty(endpoints.Where(e => e.Verbs.Count == 0).Select(e => e.Template));
        Assert.True(endpoints.Count(e => e.IsPage) >= 50);
        Assert.True(endpoints.Count(e => e.IsPage && e.Posts) >= 30);
    }

    /// <summary>Ids are what belongs to somebody; a new one on a page needs a test of its own, and its place in the table.</summary>
    [Fact]
    public void Every_id_that_a_form_or_a_query_takes_is_known() =>
        Assert.Equal(
            PrivateInputs.Keys.Order(StringComparer.Ordinal),
            endpoints.SelectMany(e => e.Inputs.Where(i => i.Name != "id" && (Nullable.GetUnderlyingType(i.Type) ?? i.Type) == typeof(Guid)).Select(i => $"{e.Template} {i.Name}")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_owner_is_answered_everywhere()
    {
        foreach (var endpoint in endpoints.Where(e => e.Verbs.Contains("GET", StringComparer.Ordinal)))
        {
            var expected = StandIns.Concat(Hidden).Contains(endpoint.Template, StringComparer.Ordinal)
                // Nothing to be brought back, so no such page.
                ? HttpStatusCode.NotFound
                : HttpStatusCode.OK;
            await Answers(expected, HttpMethod.Get, endpoint, owner.Visitor);
        }
    }

    [Fact]
    public async Task What_is_private_is_not_there_for_anybody_else_by_any_verb()
    {
        var token = await Token(stranger.Visitor);
        foreach (var endpoint in endpoints.Where(e => e.Parameters.Contains(PrivateId, StringComparer.Ordinal)))
        {
            await Answers(HttpStatusCode.NotFound, HttpMethod.Get, endpoint, stranger.Visitor);
            await Answers(HttpStatusCode.NotFound, HttpMethod.Head, endpoint, stranger.Visitor);
            if (endpoint.Posts)
                await Answers(HttpStatusCode.NotFound, HttpMethod.Post, endpoint, stranger.Visitor, Form(token));
        }

        Assert.Equal(1, (await plan.Stored()).Revision);
    }

    [Fact]
    public async Task A_post_to_a_page_wants_the_visitor_s_own_token()
    {
        // Made before, so that the forms' cookie is there and the token alone is wrong.
        await Token(owner.Visitor);
        var theirs = await Token(stranger.Visitor);
        foreach (var endpoint in endpoints.Where(e => e.IsPage && e.Posts))
        {
            foreach (var wrong in new[] { null, "", "CfDJ8nothing-that-we-made", theirs })
                await Answers(HttpStatusCode.BadRequest, HttpMethod.Post, endpoint, owner.Visitor, Form(wrong));
        }

        Assert.Equal(1, (await plan.Stored()).Revision);
    }

    [Fact]
    public async Task Nothing_but_the_stateless_api_takes_a_post_without_a_token()
    {
        var others = endpoints.Where(e => e.Posts && !e.IsPage).ToList();
        Assert.All(others, e => Assert.True(e.IsApi, e.Template));
        foreach (var endpoint in others)
        {
            using var answer = await Send(HttpMethod.Post, endpoint, owner.Visitor, Json("{}"));
            Assert.False(answer.Headers.Contains("Set-Cookie"), endpoint.Template);
        }
    }

    [Fact]
    public async Task A_verb_that_an_address_does_not_take_is_refused_with_those_it_does()
    {
        var token = await Token(owner.Visitor);
        foreach (var endpoint in endpoints.Where(e => !StandIns.Contains(e.Template, StringComparer.Ordinal)))
        {
            foreach (var verb in OtherVerbs.Append("POST").Append("GET").Except(endpoint.Verbs, StringComparer.Ordinal))
            {
                using var answer = await Send(new HttpMethod(verb), endpoint, owner.Visitor, verb == "POST" ? Form(token) : null);
                // Run from source, the program then looks for a file of that name, and there is none.
                if (verb == "GET" && answer.StatusCode == HttpStatusCode.NotFound)
                    continue;
                Assert.Equal((endpoint.Template, verb, HttpStatusCode.MethodNotAllowed), (endpoint.Template, verb, answer.StatusCode));
                Assert.NotEmpty(answer.Content.Headers.Allow);
                Assert.DoesNotContain(verb, answer.Content.Headers.Allow);
            }
        }
    }

    [Fact]
    public async Task A_page_for_a_status_is_not_there_by_itself_whatever_the_verb()
    {
        foreach (var endpoint in endpoints.Where(e => StandIns.Contains(e.Template, StringComparer.Ordinal)))
        {
            foreach (var verb in OtherVerbs.Append("GET").Append("POST"))
            {
                using var answer = await Send(new HttpMethod(verb), endpoint, owner.Visitor, verb == "POST" ? Form(null) : null);
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"{verb} {endpoint.Template} {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_charset_that_is_not_ours_is_refused()
    {
        var token = await Token(owner.Visitor);
        foreach (var endpoint in endpoints.Where(e => e.Posts))
        {
            foreach (var charset in new[] { "utf-7", "utf-16", "iso-8859-1", "no-such-charset" })
            {
                HttpContent body = endpoint.IsPage ? Form(token) : Json("{}");
                body.Headers.ContentType = MediaTypeHeaderValue.Parse($"{(endpoint.IsPage ? FormType : JsonType)}; charset={charset}");
                await Answers(HttpStatusCode.UnsupportedMediaType, HttpMethod.Post, endpoint, owner.Visitor, body);
            }
        }
    }

    [Fact]
    public async Task A_body_over_its_limit_is_refused()
    {
        var token = await Token(owner.Visitor);
        foreach (var endpoint in endpoints.Where(e => e.Posts))
        {
            HttpContent body = endpoint.IsPage
                ? Form(token, filler: new string('x', HostSettings.MaxFormBytes))
                : Json($$"""{ "name": "{{new string('x', (int)ApiEndpoints.MaxPlanBytes)}}" }""");
            await Answers(HttpStatusCode.RequestEntityTooLarge, HttpMethod.Post, endpoint, owner.Visitor, body);
        }
    }

    [Fact]
    public async Task A_field_that_nobody_knows_is_refused_by_the_api()
    {
        foreach (var endpoint in endpoints.Where(e => e.Posts && e.IsApi))
        {
            using var answer = await Send(HttpMethod.Post, endpoint, owner.Visitor, Json("""{ "isAdmin": true }"""));
            Assert.Equal((endpoint.Template, HttpStatusCode.BadRequest), (endpoint.Template, answer.StatusCode));
            Assert.Contains("There is no field", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_field_that_is_there_twice_is_refused_by_the_api()
    {
        foreach (var endpoint in endpoints.Where(e => e.Posts && e.IsApi))
        {
            using var answer = await Send(HttpMethod.Post, endpoint, owner.Visitor, Json("""{ "profile": { "experience": "novice" }, "profile": { "experience": "novice" } }"""));
            Assert.Equal((endpoint.Template, HttpStatusCode.BadRequest), (endpoint.Template, answer.StatusCode));
            Assert.Contains("is here twice", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_plan_of_somebody_else_starts_no_form() =>
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.Get($"/plans/new?from={plan.Id}")).Status);

    [Fact]
    public async Task A_template_of_somebody_else_can_t_be_removed_or_used()
    {
        await owner.Visitor.Submit(await plan.Open($"sessions/{values["plans/session"]}"), "form[action$='/template']");
        var template = (await owner.Visitor.Get("/templates")).Form("main form").ValueOf("Template");
        var theirs = await stranger.MakePlan();

        var token = await Token(stranger.Visitor);
        await stranger.Visitor.Http.PostAsync(new Uri("/templates", UriKind.Relative), Form(token, ("Template", template)));
        await stranger.Visitor.Http.PostAsync(
            new Uri($"{theirs.Path}/sessions", UriKind.Relative), Form(token, ("Revision", "1"), ("Input.Template", template), ("Input.Day", "Friday"), ("Input.Start", "18:00")));

        Assert.Single((await owner.Visitor.Get("/templates")).Document.QuerySelectorAll(".plan-list li"));
        var added = (await theirs.Sessions())[^1];
        Assert.Empty(added.Main);
    }

    private async Task Answers(HttpStatusCode expected, HttpMethod verb, SiteEndpoint endpoint, Visitor visitor, HttpContent? body = null)
    {
        using var answer = await Send(verb, endpoint, visitor, body);
        Assert.Equal((endpoint.Template, verb, expected), (endpoint.Template, verb, answer.StatusCode));
    }

    private async Task<HttpResponseMessage> Send(HttpMethod verb, SiteEndpoint endpoint, Visitor visitor, HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(verb, endpoint.For(values)) { Content = body };
        return await visitor.Http.SendAsync(request);
    }

    private static async Task<string> Token(Visitor visitor) => (await visitor.Get("/plans/new")).Form(Runner.NewPlan).ValueOf(TokenField);

    private static FormUrlEncodedContent Form(string? token, params (string Name, string Value)[] fields) =>
        new((token is null ? fields : [.. fields, (TokenField, token)]).Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private static FormUrlEncodedContent Form(string? token, string filler) => Form(token, ("Filler", filler));

    private static StringContent Json(string body) => new(body, Encoding.UTF8, JsonType);
}
