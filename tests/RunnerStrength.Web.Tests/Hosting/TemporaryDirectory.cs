using Microsoft.Data.Sqlite;

namespace RunnerStrength.Web.Tests.Hosting;

/// <summary>A folder that goes with its test.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("runnerstrength-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        // The host that it belongs to disposes of itself twice.
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
