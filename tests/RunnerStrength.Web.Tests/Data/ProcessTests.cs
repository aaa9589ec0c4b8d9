using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>The program as a process of its own, which can be killed.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryDirectory data = new();
    private readonly int port = FreePort();
    private readonly CookieContainer cookies = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_saved_plan_survives_a_kill()
    {
        string plan;
        using (var first = Start())
        {
            using var http = await Ready();
            plan = await MakePlan(http);
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync();
        }

        using var second = Start();
        using var again = await Ready();
        Assert.Contains("My strength week", await again.GetStringAsync(new Uri(plan)), StringComparison.Ordinal);
        second.Kill(entireProcessTree: true);
        await second.WaitForExitAsync();
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_line()
    {
        using var holder = new TcpListener(IPAddress.Loopback, port);
        holder.Start();
        using var process = Start();
        var error = await process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Single(error.Trim().Split('\n'));
        Assert.Contains("--urls", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_can_t_be_used_is_told_in_one_line()
    {
        await File.WriteAllTextAsync(data.File("runnerstrength.db"), "This is a diary, and long enough to be taken for a database.");
        using var process = Start();
        var error = await process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("is not a database", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location, "--urls", $"http://127.0.0.1:{port}", "--DataDirectory", data.Path, "--Serilog:MinimumLevel:Default", "Fatal" },
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private async Task<HttpClient> Ready()
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return http;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    private static async Task<string> MakePlan(HttpClient http)
    {
        var form = await WebPage.Of(await http.GetAsync(new Uri("/plans/new", UriKind.Relative)));
        var visitor = new Visitor(http);
        var plan = await visitor.Submit(form, "form.plan-form");
        return plan.Response.RequestMessage!.RequestUri!.ToString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
