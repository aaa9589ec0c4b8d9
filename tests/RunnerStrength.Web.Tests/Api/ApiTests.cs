using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using RunnerStrength.Exercises;
using RunnerStrength.Rules;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Api;

/// <summary>The API stores nothing: its tests share one program.</summary>
public sealed class ApiTests(App app) : IClassFixture<App>
{
    private const string Intermediate = """
        { "profile": { "experience": "intermediate", "age": 34, "sessionsPerWeek": 2, "minutesPerSession": 45, "equipment": ["dumbbells", "band", "mat"],
            "discomforts": { "wrist": 3 }, "unavailableDays": ["friday"], "sessionStart": "18:00" },
          "runWeek": [ { "day": "tuesday", "start": "07:00", "minutes": 60, "kind": "quality" }, { "day": "saturday", "start": "08:00", "minutes": 110, "kind": "long" } ],
          "startsOn": "2026-11-30", "weeks": 1 }
        """;

    private readonly HttpClient http = app.CreateClient();

    [Fact]
    public async Task A_preview_holds_the_plan_its_reasons_and_what_gave_way()
    {
        var answer = await Post("preview", Intermediate);

        var sessions = answer["plan"]!["weeks"]![0]!["sessions"]!.AsArray();
        Assert.Equal(2, sessions.Count);
        Assert.All(sessions, s => Assert.Equal("18:00", (string?)s!["start"]));
        Assert.All(sessions, s => Assert.InRange((int)s!["minutes"]!, 1, 45));
        Assert.All(sessions, s => Assert.NotEqual("friday", (string?)s!["day"]));
        var main = sessions.SelectMany(s => s!["main"]!.AsArray()).Select(i => Catalogue.Shipped[(string)i!["exercise"]!]).ToList();
        Assert.DoesNotContain(main, e => e.IsRuledOutBy(Site.Wrist));
        Assert.All(main, e => Assert.True(new Kit([Equipment.Dumbbells, Equipment.Band]).With(Kit.Home).Covers(e.Equipment)));
        Assert.Contains(answer["reasons"]!.AsArray(), r => (string?)r!["path"] == "weeks[0].sessions[0]");
        Assert.Contains(answer["reasons"]!.AsArray(), r => (string?)r!["path"] == "weeks[0].sessions[0].main[0]");
        Assert.Empty(answer["findings"]!.AsArray());
        Assert.Empty(answer["relaxed"]!.AsArray());
    }

    [Fact]
    public async Task What_gives_way_is_told_in_numbers()
    {
        var answer = await Post("preview", """{ "profile": { "experience": "novice", "sessionsPerWeek": 5 }, "startsOn": "2026-11-30" }""");

        var relaxed = answer["relaxed"]!.AsArray().Single(r => (string?)r!["wish"] == "sessionsPerWeek")!;
        Assert.Equal((5, 3), ((int)relaxed["asked"]!, (int)relaxed["given"]!));
    }

    [Fact]
    public async Task A_preview_can_be_reviewed_as_it_came()
    {
        var preview = await Post("preview", Intermediate);
        var body = JsonNode.Parse(Intermediate)!.AsObject();

        var answer = await Post("review", new JsonObject { ["profile"] = body["profile"]!.DeepClone(), ["runWeek"] = body["runWeek"]!.DeepClone(), ["plan"] = preview["plan"]!.DeepClone() }.ToJsonString());

        Assert.Empty(answer["findings"]!.AsArray());
    }

    [Fact]
    public async Task A_plan_from_elsewhere_is_held_against_the_book()
    {
        var answer = await Post("review", """
            { "profile": { "experience": "novice" }, "runWeek": [ { "day": "tuesday", "start": "07:00", "kind": "quality" } ],
              "plan": { "startsOn": "2026-11-30", "weeks": [ { "sessions": [ { "day": "monday", "start": "18:00",
                "main": [ { "exercise": "squat-barbell-back", "sets": 3, "reps": [3, 5], "load": { "kind": "byFeel", "rir": 1 }, "restSeconds": 180 },
                          { "exercise": "sandbag-carry", "family": "core_other", "pattern": "coreAntiLateral", "measure": "distance_m", "sets": 2, "metres": 20 } ] } ] } ] } }
            """);

        var findings = answer["findings"]!.AsArray().Select(f => ((string)f!["code"]!, (string)f["severity"]!, (string)f["path"]!)).ToList();
        Assert.Contains(("D7", "error", "weeks[0].sessions[0].main[0]"), findings);
        Assert.Contains(findings, f => f.Item1 == "I1" && f.Item2 == "error" && f.Item3 == "weeks[0].sessions[0]");
        Assert.Contains(findings, f => f.Item1 == "S1");
    }

