using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Benchmarks;

/// <summary>Fills a database as years of use would: plans of real runners as the planner makes them, each with a history, and exercises of the runners' own.</summary>
internal static class StoreFiller
{
    public const int Owners = 100_000;
    public const int Plans = 1_000_000;
    public const int RevisionsOfAPlan = 3;
    public const int OwnExercises = 10_000;

    private static readonly DateTimeOffset Begin = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="database">One that the program has made.</param>
    public static void Fill(string database)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        Run(connection, "PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000;");
        using (var transaction = connection.BeginTransaction())
        {
            var owners = Enumerable.Range(0, Owners).Select(_ => Owner.New().Id).ToArray();
            FillPlans(connection, owners);
            FillExercises(connection, owners);
            transaction.Commit();
        }

        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
    }

    private static void FillPlans(SqliteConnection connection, string[] owners)
    {
        using var plan = Prepared(connection, """
            INSERT INTO Plans (Id, Owner, Name, StartsOn, Revision, LastRevision, UpdatedUtc) VALUES ($0, $1, 'My strength week', '2026-11-30', $2, $2, $3)
            """, parameters: 4);
        using var revision = Prepared(connection, """
            INSERT INTO Revisions (PlanId, Number, Parent, DocumentJson, What, SavedUtc) VALUES ($0, $1, $2, $3, 'Moved Strength A to Tuesday', $4)
            """, parameters: 5);
        var documents = Documents();
        var step = TimeSpan.FromSeconds(60);
        for (var i = 0; i < Plans; i++)
        {
            var made = Begin + i * step;
            var id = Guid.CreateVersion7(made).ToString().ToUpperInvariant();
            var saved = made.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            Run(plan, id, owners[RandomNumberGenerator.GetInt32(Owners)], RevisionsOfAPlan, saved);
            for (var number = 1; number <= RevisionsOfAPlan; number++)
                Run(revision, id, number, number == 1 ? DBNull.Value : number - 1, documents[(i + number) % documents.Length], saved);
        }
    }

    private static void FillExercises(SqliteConnection connection, string[] owners)
    {
        using var exercise = Prepared(connection, """
            INSERT INTO Exercises (Slug, Owner, Path, Hash, Text, Hidden) VALUES ($0, $1, $2, $3, $4, 0)
            """, parameters: 5);
        var texts = Catalogue.ShippedFiles().ToArray();
        for (var i = 0; i < OwnExercises; i++)
        {
            var (path, text) = texts[i % texts.Length];
            Run(exercise, $"own-{i}", owners[i], path, new string('0', 2 * SHA256.HashSizeInBytes), text);
        }
    }

    private static byte[][] Documents()
    {
        var planner = new Planner(Catalogue.Shipped);
        return [.. PlanningBenchmark.Requests().Select(request => PackedText.Pack(PlanJson.Write(planner.Plan(request))))];
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string text, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
