using System.Text.Json;
using System.Text.Json.Serialization;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Api;

/// <summary>The race that a plan leads to.</summary>
public sealed record RaceBody
{
    public required DateOnly Date { get; init; }

    /// <summary>5k, 10k, half, marathon or ultra.</summary>
    [JsonConverter(typeof(DistanceConverter))]
    public required RaceDistance Distance { get; init; }

    public Race ToRace() => new(Date, Distance);

    /// <summary>What is wrong with the day of the race of a plan that starts then; null when nothing is.</summary>
    public static string? WrongDay(DateOnly startsOn, DateOnly race) => Season.WeeksTo(startsOn, race) switch
    {
        < 1 => "The race is not before the start of the plan.",
        > Plan.MaxWeeks => $"The race is at most {Plan.MaxWeeks} weeks ahead, its own counted.",
        _ => null,
    };

    private sealed class DistanceConverter : JsonConverter<RaceDistance>
    {
        private static readonly Dictionary<string, RaceDistance> Words = new(StringComparer.OrdinalIgnoreCase)
        {
            ["5k"] = RaceDistance.FiveK,
            ["10k"] = RaceDistance.TenK,
            ["half"] = RaceDistance.Half,
            ["marathon"] = RaceDistance.Marathon,
            ["ultra"] = RaceDistance.Ultra,
        };

        public override RaceDistance Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Words.TryGetValue(reader.GetString()!, out var distance)
                ? distance
                : throw new JsonException($"A distance is one of {string.Join(", ", Words.Keys)}.");

        public override void Write(Utf8JsonWriter writer, RaceDistance value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Words.First(w => w.Value == value).Key);
    }
}
