using System.Globalization;
using RunnerStrength.Exercises;

namespace RunnerStrength.Benchmarks;

/// <summary>The published program on a new database and on a full one, driven in turn: what grows with the data, and what a plan takes on the disk.</summary>
internal static class Growth
{
    private const string Small = "small";
    private const string Large = "large";
    private const int PlansOfAVisitor = 10;

    public static async Task Run()
    {
        if (!Wrk.IsHere)
        {
            Console.Error.WriteLine(Wrk.Missing);
            return;
        }

        var folder = Directory.CreateTempSubdirectory("runnerstrength-growth-");
        try
        {
            await Measure(PublishedProgram.Make(folder.FullName), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Search();
    }

    private static async Task Measure(PublishedProgram program, string folder)
    {
        (await program.Start(Small)).Server.Dispose();
        (await program.Start(Large)).Server.Dispose();
        var empty = program.DatabaseSize(Large);
        StoreFiller.Fill(program.Database(Large));
        var full = program.DatabaseSize(Large);
        Say($"{StoreFiller.Plans:N0} plans of {StoreFiller.Owners:N0} owners, {StoreFiller.RevisionsOfAPlan} revisions each, {StoreFiller.OwnExercises:N0} own exercises: {full / 1e9:0.00} GB, {(full - empty) / StoreFiller.Plans:N0} bytes a plan with its history.\n");

        var (small, smallReady) = await program.Start(Small);
        var (large, largeReady) = await program.Start(Large);
        using (small)
        using (large)
        {
            Say($"| what | small | full | full / small |\n|---|---|---|---|");
            Row("ready, s (less is better)", smallReady.TotalSeconds, largeReady.TotalSeconds);
            var here = await Visitor.Of(small);
            var there = await Visitor.Of(large);
            var queries = RandomQueries.Script(folder);
            foreach (var (name, path) in Visitor.Paths)
                Rates(name, here.Target(path(here)), there.Target(path(there)));
            Rates("catalogue, random filter or search", new(small, "/exercises", Script: queries), new(large, "/exercises", Script: queries));
            foreach (var connections in new[] { 1, 32 })
                Row($"a form post, {connections} connections, /s", (await SaveRush.Of(small.Address, connections)).PerSecond, (await SaveRush.Of(large.Address, connections)).PerSecond);
            Row($"plans/preview, {PreviewRush.Connections} connections, /s", (await PreviewRush.Of(small.Address)).PerSecond, (await PreviewRush.Of(large.Address)).PerSecond);
            Row("memory afterwards, MB (less is better)", small.Megabytes, large.Megabytes);
        }
    }

    private static void Rates(string what, WrkTarget small, WrkTarget large)
    {
        var rates = Wrk.InTurn(small, large);
        Row($"{what}, requests/s", rates[0].PerSecond, rates[1].PerSecond);
    }

    /// <summary>The catalogue is searched in memory; runners' own exercises may one day be as many as this.</summary>
    private static void Search()
    {
        const int many = 10_000;
        const int rounds = 200;
        string[] words = ["lunge", "squatt", "calf raise", "kettle", "hop", "bridge single"];
        var shipped = Catalogue.Shipped;
        var more = new Catalogue(Enumerable.Range(0, many).Select(i => shipped.All[i % shipped.All.Length] with { Slug = new ExerciseSlug($"own-{i}"), Harder = [] }));
        foreach (var catalogue in new[] { shipped, more })
        {
            catalogue.Search.Find(words[0]);
            var times = Timing.Of(rounds, i => catalogue.Search.Find(words[i % words.Length]));
            Say($"\na search among {catalogue.All.Length:N0} exercises: p50 {times.At(0.5):0.00} ms, p99 {times.At(0.99):0.00} ms");
        }
    }

    private static void Row(string what, double small, double large) => Say($"| {what} | {small:0.0} | {large:0.0} | {large / small:0.00} |");

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));

    /// <summary>Somebody with a few plans, among all the others.</summary>
    private sealed record Visitor(ServerProcess Server, string Cookie, string Plan, string Sheet)
    {
        public static (string Name, Func<Visitor, string> Path)[] Paths { get; } =
        [
            ("catalogue", _ => "/exercises"),
            ("an exercise", _ => "/exercises/walking-lunge"),
            ("a figure", _ => "/figures/walking-lunge.svg"),
            ($"their list of {PlansOfAVisitor} plans", _ => "/plans"),
            ("a plan, by its owner", v => v.Plan),
            ("a session's sheet, by its owner", v => v.Sheet),
        ];

        public static async Task<Visitor> Of(ServerProcess server)
        {
            using var http = new LadderVisitor(server.Address);
            var plan = await http.MakePlan(BusyWeek.LongSessions);
            for (var i = 1; i < PlansOfAVisitor; i++)
                await http.CopyPlan(plan);
            return new(server, http.CookieHeader, plan, await http.FirstSheet(plan));
        }

        public WrkTarget Target(string path) => new(Server, path, Cookie);
    }
}
