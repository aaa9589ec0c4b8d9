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
    public async Task Two_starts_at_the_same_time_both_succeed()
    {
        await using var app = new App();
        var (one, other) = (Starts.Preparation(app.DataDirectory), Starts.Preparation(app.DataDirectory));
        await Task.WhenAll(Task.Run(() => one.Run()), Task.Run(() => other.Run()));
        Assert.Empty(await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Database.GetPendingMigrationsAsync()));
    }

    [Fact]
    public async Task A_lock_that_a_killed_start_left_behind_holds_up_nobody()
    {
        await using var app = new App();
        await app.Start();
        app.Execute(
            "CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT OR REPLACE INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01'); DELETE FROM \"__EFMigrationsHistory\"; DROP TABLE IF EXISTS \"Shares\"; DROP TABLE IF EXISTS \"DeviceLinks\"; DROP TABLE IF EXISTS \"Templates\"; DROP TABLE IF EXISTS \"ExerciseNotes\"; DROP TABLE IF EXISTS \"Revisions\"; DROP TABLE IF EXISTS \"Plans\"; DROP TABLE IF EXISTS \"Exercises\"; DROP TABLE IF EXISTS \"ExerciseAliases\"");
        await Starts.Preparation(app.DataDirectory).Run().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(await app.InScope(s => s.GetRequiredService<RunnerStrengthDb>().Exercises.AnyAsync()));
    }

    [Fact]
    public async Task A_second_start_changes_no_byte()
    {
        await using var app = new App();
        await app.Start();
        var before = await app.StoredBytes();

        await app.Start();

        Assert.Equal(before, await app.StoredBytes());
    }

    [Fact]
    public async Task A_backup_that_was_put_back_is_kept_as_safely_as_before()
    {
        await using var app = new App();
        await app.Start();
        app.Execute($"VACUUM INTO '{app.DatabaseFile}.backup'");
        app.Remove();
        File.Move(app.DatabaseFile + ".backup", app.DatabaseFile);

        await app.Start();

        Assert.Equal("wal", app.Ask("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_start_that_was_killed_before_it_made_a_table_is_taken_up()
    {
        await using var app = new App();
        app.Execute($"PRAGMA application_id={StoreInspection.ApplicationId}");

        await app.Start();

        Assert.Equal("wal", app.Ask("PRAGMA journal_mode"));
        Assert.Equal($"{Catalogue.ShippedFiles().Count()}", app.Ask("SELECT COUNT(*) FROM Exercises"));
    }
}
