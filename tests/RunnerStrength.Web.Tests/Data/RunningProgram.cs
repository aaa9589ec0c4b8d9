using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>The program as a process of its own, with its log as it ships; killed at the end at the latest.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    /// <param name="urls">A free port of this machine when null.</param>
    /// <param name="command">What it does instead of serving.</param>
    public RunningProgram(TemporaryDirectory data, string? urls = null, params string[] command)
        : this(data, Surroundings.Usual, urls, command)
    {
    }

    public RunningProgram(TemporaryDirectory data, Surroundings around, string? urls = null, params string[] command)
    {
        Address = urls ?? $"http://127.0.0.1:{FreePort()}";
        string[] line = [.. around.Through, "dotnet", Published ?? typeof(Program).Assembly.Location, .. command, "--urls", Address, "--DataDirectory", data.Path];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in around.Environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Another build of the program to run in place of the one beside the tests, such as a published one; its RunnerStrength.Web.dll.</summary>
    private static string? Published => Environment.GetEnvironmentVariable("PROGRAM");

    public string Address { get; }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>A browser of its own unless it brings the cookies of another one.</summary>
    public HttpClient Client(CookieContainer? cookies = null) =>
        new(new SocketsHttpHandler { CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = new Uri(Address) };

    public async Task Ready()
    {
        if (!await Answers("/readyz"))
            throw new InvalidOperationException($"The program did not get ready: {await output + await error}");
    }

    /// <summary>Waits until it answers there with success; false when it ended instead.</summary>
    public async Task<bool> Answers(string path)
    {
        using var http = Client();
        for (var began = Stopwatch.GetTimestamp(); !await Succeeds(http, path); await Task.Delay(Pause))
        {
            if (process.HasExited)
                return false;
            if (Stopwatch.GetElapsedTime(began) > Patience)
                throw new InvalidOperationException($"{path} still does not answer.");
        }

        return true;
    }

    /// <summary>As a power cut ends it: nothing of the program runs any more, not even a finally.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>As a service manager asks it to stop.</summary>
    public async Task Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>What it says when it ends by itself.</summary>
    public async Task<(int Code, string Output, string Error)> Ended()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return (process.ExitCode, await output, await error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }

    private static async Task<bool> Succeeds(HttpClient http, string path)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
