using System.Globalization;

namespace RunnerStrength.Benchmarks;

/// <summary>The published program beside a bare server, both driven in turn: what each address costs, as a share of plain text and of a fixed body as long.</summary>
internal static class Ladder
{
    private const string Preview = """
        { "profile": { "experience": "intermediate", "sessionsPerWeek": 2, "minutesPerSession": 45 }, "startsOn": "2026-11-30",
          "runWeek": [ { "day": "tuesday", "start": "07:00", "kind": "quality" }, { "day": "thursday", "kind": "easy" }, { "day": "saturday", "start": "08:00", "minutes": 110, "kind": "long" } ] }
        """;

    public static async Task Run()
    {
        if (!Wrk.IsHere)
        {
            Console.Error.WriteLine(Wrk.Missing);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("runnerstrength-ladder-");
        try
        {
            await Climb(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Climb(string folder)
    {
        var program = PublishedProgram.Make(folder);
        (await program.Start("data")).Server.Dispose();
        var (bare, _) = await ServerProcess.Start("/", url => [typeof(Ladder).Assembly.Location, BareServer.Argument, url]);
        var (app, ready) = await program.Start("data");
        using (bare)
        using (app)
        {
            var rows = new LadderRows(bare, app);
            await rows.All(folder);
            await Previews(app);
            await Saves(app);
            Say($"\nReady {ready.TotalSeconds:0.00} s after a second start; {app.Megabytes:0} MB after the ladder.");
        }
    }

    private static async Task Previews(ServerProcess app)
    {
        const int connections = 8;
        using var http = new HttpClient { BaseAddress = app.Address };
        async Task Ask()
        {
            using var body = new StringContent(Preview, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
            using var answer = await http.PostAsync(new Uri("/api/v1/plans/preview", UriKind.Relative), body);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }

        await Timing.Rush(connections, TimeSpan.FromSeconds(15), _ => Ask());
        var times = await Timing.Rush(connections, TimeSpan.FromSeconds(8), _ => Ask());
        Say($"\nplans/preview, {connections} connections: p50 {times.At(0.5):0.0} ms, p99 {times.At(0.99):0.0} ms, {times.Length / 8.0:0}/s");
    }

    private static async Task Saves(ServerProcess app)
    {
        foreach (var connections in new[] { 1, 32, 64 })
        {
            var rush = await SaveRush.Of(app.Address, connections);
            Say($"a form post at synchronous=FULL, {connections} connections: {rush.PerSecond:0}/s, p50 {rush.P50:0.0} ms, p99 {rush.P99:0.0} ms, {rush.Refused} refused, {rush.Lost} lost");
        }
    }

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
