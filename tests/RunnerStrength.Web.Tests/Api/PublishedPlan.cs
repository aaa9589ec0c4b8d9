using System.Globalization;
using System.Text.Json.Nodes;

namespace RunnerStrength.Web.Tests.Api;

/// <summary>A strength plan that somebody published, by its facts (exercises, sets, reps, rest, days), as a request for a review.</summary>
/// <param name="Source">The page the facts were read on.</param>
/// <param name="Runner">The profile it is for, as JSON.</param>
/// <param name="Runs">"tuesday 07:00 45 easy", one a line; the hours are ours where the page gives days only.</param>
/// <param name="Sessions">The day and hour of a session, then a line for each exercise: "bodyweight-squat 3x12-15 rest 60 rir 2".</param>
public sealed record PublishedPlan(Uri Source, string Runner, string Runs, IReadOnlyList<(string Start, string Exercises)> Sessions)
{
    private const int Rest = 60;

    /// <summary>The body of a review; further exercises are described in <see cref="Unknown"/>.</summary>
    public string ToReview() => new JsonObject
    {
        ["profile"] = JsonNode.Parse(Runner),
        ["runWeek"] = new JsonArray([.. Lines(Runs).Select(RunOf)]),
        ["plan"] = new JsonObject
        {
            ["startsOn"] = "2026-11-30",
            ["weeks"] = new JsonArray(new JsonObject { ["sessions"] = new JsonArray([.. Sessions.Select(SessionOf)]) }),
        },
    }.ToJsonString();

    /// <summary>Exercises that the catalogue does not have, as the review asks for them.</summary>
    private static readonly Dictionary<string, (string Family, string Pattern, string Measure)> Unknown = new(StringComparer.Ordinal)
    {
        ["hamstring-curl"] = ("hinge", "hinge", "reps"),
        ["stability-ball-curl"] = ("hinge", "hinge", "reps"),
        ["oblique-bridge"] = ("plank", "coreAntiLateral", "reps"),
        ["fire-hydrant"] = ("hip", "hipAbduction", "reps"),
        ["wall-jump"] = ("plyometric", "plyometric", "reps"),
        ["box-lunge"] = ("lungeOther", "lunge", "reps"),
        ["front-lunge"] = ("lungeOther", "lunge", "reps"),
    };

    private static JsonNode RunOf(string line)
    {
        var words = line.Split(' ');
        return new JsonObject { ["day"] = words[0], ["start"] = words[1], ["minutes"] = Number(words[2]), ["kind"] = words[3] };
    }

    private static JsonNode SessionOf((string Start, string Exercises) session)
    {
        var words = session.Start.Split(' ');
        var parts = Lines(session.Exercises).GroupBy(line => line.Split(' ')[0] is "easy-jog" or "march-in-place" or "leg-swing-front-back").ToDictionary(g => g.Key, g => g.Select(ItemOf));
        return new JsonObject
        {
            ["day"] = words[0],
            ["start"] = words[1],
            ["warmUp"] = new JsonArray([.. parts.GetValueOrDefault(true, [])]),
            ["main"] = new JsonArray([.. parts.GetValueOrDefault(false, [])]),
        };
    }

    /// <summary>"slug 3x8-10" with, in any order, "each", "rest 60", "rir 2", "free" (a weight by feel), "group A"; "3x30s" is a hold.</summary>
    private static JsonNode ItemOf(string line)
    {
        var words = line.Split(' ');
        var (sets, amount) = words[1].Split('x') is [var s, var a] ? (Number(s), a) : throw new FormatException(line);
        string? After(string word) => Array.IndexOf(words, word) is var i and > 0 ? words[i + 1] : null;
        var item = new JsonObject
        {
            ["exercise"] = words[0],
            ["sets"] = sets,
            ["perSide"] = words.Contains("each"),
            ["restSeconds"] = After("rest") is { } rest ? Number(rest) : Rest,
            ["group"] = After("group"),
            ["load"] = new JsonObject { ["kind"] = words.Contains("free") ? "byFeel" : "bodyweight", ["rir"] = After("rir") is { } rir ? Number(rir) : null },
        };
        if (amount.EndsWith('s'))
            item["seconds"] = Number(amount[..^1]);
        else
            item["reps"] = new JsonArray([.. amount.Split('-').Select(r => (JsonNode)Number(r))]);
        if (Unknown.TryGetValue(words[0], out var facts))
            (item["family"], item["pattern"], item["measure"]) = (facts.Family, facts.Pattern, facts.Measure);
        return item;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
