using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>Starts of the program as far as its store is concerned, and the store's files between them.</summary>
internal static class Starts
{
    /// <summary>As the program prepares its store; another one each time, as another start would have.</summary>
    public static StorePreparation Preparation(string dataDirectory)
    {
        var builder = WebApplication.CreateBuilder(["--DataDirectory", dataDirectory, "--Serilog:MinimumLevel:Default", "Fatal"]);
        builder.AddRunnerStrength();
        return builder.Services.BuildServiceProvider().GetRequiredService<StorePreparation>();
    }

    /// <summary>A whole start and its end: no connection stays open.</summary>
    public static async Task Start(this App app)
    {
        await Preparation(app.DataDirectory).Run();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>The line that a refused start prints.</summary>
    public static async Task<string> Refusal(this App app) =>
        (await Assert.ThrowsAsync<StartRefusedException>(app.Start)).Message;

    /// <summary>The database and the log of writes that are not in it yet.</summary>
    public static async Task<(string Database, string Log)> StoredBytes(this App app)
    {
        var log = app.DatabaseFile + "-wal";
        return (await Bytes(app.DatabaseFile), File.Exists(log) ? await Bytes(log) : "");
    }

    public static void Remove(this App app)
    {
        foreach (var part in new[] { "", "-wal", "-shm" })
            File.Delete(app.DatabaseFile + part);
    }

    public static void Execute(this App app, string sql) => app.Ask(sql);

    /// <summary>As somebody else opens the file: without the settings of our connections.</summary>
    public static string? Ask(this App app, string sql)
    {
        using var connection = new SqliteConnection(app.Unpooled());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    public static string Unpooled(this App app) => new SqliteConnectionStringBuilder { DataSource = app.DatabaseFile, Pooling = false }.ToString();

    private static async Task<string> Bytes(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return Convert.ToBase64String(copy.ToArray());
    }
}
