namespace RunnerStrength.Web.Startup;

/// <summary>Where the program's own files are. A published program may be started from any folder, and its styles and scripts are beside it, not there.</summary>
public static class ContentRoot
{
    private const string WebFiles = "wwwroot";

    /// <summary>The program's folder where that has its files and <paramref name="current"/> has none; null leaves it to the host.</summary>
    public static string? Find(string current, string program) =>
        !Directory.Exists(Path.Combine(current, WebFiles)) && Directory.Exists(Path.Combine(program, WebFiles)) ? program : null;
}
