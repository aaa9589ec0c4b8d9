using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Benchmarks;

/// <summary>Pages against a plain-text end point of the same program in the same run.</summary>
internal static class PageBenchmark
{
    private const int Connections = 32;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);
    private static readonly string[] Pages = ["/exercises", "/exercises/walking-lunge", "/exercises?q=kettle+bell", "/rules", "/figures/walking-lunge.svg", "/plans/new"];

    public static async Task Run()
    {
        var data = Directory.CreateTempSubdirectory("runnerstrength-benchmark-");
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions
            {
                ApplicationName = typeof(StorePreparation).Assembly.GetName().Name,
                ContentRootPath = ContentRoot(),
                Args = ["--DataDirectory", data.FullName, "--Urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Default", "Fatal"],
            });
            builder.AddRunnerStrength();
            await using var app = builder.Build();
            app.MapGet("/plain", () => "Hello, runner");
            app.UseRunnerStrength();
            await app.Services.GetRequiredService<StorePreparation>().Run();
            await app.StartAsync();
            var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = address };
            var plain = await Rate(http, "/plain");
            Console.WriteLine($"\n{"plain text",-30} 1.00   {plain:0} a second, {Connections} connections");
            foreach (var page in Pages)
                Console.WriteLine($"{page,-30} {await Rate(http, page) / plain:0.00}");
            await app.StopAsync();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    private static async Task<double> Rate(HttpClient http, string path)
    {
        await Load(http, path, WarmUp);
        var count = await Load(http, path, Measured);
        return count / Measured.TotalSeconds;
    }

    private static async Task<int> Load(HttpClient http, string path, TimeSpan time)
    {
        var (start, count) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                (await http.GetByteArrayAsync(new Uri(path, UriKind.Relative))).ToString();
                Interlocked.Increment(ref count);
            }
        }));
        return count;
    }

    /// <summary>The web project's folder, for its static files and settings.</summary>
    private static string ContentRoot([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "RunnerStrength.Web");
}
