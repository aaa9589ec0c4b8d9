using System.Net.Http.Headers;

namespace RunnerStrength.Benchmarks;

/// <summary>What asking the API for a week again and again found.</summary>
internal sealed record PreviewRush(double PerSecond, double P50, double P99)
{
    public const int Connections = 8;

    private const string Body = """
        { "profile": { "experience": "intermediate", "sessionsPerWeek": 2, "minutesPerSession": 45 }, "startsOn": "2026-11-30",
          "runWeek": [ { "day": "tuesday", "start": "07:00", "kind": "quality" }, { "day": "thursday", "kind": "easy" }, { "day": "saturday", "start": "08:00", "minutes": 110, "kind": "long" } ] }
        """;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    public static async Task<PreviewRush> Of(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        async Task Ask()
        {
            using var body = new StringContent(Body, new MediaTypeHeaderValue("application/json"));
            using var answer = await http.PostAsync(new Uri("/api/v1/plans/preview", UriKind.Relative), body);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }

        await Timing.Rush(Connections, WarmUp, _ => Ask());
        var times = await Timing.Rush(Connections, Measured, _ => Ask());
        return new(times.Length / Measured.TotalSeconds, times.At(0.5), times.At(0.99));
    }
}