    [Fact]
    public async Task A_fix_comes_with_the_plan_that_has_it_done()
    {
        const string body = """
            { "profile": { "experience": "intermediate" }, "runWeek": [ { "day": "tuesday", "start": "07:00", "kind": "quality" } ],
              "plan": { "startsOn": "2026-11-30", "weeks": [ { "sessions": [ { "day": "monday", "start": "18:00",
                "main": [ { "exercise": "squat-barbell-back", "sets": 3, "reps": [3, 5], "load": { "kind": "byFeel", "rir": 2 }, "restSeconds": 180 } ] } ] } ] } }
            """;

        var asked = (await Post("review?fixes=true", body))["findings"]!.AsArray().Single(f => (string?)f!["code"] == "I1")!;
        Assert.StartsWith("Move to ", (string?)asked["fix"]!["words"], StringComparison.Ordinal);
        var mended = JsonNode.Parse(body)!;
        mended["plan"] = asked["fix"]!["plan"]!.DeepClone();

        Assert.DoesNotContain((await Post("review", mended.ToJsonString()))["findings"]!.AsArray(), f => (string?)f!["code"] == "I1");
        Assert.All((await Post("review", body))["findings"]!.AsArray(), f => Assert.Null(f!["fix"]));
    }

    [Fact]
    public async Task Sessions_and_minutes_that_nobody_asks_for_are_proposed_with_their_reasons()
    {
        var answer = await Post("preview", """{ "profile": { "experience": "intermediate" }, "runWeek": [ { "day": "tuesday", "kind": "easy" }, { "day": "saturday", "kind": "long" } ], "startsOn": "2026-11-30" }""");

        Assert.Equal(3, answer["plan"]!["weeks"]![0]!["sessions"]!.AsArray().Count);
        Assert.Contains(answer["reasons"]!.AsArray(), r => ((string?)r!["path"], (string?)r["rule"]) == ("profile.sessionsPerWeek", "D2"));
        Assert.Contains(answer["reasons"]!.AsArray(), r => (string?)r!["path"] == "profile.minutesPerSession" && ((string)r["text"]!).StartsWith("35 minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_single_week_has_its_own_runs()
    {
        const string body = """{ "profile": { "experience": "novice", "sessionsPerWeek": 2 }, "runWeek": [ { "day": "tuesday", "kind": "quality" } ], "startsOn": "2026-11-30" }""";
        var other = JsonNode.Parse(body)!;
        other["runWeeks"] = JsonNode.Parse("""[ { "startsOn": "2026-11-30", "runs": [ { "day": "friday", "kind": "long" } ] } ]""");
        var rest = JsonNode.Parse(body)!;
        rest["runWeeks"] = JsonNode.Parse("""[ { "startsOn": "2026-11-30" } ]""");

        Assert.Contains("Tuesday's quality run", Placed(await Post("preview", body)), StringComparison.Ordinal);
        Assert.Contains("Friday's long run", Placed(await Post("preview", other.ToJsonString())), StringComparison.Ordinal);
        Assert.DoesNotContain("run;", Placed(await Post("preview", rest.ToJsonString())), StringComparison.Ordinal);

        static string Placed(JsonNode answer) => (string)answer["reasons"]!.AsArray().First(r => (string?)r!["path"] == "weeks[0].sessions[0]")!["text"]!;
    }

    [Fact]
    public async Task A_review_holds_each_week_against_its_own_runs()
    {
        const string session = """{ "day": "monday", "start": "18:00", "main": [ { "exercise": "squat-barbell-back", "sets": 3, "reps": [3, 5], "load": { "kind": "byFeel", "rir": 2 }, "restSeconds": 180 } ] }""";
        var answer = await Post("review", $$"""
            { "profile": { "experience": "intermediate" }, "runWeek": [ { "day": "friday", "kind": "easy" } ],
              "runWeeks": [ { "startsOn": "2026-12-07", "runs": [ { "day": "tuesday", "kind": "quality" } ] } ],
              "plan": { "startsOn": "2026-11-30", "weeks": [ { "sessions": [ {{session}} ] }, { "sessions": [ {{session}} ] } ] } }
            """);

        Assert.Equal(["weeks[1].sessions[0]"], answer["findings"]!.AsArray().Where(f => (string?)f!["code"] == "I1").Select(f => (string?)f!["path"]));
    }

    [Fact]
    public async Task What_was_replaced_and_what_time_left_out_are_among_the_reasons()
    {
        var reasons = (await Post("preview", Intermediate))["reasons"]!.AsArray();

        Assert.Contains(reasons, r => (string?)r!["rule"] == "M3" && ((string)r["text"]!).EndsWith("because your wrist is at 3 of 10.", StringComparison.Ordinal));
        Assert.Contains(reasons, r => (string?)r!["rule"] == "S10" && ((string)r["text"]!).StartsWith("Left out for time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exercises_are_listed_filtered_and_searched()
    {
        Assert.Equal(Catalogue.Shipped.All.Length, (int)(await Get("exercises"))["count"]!);
        var planks = (await Get("exercises?family=plank&level=2&equipment=none"))["exercises"]!.AsArray();
        Assert.NotEmpty(planks);
        Assert.All(planks, e => Assert.Equal(("plank", 2), ((string)e!["family"]!, (int)e["level"]!)));
        Assert.Contains((await Get("exercises?family=walkingLunge"))["exercises"]!.AsArray(), e => (string)e!["slug"]! == "walking-lunge");
        Assert.Contains((await Get("exercises?q=kettle bell"))["exercises"]!.AsArray(), e => ((string)e!["name"]!).Contains("Kettlebell", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await http.GetAsync(new Uri("/api/v1/exercises?muscle=moustache", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task An_exercise_has_its_neighbours_and_text()
    {
        var lunge = await Get("exercises/walking-lunge");

        Assert.Contains(lunge["harder"]!.AsArray(), h => (string?)h == "walking-lunge-dumbbell");
        Assert.Equal("knee", (string?)lunge["ruledOutBy"]![0]);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri("/api/v1/exercises/moonwalk", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Every_rule_is_listed_with_its_sources()
    {
        var rules = JsonNode.Parse(await http.GetStringAsync(new Uri("/api/v1/rules", UriKind.Relative)))!.AsArray();

        Assert.Equal(RuleBook.Rules.Select(r => r.Code), rules.Select(r => (string)r!["code"]!));
        Assert.NotEmpty((await Get("rules/I4"))["sources"]!.AsArray());
    }

    [Fact]
    public async Task The_description_of_the_api_names_every_call()
    {
        var document = JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;

        Assert.Equal(
            ["/api/v1/exercises", "/api/v1/exercises/{slug}", "/api/v1/plans/preview", "/api/v1/plans/review", "/api/v1/rules", "/api/v1/rules/{code}"],
            document["paths"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_kind_of_content_is_refused()
    {
        var response = await http.PostAsync(new Uri("/api/v1/plans/preview", UriKind.Relative), new StringContent(Intermediate, Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_stored_and_nobody_is_known()
    {
        var response = await Send("preview", Intermediate);

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private async Task<JsonNode> Get(string path) => JsonNode.Parse(await http.GetStringAsync(new Uri("/api/v1/" + path, UriKind.Relative)))!;

    private Task<HttpResponseMessage> Send(string call, string body) =>
        http.PostAsync(new Uri("/api/v1/plans/" + call, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));

    private async Task<JsonNode> Post(string call, string body)
    {
        var response = await Send(call, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
