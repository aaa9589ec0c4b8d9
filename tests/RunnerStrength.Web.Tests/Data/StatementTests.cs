using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>However many plans there are, no statement reads through them: every one finds its rows by an index.</summary>
public sealed class StatementTests
{
    private const int FewestStatements = 30;
    private const int MostFormsOfAPage = 8;

    private static readonly string[] Nouns = ["name", "health", "readiness", "runs", "runs/new", "shares", "history", "lengths", "placements", "sessions", "days/tuesday/copy"];
    private static readonly string[] SessionNouns = ["note", "place", "copy", "version", "exercises"];

    /// <summary>Links to another device live ten minutes: there are never many.</summary>
    private static readonly string[] Growing = ["Plans", "Revisions", "Shares", "ExerciseNotes", "Templates"];

    [Fact]
    public async Task No_statement_of_a_visit_scans_what_visitors_make()
    {
        var seen = new Statements();
        await using var app = new App().With(services => services.ConfigureDbContext<RunnerStrengthDb>(options => options.AddInterceptors(seen)));
        var runner = new Runner(app);
        var window = await runner.MakePlan();
        var session = (await window.Sessions())[0].Id;
        await window.Send("name", form => form.Fill("Input.Name", "Autumn"));
        await window.Press(await window.Open(), "/undo");
        await window.Press(await window.Open(), "/redo");
        await window.Press(await window.Open(), "/copy");
        await window.Press(await runner.Visitor.Get("/plans"), "/deletion");
        foreach (var path in new[] { "/plans", "/templates", "/exercises/walking-lunge", $"{window.Path}/history", $"{window.Path}/print/all", $"{window.Path}/sessions" })
            await runner.Visitor.Get(path);
        await window.Press(await window.Open($"sessions/{session}"), "/template");
        var shares = await window.Send("shares");
        await runner.Visitor.Get(new Uri(shares.Document.Texts(".share-list a").Single()).AbsolutePath);
        var devices = await runner.Visitor.Submit(await runner.Visitor.Get("/devices"), PlanWindow.OwnForm);
        var link = new Uri(devices.Document.Texts("code").Single()).AbsolutePath;
        var there = new Runner(app);
        await there.MakePlan();
        await there.Visitor.Submit(await there.Visitor.Get(link), PlanWindow.OwnForm);
        await EveryFormOnce(runner, window);

        var slow = seen.All.SelectMany(statement => Plan(app, statement).Where(ReadsThrough).Select(step => $"{step}: {statement}")).ToList();

        Assert.True(seen.All.Count >= FewestStatements, $"{seen.All.Count} statements were seen.");
        Assert.True(slow.Count == 0, string.Join('\n', slow));
    }

    /// <summary>By SQLite's own words: so that the test above is known to see what it looks for.</summary>
    [Theory]
    [InlineData("SELECT \"Name\" FROM \"Plans\"", true)]
    [InlineData("SELECT \"PlanId\" FROM \"Revisions\" ORDER BY \"PlanId\"", true)]
    [InlineData("SELECT * FROM (SELECT \"PlanId\", MAX(\"Number\") AS n FROM \"Revisions\" GROUP BY \"PlanId\" LIMIT 9) AS r JOIN \"Plans\" AS p ON p.\"Id\" = r.\"PlanId\"", true)]
    [InlineData("SELECT \"Name\" FROM \"Plans\" WHERE \"Id\" = 'x'", false)]
    [InlineData("SELECT \"What\" FROM \"Revisions\" WHERE \"PlanId\" = 'x' AND \"Number\" = 1", false)]
    public async Task A_statement_that_reads_through_is_seen(string statement, bool reads)
    {
        await using var app = new App();
        await new Runner(app).MakePlan();

        Assert.Equal(reads, Plan(app, statement).Any(ReadsThrough));
    }

    /// <summary>A whole table, a whole index, or a part of the query worked out beforehand for every row. What is asked of one visitor's rows at a time is a search.</summary>
    private static bool ReadsThrough(string step) =>
        step != "SCAN CONSTANT ROW" && new[] { "SCAN", "MATERIALIZE", "CO-ROUTINE" }.Any(word => step.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Everything that the pages of a plan offer, so that no statement is left out.</summary>
    private static async Task EveryFormOnce(Runner runner, PlanWindow window)
    {
        var session = (await window.Sessions())[0].Id;
        string[] pages = [window.Path, "/plans", "/templates", "/exercises/plank-high/note", .. Nouns.Select(noun => $"{window.Path}/{noun}"), .. SessionNouns.Select(noun => $"{window.Path}/sessions/{session}/{noun}"), $"{window.Path}/sessions/{session}"];
        foreach (var path in pages)
        {
            var page = await runner.Visitor.Get(path);
            var forms = page.Document.Forms.Where(f => f.Method == "post" && f.GetAttribute("action")?.EndsWith("/deletion", StringComparison.Ordinal) != true).Select(f => f.GetAttribute("action")).Distinct(StringComparer.Ordinal)
                // What takes a session away comes last: the page goes with it.
                .OrderBy(action => action?.EndsWith("/removal", StringComparison.Ordinal) == true);
            foreach (var action in forms.Take(MostFormsOfAPage).ToList())
                await runner.Visitor.Submit(await runner.Visitor.Get(path), action is { Length: > 0 } ? $"form[action='{action}']" : PlanWindow.OwnForm);
        }
    }

    private static List<string> Plan(App app, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={app.DatabaseFile};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (System.Text.RegularExpressions.Match name in System.Text.RegularExpressions.Regex.Matches(statement, "@[A-Za-z_0-9]+"))
        {
            if (!command.Parameters.Contains(name.Value))
                command.Parameters.AddWithValue(name.Value, "");
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
            steps.Add(reader.GetString(3));
        return steps;
    }

    /// <summary>Every statement about what visitors make, once.</summary>
    private sealed class Statements : DbCommandInterceptor
    {
        private readonly ConcurrentDictionary<string, byte> all = new(StringComparer.Ordinal);

        public ICollection<string> All => all.Keys;

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            if (eventData.Context is RunnerStrengthDb && Growing.Any(table => result.CommandText.Contains($"\"{table}\"", StringComparison.Ordinal)) && !result.CommandText.Contains("CREATE", StringComparison.Ordinal) && !result.CommandText.StartsWith("ALTER", StringComparison.Ordinal))
                all.TryAdd(result.CommandText, 0);
            return result;
        }
    }
}
