using System.Text.Json;
using System.Text.Json.Serialization;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Data;

/// <summary>How the small values of a plan are written: those that are one token or one list.</summary>
internal static class PlanJsonConverters
{
    internal sealed class SlugConverter : JsonConverter<ExerciseSlug>
    {
        public override ExerciseSlug Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ExerciseSlug.TryParse(reader.GetString(), out var slug) ? slug : throw new JsonException("An exercise slug was expected.");

        public override void Write(Utf8JsonWriter writer, ExerciseSlug value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    /// <summary>A list of the tokens of the exercise files.</summary>
    internal sealed class KitConverter : JsonConverter<Kit>
    {
        public override Kit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new((JsonSerializer.Deserialize<string[]>(ref reader, options) ?? []).Select(ItemOf));

        public override void Write(Utf8JsonWriter writer, Kit value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
                writer.WriteStringValue(item.Token());
            writer.WriteEndArray();
        }

        private static Equipment ItemOf(string token) =>
            Tokens.TryParse<Equipment>(token, out var item) ? item : throw new JsonException($"'{token}' is not a piece of equipment.");
    }

    /// <summary>"2-1-1".</summary>
    internal sealed class TempoConverter : JsonConverter<Tempo>
    {
        public override Tempo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Tempo.TryParse(reader.GetString(), out var tempo) ? tempo : throw new JsonException("A tempo such as 2-1-1 was expected.");

        public override void Write(Utf8JsonWriter writer, Tempo value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    internal sealed class RampSetConverter : JsonConverter<RampSet>
    {
        public override RampSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var shape = JsonSerializer.Deserialize<Shape>(ref reader, options) ?? throw new JsonException("A practice set was expected.");
            return new RampSet(shape.PercentOfWorking, shape.Reps);
        }

        public override void Write(Utf8JsonWriter writer, RampSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Shape(value.PercentOfWorking, value.Reps), options);

        private sealed record Shape(int PercentOfWorking, int Reps);
    }

    /// <summary>A week's runs are a list.</summary>
    internal sealed class RunWeekConverter : JsonConverter<RunWeek>
    {
        public override RunWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<Run[]>(ref reader, options) ?? throw new JsonException("A list of runs was expected."));

        public override void Write(Utf8JsonWriter writer, RunWeek value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Runs, options);
    }
}
