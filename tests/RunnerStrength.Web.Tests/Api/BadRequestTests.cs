using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Api;

/// <summary>What the API can't take, it names.</summary>
public sealed class BadRequestTests(App app) : IClassFixture<App>
{
    private readonly HttpClient http = app.CreateClient();

    [Theory]
    [InlineData("""{ "profile": { "experience": "expert" }, "startsOn": "2026-11-30" }""", "profile.experience")]
    [InlineData("""{ "profile": { "experience": "novice", "speed": 3 }, "startsOn": "2026-11-30" }""", "profile.speed")]
    [InlineData("""{ "profile": { "experience": "novice", "age": 12 }, "startsOn": "2026-11-30" }""", "profile.age")]
    [InlineData("""{ "profile": { "experience": "novice", "minutesPerSession": 121 }, "startsOn": "2026-11-30" }""", "profile.minutesPerSession")]
    [InlineData("""{ "profile": { "experience": "novice", "equipment": ["anvil"] }, "startsOn": "2026-11-30" }""", "profile.equipment[0]")]
    [InlineData("""{ "profile": { "experience": "novice", "discomforts": { "wrist": 11 } }, "startsOn": "2026-11-30" }""", "profile.discomforts")]
    [InlineData("""{ "profile": { "experience": "novice", "sessionStart": "25:00" }, "startsOn": "2026-11-30" }""", "profile.sessionStart")]
    [InlineData("""{ "profile": { "experience": "novice" }, "runWeek": [ { "day": "monday", "minutes": 0, "kind": "easy" } ], "startsOn": "2026-11-30" }""", "runWeek[0].minutes")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-12-01" }""", "startsOn")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "weeks": 0 }""", "weeks")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "weeks": 53 }""", "weeks")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "race": { "date": "2027-04-18" } }""", "race")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "runWeek": [null] }""", "runWeek[0]")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "runWeeks": [null] }""", "runWeeks[0]")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "runWeeks": [ { "startsOn": "2026-12-07" } ] }""", "runWeeks[0].startsOn")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "runWeeks": [ { "startsOn": "2026-12-01" } ] }""", "runWeeks[0].startsOn")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "runWeeks": [ { "startsOn": "2026-11-30" }, { "startsOn": "2026-11-30" } ] }""", "runWeeks[1].startsOn")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2026-11-30", "runWeeks": [ { "startsOn": "2026-11-30", "runs": [ { "day": "monday", "minutes": 1441, "kind": "easy" } ] } ] }""", "runWeeks[0].runs[0].minutes")]
    [InlineData("""{ "profile": { "experience": "novice", "equipment": [null] }, "startsOn": "2026-11-30" }""", "profile.equipment[0]")]
    [InlineData("""{ "profile": { "experience": "novice", "mastered": [null] }, "startsOn": "2026-11-30" }""", "profile.mastered[0]")]
    [InlineData("""{ "profile": null, "startsOn": "2026-11-30" }""", "profile")]
    [InlineData("""{ "profile": { "experience": "novice" }, "startsOn": "2200-01-06" }""", "startsOn")]
    [InlineData("""{ "profile": { "experience": "novice" } }""", "")]
    [InlineData("not json", "")]
    [InlineData("null", "")]
    public async Task A_bad_request_names_its_field(string body, string field)
    {
        var response = await Send("preview", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        var (name, message) = Assert.Single(problem!["errors"]!.AsObject());
        Assert.Equal(field, name);
        Assert.DoesNotContain("RunnerStrength", message!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "exercise": "foo-bar", "reps": [5, 5] }""", "plan.weeks[0].sessions[0].main[0]")]
    [InlineData("""{ "exercise": "walking-lunge", "sets": 11, "reps": [5, 5] }""", "plan.weeks[0].sessions[0].main[0]")]
    [InlineData("""{ "exercise": "walking-lunge" }""", "plan.weeks[0].sessions[0].main[0]")]
    [InlineData("null", "plan.weeks[0].sessions[0].main[0]")]
    [InlineData("""{ "exercise": "walking-lunge", "reps": [5, 5], "ramp": [null] }""", "plan.weeks[0].sessions[0].main[0].ramp[0]")]
    [InlineData("""{ "exercise": "walking-lunge", "reps": [5, 5], "seconds": 30 }""", "plan.weeks[0].sessions[0].main[0]")]
    [InlineData("""{ "exercise": "walking-lunge", "reps": [5, 5], "tempo": "fast" }""", "plan.weeks[0].sessions[0].main[0].tempo")]
    [InlineData("""{ "exercise": "walking-lunge", "reps": [5, 5], "load": { "kind": "weight" } }""", "plan.weeks[0].sessions[0].main[0]")]
    public async Task A_bad_item_of_a_plan_is_named(string item, string field)
    {
        var response = await Send("review", $$"""{ "profile": { "experience": "novice" }, "plan": { "startsOn": "2026-11-30", "weeks": [ { "sessions": [ { "day": "monday", "main": [ {{item}} ] } ] } ] } }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(field, Assert.Single(problem!["errors"]!.AsObject()).Key);
    }

    [Theory]
    [InlineData("""{ "startsOn": "2026-11-30", "weeks": [] }""", "plan.weeks")]
    [InlineData("""{ "startsOn": "2026-11-30", "weeks": [null] }""", "plan.weeks[0]")]
    [InlineData("""{ "startsOn": "2026-11-30", "weeks": [ { "sessions": [null] } ] }""", "plan.weeks[0].sessions[0]")]
    [InlineData("""{ "startsOn": "2026-12-01", "weeks": [ { } ] }""", "plan.startsOn")]
    [InlineData("""{ "startsOn": "9999-12-27", "weeks": [ { } ] }""", "plan.startsOn")]
    [InlineData("null", "plan")]
    public async Task A_bad_plan_is_named_where_it_is_bad(string plan, string field)
    {
        var response = await Send("review?fixes=true", $$"""{ "profile": { "experience": "novice" }, "plan": {{plan}} }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(field, Assert.Single(problem!["errors"]!.AsObject()).Key);
    }

    private Task<HttpResponseMessage> Send(string call, string body) =>
        http.PostAsync(new Uri("/api/v1/plans/" + call, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
}
