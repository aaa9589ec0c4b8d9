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
    private static readonly string[] Growing = ["Plans", "Revisions", "Shares", "ExerciseNotes", "Templates", "DeviceLinks"];

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

        var scans = seen.All.SelectMany(statement => Plan(app, statement).Select(step => (statement, step)))
            .Where(s => s.step.StartsWith("SCAN", StringComparison.Ordinal) && s.step != "SCAN CONSTANT ROW" && !s.step.Contains("USING", StringComparison.Ordinal))
            .ToList();

        Assert.Contains(seen.All, s => s.Contains("\"Revisions\"", StringComparison.Ordinal));
        Assert.True(scans.Count == 0, string.Join("\n", scans.Select(s => $"{s.step}: {s.statement}")));
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
