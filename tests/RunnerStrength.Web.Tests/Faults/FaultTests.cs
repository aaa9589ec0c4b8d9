using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using RunnerStrength.Web.Tests.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>A real process on a folder of its own, and what is done to both. One at a time: each wants the machine for itself.</summary>
[Collection(nameof(FaultTests))]
public abstract class FaultTests : IDisposable
{
    internal const string DatabaseName = "runnerstrength.db";

    private protected TemporaryDirectory Data { get; } = new();

    private protected string DatabaseFile => Data.File(DatabaseName);

    /// <summary>Whether the long form is asked for: FAULTS=long.</summary>
    private protected static bool IsLong => Environment.GetEnvironmentVariable("FAULTS") == "long";

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Data.Dispose();
    }

    private protected async Task<RunningProgram> Started(Surroundings? around = null)
    {
        var program = new RunningProgram(Data, around ?? Surroundings.Usual);
        await program.Ready();
        return program;
    }

    /// <summary>An orderly end, after which the database is one file.</summary>
    private protected static async Task Stopped(RunningProgram program)
    {
        await program.Stop();
        Assert.Equal(0, (await program.Ended()).Code);
    }

    /// <summary>As another program asks the file, while ours may be running.</summary>
    private protected string? Ask(string sql) => Ask(DatabaseFile, sql);

    private protected static string? Ask(string file, string sql)
    {
        using var connection = Opened(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private protected static SqliteConnection Opened(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>503, and when to come back.</summary>
    private protected static void AssertAway(WebPage page)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.NotNull(page.Header("Retry-After"));
    }
}
