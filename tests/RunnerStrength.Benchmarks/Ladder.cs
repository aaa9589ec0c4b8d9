using System.Globalization;

namespace RunnerStrength.Benchmarks;

/// <summary>The published program beside a bare server, both driven in turn: what each address costs, as a share of plain text and of a fixed body as long.</summary>
internal static class Ladder
{
    private const string Data = "data";
    private const int ManyExercises = 10_000;

    public static Task Run() => InFolder(Climb);

    /// <summary>Only what is not a row of the table: previews, form posts and a busy week.</summary>
    public static Task RunTimes() => InFolder(async folder =>
    {
        var (app, ready) = await PublishedProgram.Make(Path.Combine(folder, "shipped")).Start(Data);
        using (app)
        {
            await Times(app);
            Say($"\nReady {ready.TotalSeconds:0.00} s after a first start; {app.Megabytes:0} MB after all of it.\n");
        }
    });

    private static async Task InFolder(Func<string, Task> climb)
    {
        if (!Wrk.IsHere)
        {
            Console.Error.WriteLine(Wrk.Missing);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("runnerstrength-ladder-");
        try
        {
            await climb(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Climb(string folder)
    {
        var program = PublishedProgram.Make(Path.Combine(folder, "shipped"));
        var large = PublishedProgram.MakeWith(ManyExercises, Path.Combine(folder, "large"));
        var queries = RandomQueries.Script(folder);
        var (bare, _) = await ServerProcess.Start("/", url => [typeof(Ladder).Assembly.Location, BareServer.Argument, url]);
        using (bare)
        {
            (await program.Start(Data)).Server.Dispose();
            var (app, ready) = await program.Start(Data);
            using (app)
            {
                await Rows(new LadderRows(bare, app), queries);
                await Times(app);
                Say($"\nReady {ready.TotalSeconds:0.00} s after a second start; {app.Megabytes:0} MB after the ladder.\n");
            }

            var (many, _) = await large.Start(Data);
            using (many)
            {
                LadderRows.Head();
                await new LadderRows(bare, many).Search(queries, ManyExercises);
            }
        }
    }

    private static async Task Rows(LadderRows rows, string queries)
    {
        LadderRows.Head();
        await rows.Public();
        await rows.Search(queries, Exercises.Catalogue.Shipped.All.Length);
        await rows.Private();
    }

    private static async Task Times(ServerProcess app)
    {
        var preview = await PreviewRush.Of(app.Address);
        Say($"\nplans/preview, {PreviewRush.Connections} connections: p50 {preview.P50:0.0} ms, p99 {preview.P99:0.0} ms, {preview.PerSecond:0}/s");
        foreach (var connections in new[] { 1, 32, 64 })
        {
            var rush = await SaveRush.Of(app.Address, connections);
            Say($"a form post at synchronous=FULL, {connections} connections: {rush.PerSecond:0}/s, p50 {rush.P50:0.0} ms, p99 {rush.P99:0.0} ms, {rush.Refused} refused, {rush.Lost} lost");
        }

        foreach (var (what, times) in await BusyWeek.Of(app.Address))
            Say($"a week of {BusyWeek.Runs} runs, {what}: p50 {times.At(0.5):0.0} ms, p99 {times.At(0.99):0.0} ms");
    }

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
}
