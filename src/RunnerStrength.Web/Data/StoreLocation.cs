using Microsoft.Data.Sqlite;

namespace RunnerStrength.Web.Data;

/// <summary>Where this installation keeps what it must not lose.</summary>
public sealed record StoreLocation
{
    private const string FileName = "runnerstrength.db";
    private const int BusySeconds = 5;

    /// <param name="contentRoot">What relative paths are relative to.</param>
    public StoreLocation(IConfiguration configuration, string contentRoot)
    {
        DataDirectory = Path.GetFullPath(Path.Combine(contentRoot, configuration["DataDirectory"] is { Length: > 0 } given ? given : "App_Data"));
        var connection = new SqliteConnectionStringBuilder(configuration.GetConnectionString("RunnerStrength"));
        DatabaseFile = connection.DataSource.Length > 0
            ? Path.GetFullPath(Path.Combine(contentRoot, connection.DataSource))
            : Path.Combine(DataDirectory, FileName);
        connection.DataSource = DatabaseFile;
        connection.ForeignKeys = true;
        connection.DefaultTimeout = BusySeconds;
        ConnectionString = connection.ToString();
    }

    public string DataDirectory { get; }

    /// <summary>The keys that owner cookies are protected with.</summary>
    public string KeysDirectory => Path.Combine(DataDirectory, "keys");

    public string DatabaseFile { get; }

    /// <summary>Says that there was a database here: should the file be gone one day, a new one must not silently take its place.</summary>
    public string MarkerFile => DatabaseFile + ".exists";

    /// <summary>Held while the store is made ready, so that of two starts at once one waits.</summary>
    public string LockFile => DatabaseFile + ".lock";

    public string ConnectionString { get; }
}
