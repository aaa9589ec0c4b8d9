using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RunnerStrength.Benchmarks;

/// <summary>The program as it is handed out, with its databases in folders beside it.</summary>
internal sealed class PublishedProgram
{
    private readonly string folder;
    private readonly string file;

    private PublishedProgram(string folder, string file) => (this.folder, this.file) = (folder, file);

    /// <exception cref="InvalidOperationException">It can't be published.</exception>
    public static PublishedProgram Make(string folder)
    {
        var target = Path.Combine(folder, "app");
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(Root(), "src", "RunnerStrength.Web"), "-c", "Release", "-r", Machine, "-o", target, "-v", "q", "--nologo"]);
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? new PublishedProgram(folder, Path.Combine(target, "RunnerStrength.Web.dll"))
            : throw new InvalidOperationException("The program can't be published.");
    }

    public string Database(string data) => Path.Combine(Data(data), "runnerstrength.db");

    /// <summary>Bytes, with what is still in its log.</summary>
    public long DatabaseSize(string data) => Directory.EnumerateFiles(Data(data), "runnerstrength.db*").Sum(file => new FileInfo(file).Length);

    /// <summary>Starts it on the data of that name and waits until it is ready.</summary>
    public Task<(ServerProcess Server, TimeSpan Ready)> Start(string data) =>
        ServerProcess.Start("/readyz", url => [file, "--urls", url, "--DataDirectory", Data(data), "--Serilog:MinimumLevel:Default", "Fatal"]);

    private static string Machine =>
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private string Data(string name) => Path.Combine(folder, name);

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..");
}
