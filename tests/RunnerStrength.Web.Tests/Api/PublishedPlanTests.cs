using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Api;

/// <summary>Five published strength plans for runners held against the rule book. What it can't express of them stands in PublishedPlans.md.</summary>
public sealed class PublishedPlanTests : IDisposable
{
    private static readonly PublishedPlan HalfMarathonAb = new(
        new Uri("https://cnsnnts.blog/2026/03/17/half-marathon-strength-plan"),
        """{ "experience": "intermediate", "sessionsPerWeek": 2, "minutesPerSession": 30, "equipment": ["dumbbells", "bench"] }""",
        """
        monday 07:00 45 easy
        wednesday 07:00 45 easy
        friday 07:00 45 quality
        sunday 08:00 100 long
        """,
        [
            ("monday 18:00", """
                bodyweight-squat 3x8-10 rest 90 rir 2
                romanian-deadlift-dumbbell 3x8-10 rest 90 rir 2 free
                walking-lunge 2x10 each rest 90 rir 2
                calf-raise-double 3x12-15 rest 60 rir 2
                plank-forearm 3x45s rest 60
                """),
            ("wednesday 18:00", """
                bulgarian-split-squat 3x8 each rest 90 rir 2
                glute-bridge 3x10-12 rest 90 rir 2
                hamstring-curl 3x10-12 rest 90 rir 2
                calf-raise-single 3x10 each rest 60 rir 2
                side-plank-forearm 2x30s each rest 60
                """),
        ]);

    private static readonly PublishedPlan ClubFoundation = new(
        new Uri("https://uk.style.yahoo.com/runners-world-club-strength-training-172500664.html"),
        """{ "experience": "novice", "sessionsPerWeek": 1, "minutesPerSession": 30 }""",
        "",
        [
            ("wednesday 18:00", """
                march-in-place 1x300s
                bodyweight-squat 3x12-15 rest 60
                glute-bridge 3x15-20 rest 60
                """),
        ]);

    private static readonly PublishedPlan HalfMarathonTwentyMinutes = new(
        new Uri("https://www.trainingpeaks.com/training-plans/running/half-marathon/tp-28671/16-week-intermediate-half-marathon-plan"),
        """{ "experience": "intermediate", "sessionsPerWeek": 2, "minutesPerSession": 20, "equipment": ["stability_ball"] }""",
        """
        tuesday 07:00 45 easy
        wednesday 07:00 50 quality
        friday 07:00 45 easy
        sunday 08:00 90 long
        """,
        [
            ("thursday 18:00", """
                single-leg-squat-to-box 2x10-15 each
                oblique-bridge 2x10-15
                side-lying-hip-abduction 2x10-15 each
                glute-bridge 2x10-15
                squat-jump 2x10-15
                """),
            ("saturday 18:00", """
                plank-forearm 2x60s
                wall-jump 2x20
                fire-hydrant 2x10 each
                stability-ball-curl 2x20
                box-lunge 2x10 each
                """),
        ]);

    private static readonly PublishedPlan FirstFiveKilometres = new(
        new Uri("https://www.gnstrength.com/services/run-your-first-5k-program"),
        """{ "experience": "novice", "newRunner": true, "sessionsPerWeek": 2, "minutesPerSession": 30 }""",
        """
        monday 18:00 30 easy
        wednesday 18:00 30 easy
        friday 18:00 30 easy
        """,
        [
            ("tuesday 18:00", FirstBlock),
            ("saturday 18:00", FirstBlock),
        ]);

    private const string FirstBlock = """
        bodyweight-squat 3x12-15
        push-up-knee 3x10-12
        plank-forearm 3x30s
        split-squat 3x10 each
        """;

    private static readonly PublishedPlan BodyWeightCircuit = new(
        new Uri("http://rungenierun.blogspot.com/2011/06/runners-strength-training-workout.html"),
        """{ "experience": "intermediate", "sessionsPerWeek": 2, "minutesPerSession": 45 }""",
        """
        tuesday 07:00 45 easy
        thursday 07:00 45 quality
        saturday 08:00 100 long
        """,
        [("monday 18:00", Circuit), ("wednesday 18:00", Circuit)]);

    private const string Circuit = """
        front-lunge 3x5 each rest 60 group A
        calf-raise-double 3x10 rest 60 group A
        bodyweight-squat 3x10 rest 60 group A
        lateral-lunge 3x5 each rest 60 group A
        plank-forearm 3x60s rest 60 group A
        side-plank-forearm 3x60s each rest 60 group A
        push-up 3x20 rest 60 group A
        """;

    private readonly App app = new();
    private readonly HttpClient http;

    public PublishedPlanTests() => http = app.CreateClient();

    /// <summary>Half a body, three sets in the first week, nothing before or after; placed well, as its author asks.</summary>
    [Fact]
    public Task A_half_marathon_runners_own_two_sessions() => Says(HalfMarathonAb,
        "S1 error", "F1 warning", "F2 warning", "S6 warning", "S8 warning", "D1 advice", "D5 advice", "F5 advice", "I5 advice");

    /// <summary>Only two of its exercises were readable, so the whole body is missed; three sets are more than a novice's first weeks want.</summary>
    [Fact]
    public Task A_clubs_foundation_session() => Says(ClubFoundation,
        "A4 warning", "F1 warning", "F2 warning", "F8 warning", "S11 warning", "S3 warning", "S6 warning", "D3 advice", "D5 advice", "F5 advice", "F6 advice");

    /// <summary>Jumps last and in the first week, and leg work the evening before the long run.</summary>
    [Fact]
    public async Task A_half_marathon_plans_twenty_minutes_twice_a_week()
    {
        await Says(HalfMarathonTwentyMinutes,
            "P12 error", "S1 error", "I1 warning", "I8 warning", "S8 warning", "S9 warning", "D1 advice", "F1 advice", "F2 advice", "F6 advice", "S6 advice");
        Assert.Contains(await Review(HalfMarathonTwentyMinutes), f => f.StartsWith("I1 warning weeks[0].sessions[1] 13 h 40 ", StringComparison.Ordinal));
    }

    /// <summary>Days that leave the runs alone, and too much of a few things for the first weeks.</summary>
    [Fact]
    public Task A_first_five_kilometres() => Says(FirstFiveKilometres,
        "S1 error", "A4 warning", "D5 warning", "F1 warning", "F2 warning", "S11 warning", "S6 warning", "S8 warning", "D5 advice", "F4 advice", "F6 advice", "F7 advice");

    /// <summary>A circuit of legs after legs, whose second round of the week stands the evening before the hard run that we gave it.</summary>
    [Fact]
    public Task A_circuit_without_kit() => Says(BodyWeightCircuit,
        "I1 error", "S1 error", "D13 warning", "F1 warning", "F2 warning", "S12 warning", "S6 warning", "D1 advice", "D5 advice", "F4 advice");

    public void Dispose()
    {
        http.Dispose();
        app.Dispose();
    }

    private async Task Says(PublishedPlan plan, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await Review(plan)).Select(f => string.Join(' ', f.Split(' ').Take(2))).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Code, severity, place and message of every finding.</summary>
    private async Task<IReadOnlyList<string>> Review(PublishedPlan plan)
    {
        var response = await http.PostAsync(new Uri("/api/v1/plans/review", UriKind.Relative), new StringContent(plan.ToReview(), Encoding.UTF8, "application/json"));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, text);
        return [.. JsonNode.Parse(text)!["findings"]!.AsArray().Select(f => $"{f!["code"]} {f["severity"]} {f["path"]} {f["message"]}")];
    }
}
