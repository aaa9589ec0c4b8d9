using Microsoft.Data.Sqlite;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>Data that the program must not start with: one line says why, and not a byte of it is changed.</summary>
public sealed class RefusedStoreTests : IAsyncDisposable
{
    private const int PageBytes = 4096;

    private readonly App app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("This is a diary, not a database. It is long enough to be taken for one.", "is not a database")]
    [InlineData("x", "belongs to another program")]
    public async Task A_file_that_is_no_database_is_refused(string text, string because)
    {
        await File.WriteAllTextAsync(app.DatabaseFile, text);

        await Refused(because);
    }

    [Theory]
    [InlineData("CREATE TABLE songs (name TEXT)")]
    [InlineData("PRAGMA application_id=1; PRAGMA journal_mode=WAL; CREATE TABLE songs (name TEXT)")]
    public async Task A_database_of_another_program_is_refused(string sql)
    {
        app.Execute(sql);

        await Refused("belongs to another program");
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        await app.Start();
        app.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99')");

        await Refused("is newer than this version of RunnerStrength (it has 29990101000000_Future)");
    }

    [Fact]
    public async Task What_a_killed_newer_version_had_saved_only_to_its_log_is_left_there()
    {
        await app.Start();
        using var newer = new SqliteConnection(app.Unpooled());
        newer.Open();
        using var command = newer.CreateCommand();
        command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99')";
        command.ExecuteNonQuery();
        Assert.NotEqual(0, new FileInfo(app.DatabaseFile + "-wal").Length);

        await Refused("is newer");
    }

    [Fact]
    public async Task A_database_with_a_damaged_schema_is_refused()
    {
        await app.Start();
        Damage(from: 100, bytes: PageBytes - 100);

        await Refused("is damaged");
    }

    [Fact]
    public async Task A_database_with_damaged_tables_is_refused()
    {
        await app.Start();
        Damage(from: PageBytes, bytes: (int)new FileInfo(app.DatabaseFile).Length - PageBytes);

        await Refused(app.DatabaseFile);
    }

    [Fact]
    public async Task A_folder_in_its_place_is_refused()
    {
        Directory.CreateDirectory(app.DatabaseFile);

        Assert.Contains("is a folder", await app.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_place_of_the_data_s_folder_is_refused()
    {
        await File.WriteAllTextAsync(app.DatabaseFile, "");

        var refusal = (await Assert.ThrowsAsync<StartRefusedException>(() => Starts.Preparation(app.DatabaseFile).Run())).Message;

        Assert.Contains(app.DatabaseFile, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
    }

    [Fact]
    public async Task A_database_that_has_gone_is_not_silently_replaced()
    {
        await app.Start();
        app.Remove();

        Assert.Contains("is gone", await app.Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(app.DatabaseFile));
    }

    [Fact]
    public async Task A_database_that_was_emptied_is_not_silently_begun_anew()
    {
        await app.Start();
        app.Remove();
        await File.WriteAllBytesAsync(app.DatabaseFile, []);

        await Refused("is empty");
    }

    private async Task Refused(string because)
    {
        var before = await app.StoredBytes();

        var refusal = await app.Refusal();

        Assert.Contains(because, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
        Assert.Equal(before, await app.StoredBytes());
    }

    private void Damage(int from, int bytes)
    {
        using var file = File.OpenWrite(app.DatabaseFile);
        file.Position = from;
        file.Write(Enumerable.Repeat((byte)0xA5, bytes).ToArray());
    }
}
