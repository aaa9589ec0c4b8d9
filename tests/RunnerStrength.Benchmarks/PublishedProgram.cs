using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RunnerStrength.Benchmarks;

/// <summary>The program as it is handed out, with its databases in folders beside it.</summary>
internal sealed class PublishedProgram
{
    private const string Library = "src/RunnerStrength/Exercises/Library";

    private readonly string folder;
    private readonly string file;

    private PublishedProgram(string folder, string file) => (this.folder, this.file) = (folder, file);

    /// <exception cref="InvalidOperationException">It can't be published.</exception>
    public static PublishedProgram Make(string folder) => Make(folder, Root());

    /// <summary>The same with so many exercises: the shipped ones, and again under other names.</summary>
    /// <exception cref="InvalidOperationException">It can't be published.</exception>
    public static PublishedProgram MakeWith(int exercises, string folder)
    {
        var source = Path.Combine(folder, "source");
        Directory.CreateDirectory(source);
        foreach (var name in new[] { "Directory.Build.props", ".editorconfig" })
            File.Copy(Path.Combine(Root(), name), Path.Combine(source, name));
        CopySource(Path.Combine(Root(), "src"), Path.Combine(source, "src"));
        Multiply(Path.Combine(source, Library), exercises);
        return Make(folder, source);
    }

    private static PublishedProgram Make(string folder, string source)
    {
        var target = Path.Combine(folder, "app");
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(source, "src", "RunnerStrength.Web"), "-c", "Release", "-r", Machine, "-o", target, "-v", "q", "--nologo"]);
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? new PublishedProgram(folder, Path.Combine(target, "RunnerStrength.Web.dll"))
            : throw new InvalidOperationException("The program can't be published.");
    }

    public string Database(string data) => Path.Combine(Data(data), "runnerstrength.db");

    /// <summary>Bytes, with what is still in its log.</summary>
    public long DatabaseSize(string data) => Directory.EnumerateFiles(Data(data), "runnerstrength.db*").Sum(part => new FileInfo(part).Length);

    /// <summary>Starts it on the data of that name and waits until it is ready.</summary>
    public Task<(ServerProcess Server, TimeSpan Ready)> Start(string data) =>
        ServerProcess.Start("/readyz", url => [file, "--urls", url, "--DataDirectory", Data(data), "--Serilog:MinimumLevel:Default", "Fatal"]);

    private static void CopySource(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var part in Directory.EnumerateFiles(from))
            File.Copy(part, Path.Combine(to, Path.GetFileName(part)));
        foreach (var inner in Directory.EnumerateDirectories(from).Where(d => Path.GetFileName(d) is not ("bin" or "obj" or "App_Data")))
            CopySource(inner, Path.Combine(to, Path.GetFileName(inner)));
    }

    private static void Multiply(string library, int exercises)
    {
        var texts = Directory.GetFiles(library, "*.md", SearchOption.AllDirectories);
        for (var i = texts.Length; i < exercises; i++)
        {
            var original = Path.ChangeExtension(texts[i % texts.Length], null);
            foreach (var part in new[] { ".md", ".pose.yml" }.Where(part => File.Exists(original + part)))
                File.Copy(original + part, $"{original}-{i}{part}");
        }
    }

    private static string Machine =>
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private string Data(string name) => Path.Combine(folder, name);

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..");
}
