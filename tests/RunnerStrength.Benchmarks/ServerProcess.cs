using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RunnerStrength.Benchmarks;

/// <summary>A server in a process of its own, so that what it costs is its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts it and waits until the path answers; tells how long that took.</summary>
    public static async Task<(ServerProcess Server, TimeSpan Ready)> Start(string path, Func<string, IEnumerable<string>> arguments)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var began = Stopwatch.GetTimestamp();
        var server = new ServerProcess(Process.Start(new ProcessStartInfo("dotnet", arguments(address)) { RedirectStandardOutput = true, UseShellExecute = false })!, new Uri(address));
        _ = server.process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient();
        while (!await Answers(http, new Uri(server.Address, path)))
        {
            if (server.process.HasExited)
                throw new InvalidOperationException($"{string.Join(' ', arguments(address))} ended with {server.process.ExitCode}.");
            await Task.Delay(Pause);
        }

        return (server, Stopwatch.GetElapsedTime(began));
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> Answers(HttpClient http, Uri address)
    {
        try
        {
            using var answer = await http.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
