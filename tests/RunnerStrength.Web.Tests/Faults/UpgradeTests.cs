using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Data;
using Xunit.Abstractions;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>A database as an earlier version left it, with a plan in it.</summary>
public sealed class UpgradeTests(ITestOutputHelper output) : FaultTests
{
    private const int FewKills = 3;
    private const int ManyKills = 20;

    /// <summary>A write of the upgrade is some ten thousand bytes of the log.</summary>
    private const int LogBytesAKill = 12_000;

    public static TheoryData<string> EarlierShapes => [.. Migrations()[..^1]];

    [Theory]
    [MemberData(nameof(EarlierShapes))]
    public async Task A_database_of_every_released_shape_is_brought_up_to_date_with_all_in_it(string shape)
    {
        var saver = await LeftBy(shape);

        await using var program = await Started();

        await AssertWorks(program, saver);
    }

    [Fact]
    public async Task Killed_inside_a_migration_it_comes_up_at_the_next_start()
    {
        var saver = await LeftBy(Migrations()[0]);
        var left = await File.ReadAllBytesAsync(DatabaseFile);
        var kills = IsLong ? ManyKills : FewKills;
        for (var kill = 0; kill < kills; kill++)
        {
            File.Delete(DatabaseFile + "-wal");
            File.Delete(DatabaseFile + "-shm");
            await File.WriteAllBytesAsync(DatabaseFile, left);
            await using (var killed = new RunningProgram(Data))
            {
                await LogHas(kill * LogBytesAKill, killed);
                await killed.Kill();
            }

            // Where the kill came before it, the lock that EF would have left on which a start once waited for ever.
            Ask("CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT OR REPLACE INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");
            await using var program = await Started();
            await AssertWorks(program, saver);
        }

        output.WriteLine($"{kills} kills inside the upgrade, {kills} starts after them.");
    }

    private static async Task AssertWorks(RunningProgram program, Saver saver)
    {
        foreach (var part in new[] { "", "/name", "/history", "/shares", "/print/all" })
            Assert.Equal(HttpStatusCode.OK, (await saver.Open(program, saver.Plan + part)).Status);
        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
        Assert.Contains($"Save {saver.Answered}", (await saver.Open(program, saver.Plan)).Text, StringComparison.Ordinal);
    }

    /// <summary>Waits until so much was written to the log of the upgrade, or the program listens since there was no more to write.</summary>
    private async Task LogHas(int bytes, RunningProgram program)
    {
        var log = new FileInfo(DatabaseFile + "-wal");
        var listens = program.Answers("/healthz");
        while (!listens.IsCompleted && !(log.Exists && log.Length >= bytes))
        {
            await Task.Delay(1);
            log.Refresh();
        }
    }

    /// <summary>A plan and its revision in a database as it was after that migration.</summary>
    private async Task<Saver> LeftBy(string migration)
    {
        Saver saver;
        await using (var program = await Started())
        {
            saver = await Saver.With(program);
            await Stopped(program);
        }

        var earlier = Data.File("earlier.db");
        await using (var db = Context(earlier))
            await db.GetService<IMigrator>().MigrateAsync(migration);
        Ask(earlier, $"PRAGMA application_id={StoreInspection.ApplicationId}; PRAGMA journal_mode=WAL");
        foreach (var table in new[] { "Plans", "Revisions" })
        {
            var columns = Ask(earlier, $"SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('{table}')");
            Ask(earlier, $"ATTACH '{DatabaseFile}' AS newer; INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}; SELECT 1");
        }

        if (string.CompareOrdinal(migration, FirstPacked()) < 0)
            await Unpack(earlier);
        File.Move(earlier, DatabaseFile, overwrite: true);
        Assert.Equal("1", Ask("SELECT COUNT(*) FROM Plans"));
        return saver;
    }

    /// <summary>Documents as text, which they were at first.</summary>
    private static async Task Unpack(string database)
    {
        await using var connection = Opened(database);
        connection.CreateFunction("unpacked", (byte[] bytes) => PackedText.Unpack(bytes));
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Revisions SET DocumentJson = unpacked(DocumentJson)";
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
        Assert.Equal("text", Ask(database, "SELECT typeof(DocumentJson) FROM Revisions"));
    }

    private static string FirstPacked() => Migrations().Single(m => m.EndsWith("_PackedDocuments", StringComparison.Ordinal));

    private static string[] Migrations()
    {
        using var db = Context("never-opened.db");
        return [.. db.Database.GetMigrations()];
    }

    private static RunnerStrengthDb Context(string file) =>
        new(new DbContextOptionsBuilder<RunnerStrengthDb>().UseSqlite($"Data Source={file};Pooling=False").Options);
}
