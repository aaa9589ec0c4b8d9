using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnerStrength.Benchmarks;

/// <summary>An address that is asked for again and again.</summary>
/// <param name="Script">A Lua script that makes the requests instead.</param>
internal sealed record WrkTarget(ServerProcess Server, string Path, string? Cookie = null, string? Script = null);

/// <summary>What one round of wrk found.</summary>
/// <param name="Cpu">Microseconds of the server's a request.</param>
/// <param name="Failed">Answers that are no success, and connections that broke.</param>
internal sealed record WrkResult(double PerSecond, double P50, double P99, double Cpu, long Failed);

/// <summary>Debian's wrk: one thread, 32 connections.</summary>
internal static partial class Wrk
{
    public const string Missing = "This needs wrk: install Debian's package of that name.";

    private const int Connections = 32;
    private const int Rounds = 3;
    private const int Seconds = 4;

    public static bool IsHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>Three rounds, in each of them every target once, so that a machine that slows down slows them all; of each target's rounds the middle one.</summary>
    public static WrkResult[] InTurn(params WrkTarget[] targets)
    {
        foreach (var target in targets)
            WarmUp(target);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Array.ConvertAll(targets, Round)).ToList();
        return [.. targets.Select((_, i) => Middle([.. rounds.Select(r => r[i])]))];
    }

    /// <summary>As long as rounds become faster, the runtime still compiles.</summary>
    private static void WarmUp(WrkTarget target)
    {
        const int most = 12;
        const double stillFaster = 1.05;
        var best = 0.0;
        for (var (round, slower) = (0, 0); round < most && slower < 2; round++)
        {
            var now = Round(target).PerSecond;
            slower = now > best * stillFaster ? 0 : slower + 1;
            best = Math.Max(best, now);
        }
    }

    private static WrkResult Middle(WrkResult[] rounds) =>
        rounds.OrderBy(r => r.PerSecond).ElementAt(rounds.Length / 2) with { Failed = rounds.Sum(r => r.Failed) };

    private static WrkResult Round(WrkTarget target)
    {
        List<string> arguments = ["-t1", $"-c{Connections}", $"-d{Seconds}s", "--latency", "-H", "Accept-Encoding: gzip, br"];
        if (target.Cookie is not null)
            arguments.AddRange(["-H", $"Cookie: {target.Cookie}"]);
        if (target.Script is not null)
            arguments.AddRange(["-s", target.Script]);
        var before = target.Server.Cpu;
        using var process = Process.Start(new ProcessStartInfo("wrk", [.. arguments, new Uri(target.Server.Address, target.Path).ToString()]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(
            Number(PerSecond().Match(text)),
            Milliseconds(P50().Match(text)),
            Milliseconds(P99().Match(text)),
            (target.Server.Cpu - before).TotalMicroseconds / Number(Requests().Match(text)),
            NotWell().Matches(text).Concat(Broken().Matches(text)).Sum(m => (long)Number(m)));
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

    [GeneratedRegex(@"(?:connect|read|write|timeout) (\d+)(?:,|$)", RegexOptions.Multiline)]
    private static partial Regex Broken();
}
