using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

public sealed class StoreStartTests
{
    [Fact]
    public async Task A_first_start_makes_the_database_its_mark_and_the_whole_catalogue()
    {
        await using var app = new App();
        await app.Start();
        Assert.True(File.Exists(app.DatabaseFile));
        Assert.Equal(Catalogue.ShippedFiles().Count(), await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Exercises.CountAsync()));
        Assert.Equal(Catalogue.Shipped.All.Select(e => e.Slug), app.Services.GetRequiredService<Catalogue>().All.Select(e => e.Slug));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "5000")]
    public async Task Every_connection_is_set_for_safety(string setting, string value)
    {
        await using var app = new App();
        await app.Start();
        var found = await app.InScope(async services =>
        {
            var db = services.GetRequiredService<RunnerStrengthDb>();
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {setting}";
            return (await command.ExecuteScalarAsync())?.ToString();
        });
        Assert.Equal(value, found);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is() =>
        await Refused(file => File.WriteAllText(file, "This is a diary, not a database. It is long enough to be taken for one."), "is not a database");

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is() =>
        await Refused(file => Execute(file, "CREATE TABLE songs (name TEXT)"), "belongs to another program");

    [Fact]
    public async Task A_newer_database_is_refused_and_left_as_it_is()
    {
        await Refused(
            file => Execute(file, $"PRAGMA application_id={StoreInspection.ApplicationId}; CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" TEXT, \"ProductVersion\" TEXT); INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '99')"),
            "is newer than this version");
    }

    [Fact]
    public async Task A_folder_in_its_place_is_refused()
    {
        await using var app = new App();
        Directory.CreateDirectory(app.DatabaseFile);
        Assert.Contains("is a folder", await app.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_has_gone_is_not_silently_replaced()
    {
        await using var app = new App();
        await app.Start();
        SqliteConnection.ClearAllPools();
        File.Delete(app.DatabaseFile);
        Assert.Contains("is gone", await app.Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(app.DatabaseFile));
    }

    [Fact]
    public async Task Two_starts_at_the_same_time_both_succeed()
    {
        await using var app = new App();
        var (one, other) = (app.Preparation(), app.Preparation());
        await Task.WhenAll(Task.Run(() => one.Run()), Task.Run(() => other.Run()));
        Assert.Equal(1, await app.InScope(async s => (await s.GetRequiredService<RunnerStrengthDb>().Database.GetAppliedMigrationsAsync()).Count()));
    }

    [Fact]
    public async Task A_lock_that_a_killed_start_left_behind_holds_up_nobody()
    {
        await using var app = new App();
        await app.Start();
        await app.InScope(async s => await s.GetRequiredService<RunnerStrengthDb>().Database.ExecuteSqlRawAsync(
            "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT OR REPLACE INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01'); DELETE FROM \"__EFMigrationsHistory\"; DROP TABLE IF EXISTS \"Revisions\"; DROP TABLE IF EXISTS \"Plans\"; DROP TABLE IF EXISTS \"Exercises\"; DROP TABLE IF EXISTS \"ExerciseAliases\""));
        await app.Preparation().Run().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Exercises.AnyAsync()));
    }

    private static async Task Refused(Action<string> make, string message)
    {
        await using var app = new App();
        make(app.DatabaseFile);
        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(app.DatabaseFile);
        var refusal = await app.Refusal();
        Assert.Contains(message, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
        Assert.Equal(before, await File.ReadAllBytesAsync(app.DatabaseFile));
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
