using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnerStrength.Benchmarks;

/// <summary>What one round of wrk found.</summary>
internal sealed record WrkResult(double PerSecond, double P50, double P99, long Requests, long Failed);

/// <summary>Debian's wrk: one thread, 32 connections.</summary>
internal static partial class Wrk
{
    private const int Connections = 32;

    public const string Missing = "This needs wrk: install Debian's package of that name.";

    public static bool IsHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>The middle one of three rounds.</summary>
    /// <param name="script">A Lua script that makes the requests; null asks for the address again and again.</param>
    public static WrkResult Measure(Uri address, string? cookie = null, string? script = null)
    {
        const int rounds = 3;
        return Enumerable.Range(0, rounds).Select(_ => Round(address, seconds: 4, cookie, script)).OrderBy(r => r.PerSecond).ElementAt(rounds / 2);
    }

    /// <summary>As long as rounds become faster, the runtime still compiles.</summary>
    public static void WarmUp(Uri address, string? cookie = null, string? script = null)
    {
        const int most = 12;
        const double stillFaster = 1.05;
        var best = 0.0;
        for (var (round, slower) = (0, 0); round < most && slower < 2; round++)
        {
            var now = Round(address, seconds: 4, cookie, script).PerSecond;
            slower = now > best * stillFaster ? 0 : slower + 1;
            best = Math.Max(best, now);
        }
    }

    private static WrkResult Round(Uri address, int seconds, string? cookie, string? script)
    {
        List<string> arguments = ["-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip, br"];
        if (cookie is not null)
            arguments.AddRange(["-H", $"Cookie: {cookie}"]);
        if (script is not null)
            arguments.AddRange(["-s", script]);
        using var process = Process.Start(new ProcessStartInfo("wrk", [.. arguments, address.ToString()]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(
            Number(PerSecond().Match(text)),
            Milliseconds(P50().Match(text)),
            Milliseconds(P99().Match(text)),
            (long)Number(Requests().Match(text)),
            NotWell().Match(text) is { Success: true } bad ? (long)Number(bad) : 0);
    }

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match match) => Number(match) * match.Groups[2].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P50();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P99();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex NotWell();
}
