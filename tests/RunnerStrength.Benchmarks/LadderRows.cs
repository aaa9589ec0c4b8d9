using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace RunnerStrength.Benchmarks;

/// <summary>The ladder's table: an address a row.</summary>
internal sealed partial class LadderRows(ServerProcess bare, ServerProcess app)
{
    private double plain;

    public async Task All(string folder)
    {
        plain = Plain(null);
        Say($"| address | requests/s | p50 ms | p99 ms | bytes | CPU us | x plain text | x the same bytes |\n|---|---|---|---|---|---|---|---|");
        Say($"| bare server, 13 bytes | {plain:0} | | | 13 | | 1.00 | |");
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = app.Address };
        var home = await http.GetStringAsync(new Uri("/", UriKind.Relative));
        var exercise = await http.GetStringAsync(new Uri("/exercises/walking-lunge", UriKind.Relative));
        await Row(Fingerprinted().Match(home).Groups[1].Value);
        await Row(WebUtility.HtmlDecode(FigureAddress().Match(exercise).Groups[1].Value));
        foreach (var path in new[] { "/exercises", "/exercises/walking-lunge", "/rules/I1" })
            await Row(path);
        await Row("/exercises", name: "/exercises, any filter or words", script: Words(folder));
        using var visitor = new LadderVisitor(app.Address);
        var plan = await visitor.MakePlan();
        await Row(plan, "a plan, by its owner", visitor.CookieHeader);
        await Row(await visitor.FirstSheet(plan), "a session's sheet, by its owner", visitor.CookieHeader);
    }

    private double Plain(long? bytes)
    {
        var address = new Uri(bare.Address, bytes is null ? "/" : $"/?bytes={bytes}");
        Wrk.WarmUp(address);
        return Wrk.Measure(address).PerSecond;
    }

    private async Task Row(string path, string? name = null, string? cookie = null, string? script = null)
    {
        var bytes = await BytesOf(path, cookie);
        var address = new Uri(app.Address, path);
        var same = Plain(bytes);
        Wrk.WarmUp(address, cookie, script);
        var (cpu, began) = (app.Cpu, System.Diagnostics.Stopwatch.GetTimestamp());
        var result = Wrk.Measure(address, cookie, script);
        var seconds = System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds;
        var each = (app.Cpu - cpu).TotalMicroseconds / (result.PerSecond * seconds);
        var failed = result.Failed == 0 ? "" : $" ({result.Failed} failed)";
        Say($"| {name ?? path}{failed} | {result.PerSecond:0} | {result.P50:0.0} | {result.P99:0.0} | {bytes} | {each:0} | {result.PerSecond / plain:0.000} | {result.PerSecond / same:0.00} |");
    }

    /// <summary>As they go over the wire.</summary>
    private async Task<long> BytesOf(string path, string? cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = app.Address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        if (cookie is not null)
            http.DefaultRequestHeaders.Add("Cookie", cookie);
        var length = (await http.GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length;
        return length > 0 ? length : throw new InvalidOperationException($"{path} is empty.");
    }

    private static string Words(string folder)
    {
        var file = Path.Combine(folder, "words.lua");
        File.WriteAllText(file, """
            local words = { "lunge", "squat", "plank", "calf", "press", "kettle", "band", "bridge", "row", "hop" }
            local filters = { "family=squat", "equipment=none", "equipment=dumbbells", "level=2", "family=plank", "" }
            request = function()
              return wrk.format("GET", "/exercises?q=" .. words[math.random(#words)] .. string.char(97 + math.random(0, 25)) .. "&" .. filters[math.random(#filters)])
            end
            """);
        return file;
    }

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("href=\"(/css/site[^\"]*)\"")]
    private static partial Regex Fingerprinted();

    [GeneratedRegex("src=\"(/figures/[^\"]*)\"")]
    private static partial Regex FigureAddress();
}
