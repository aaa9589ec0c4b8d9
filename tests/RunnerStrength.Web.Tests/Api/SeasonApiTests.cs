using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Api;

/// <summary>Plans of several weeks, up to a race or not, as scripts ask for them.</summary>
public sealed class SeasonApiTests(App app) : IClassFixture<App>
{
    private const string Monday = "2026-11-30";
    private readonly HttpClient http = app.CreateClient();

    [Fact]
    public async Task With_a_race_the_plan_runs_to_its_week_through_phases()
    {
        var weeks = await Weeks("""{ "profile": {P}, "startsOn": "2026-11-30", "race": { "date": "2027-01-10", "distance": "half" } }""");

        Assert.Equal([1, 2, 3, 4, 5, 6], weeks.Select(w => (int)w!["number"]!));
        Assert.Equal(["foundation", "foundation", "maxStrength", "maxStrength", "power", "taper"], weeks.Select(w => (string)w!["phase"]!));
        Assert.Equal([false, false, false, true, false, false], weeks.Select(w => (bool)w!["deload"]!));
        Assert.Equal("2027-01-04", (string?)weeks[5]!["startsOn"]);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(""", "weeks": 6""", 6)]
    [InlineData(""", "race": { "date": "2027-01-10", "distance": "10k" }, "weeks": 6""", 6)]
    [InlineData(""", "race": { "date": "2027-01-10", "distance": "marathon" }, "weeks": 2""", 2)]
    [InlineData(""", "race": { "date": "2026-11-30", "distance": "5k" }""", 1)]
    public async Task It_has_the_weeks_that_are_asked_for(string more, int weeks) =>
        Assert.Equal(weeks, (await Weeks($$"""{ "profile": {P}, "startsOn": "2026-11-30"{{more}} }""")).Count);

    [Fact]
    public async Task A_week_with_runs_of_its_own_is_planned_for_them()
    {
        var weeks = await Weeks("""
            { "profile": {P}, "startsOn": "2026-11-30", "weeks": 2, "runWeek": [],
              "runWeeks": [ { "startsOn": "2026-12-07", "runs": [ { "day": "tuesday", "kind": "quality" }, { "day": "thursday", "kind": "quality" }, { "day": "saturday", "minutes": 120, "kind": "long" } ] } ] }
            """);

        Assert.NotEqual(weeks[0]!["sessions"]!.AsArray().Select(Place), weeks[1]!["sessions"]!.AsArray().Select(Place));

        static string Place(JsonNode? session) => $"{session!["day"]} {session["start"]}";
    }

    [Theory]
    [InlineData(""" "race": { "date": "2026-11-29", "distance": "half" } """, "race.date")]
    [InlineData(""" "race": { "date": "2027-11-29", "distance": "half" } """, "race.date")]
    [InlineData(""" "race": { "date": "2027-01-10", "distance": "mile" } """, "race.distance")]
    [InlineData(""" "race": { "date": "2027-01-10", "distance": "half" }, "weeks": 7 """, "weeks")]
    [InlineData(""" "weeks": 2, "runWeeks": [ { "startsOn": "2026-12-08", "runs": [] } ] """, "runWeeks[0].startsOn")]
    [InlineData(""" "weeks": 2, "runWeeks": [ { "startsOn": "2026-11-23", "runs": [] } ] """, "runWeeks[0].startsOn")]
    [InlineData(""" "weeks": 2, "runWeeks": [ { "startsOn": "2026-12-07", "runs": [] }, { "startsOn": "2026-12-14", "runs": [] } ] """, "runWeeks[1].startsOn")]
    [InlineData(""" "weeks": 2, "runWeeks": [ { "startsOn": "2026-12-07", "runs": [] }, { "startsOn": "2026-12-07", "runs": [] } ] """, "runWeeks[1].startsOn")]
    [InlineData(""" "weeks": 2, "runWeeks": [ { "startsOn": "2026-12-07", "runs": [ { "day": "monday", "minutes": 0, "kind": "easy" } ] } ] """, "runWeeks[0].runs[0].minutes")]
    [InlineData(""" "weeks": 2, "runWeeks": [ null ] """, "runWeeks[0]")]
    public async Task What_is_wrong_with_weeks_and_race_names_its_field(string more, string field)
    {
        var response = await Send("preview", $$"""{ "profile": {P}, "startsOn": "2026-11-30", {{more}} }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(field, Assert.Single(problem!["errors"]!.AsObject()).Key);
    }

    [Fact]
    public async Task A_preview_of_several_weeks_can_be_reviewed_as_it_came()
    {
        const string runs = """ "runWeek": [ { "day": "tuesday", "kind": "easy" } ], "runWeeks": [ { "startsOn": "2026-12-07", "runs": [] } ], "race": { "date": "2027-01-10", "distance": "half" } """;
        var preview = await Post("preview", $$"""{ "profile": {P}, "startsOn": "{{Monday}}", {{runs}} }""");

        var review = await Post("review", $$"""{ "profile": {P}, {{runs}}, "plan": {{preview["plan"]!.ToJsonString()}} }""");

        Assert.Equal(
            preview["findings"]!.AsArray().Select(f => $"{f!["code"]} {f["path"]}").Order(StringComparer.Ordinal),
            review["findings"]!.AsArray().Select(f => $"{f!["code"]} {f["path"]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(""" "race": { "date": "2026-11-29", "distance": "half" } """, "race.date")]
    [InlineData(""" "runWeeks": [ { "startsOn": "2026-12-07", "runs": [] } ] """, "runWeeks[0].startsOn")]
    public async Task A_review_names_the_field_as_well(string more, string field)
    {
        var response = await Send("review", $$"""{ "profile": {P}, {{more}}, "plan": { "startsOn": "2026-11-30", "weeks": [ { "sessions": [] } ] } }""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(field, Assert.Single((await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject()).Key);
    }

    [Theory]
    [InlineData(4, HttpStatusCode.OK)]
    [InlineData(5, HttpStatusCode.BadRequest)]
    public async Task Fixes_are_looked_for_in_short_plans(int weeks, HttpStatusCode answer) =>
        Assert.Equal(answer, (await Send("preview?fixes=true", $$"""{ "profile": {P}, "startsOn": "2026-11-30", "weeks": {{weeks}} }""")).StatusCode);

    private async Task<JsonArray> Weeks(string body) => (await Post("preview", body))["plan"]!["weeks"]!.AsArray();

    /// <param name="body">With {P} in place of the runner.</param>
    private Task<HttpResponseMessage> Send(string call, string body) => http.PostAsync(
        new Uri("/api/v1/plans/" + call, UriKind.Relative),
        new StringContent(body.Replace("{P}", """{ "experience": "intermediate", "sessionsPerWeek": 2 }""", StringComparison.Ordinal), Encoding.UTF8, "application/json"));

    private async Task<JsonNode> Post(string call, string body)
    {
        var response = await Send(call, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
