using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace RunnerStrength.Benchmarks;

/// <summary>The ladder's table: an address a row.</summary>
internal sealed partial class LadderRows(ServerProcess bare, ServerProcess app)
{
    public static void Head() => Say($"| address | requests/s | p50 ms | p99 ms | bytes | CPU us | memory MB | x plain text | x the same bytes |\n|---|---|---|---|---|---|---|---|---|");

    /// <summary>Of everybody's pages.</summary>
    public async Task Public()
    {
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = app.Address };
        var home = await http.GetStringAsync(new Uri("/", UriKind.Relative));
        var exercise = await http.GetStringAsync(new Uri("/exercises/walking-lunge", UriKind.Relative));
        await Row("static asset", Fingerprinted().Match(home).Groups[1].Value);
        await Row("figure", WebUtility.HtmlDecode(FigureAddress().Match(exercise).Groups[1].Value));
        foreach (var path in new[] { "/exercises", "/exercises/walking-lunge", "/rules/I1" })
            await Row(path, path);
    }

    /// <summary>The catalogue asked for something else every time.</summary>
    /// <param name="script">See <see cref="RandomQueries"/>.</param>
    public Task Search(string script, int exercises) => Row($"catalogue, random filter or search, {exercises} exercises", "/exercises?level=2", script: script);

    /// <summary>Of a runner's own pages.</summary>
    public async Task Private()
    {
        using var visitor = new LadderVisitor(app.Address);
        var plan = await visitor.MakePlan(BusyWeek.LongSessions);
        await Row($"a plan of {await visitor.CountItems(plan)} items, by its owner", plan, visitor.CookieHeader);
        await Row("a session's sheet, by its owner", await visitor.FirstSheet(plan), visitor.CookieHeader);
    }

    private async Task Row(string name, string path, string? cookie = null, string? script = null)
    {
        var bytes = await BytesOf(path, cookie);
        var all = Wrk.InTurn(new(bare, "/"), new(bare, $"/?bytes={bytes}"), new(app, path, cookie, script));
        var (plain, same, result) = (all[0], all[1], all[2]);
        var failed = result.Failed == 0 ? "" : $" ({result.Failed} failed)";
        Say($"| {name}{failed} | {result.PerSecond:0} | {result.P50:0.0} | {result.P99:0.0} | {bytes} | {result.Cpu:0} | {app.Megabytes:0} | {result.PerSecond / plain.PerSecond:0.000} | {result.PerSecond / same.PerSecond:0.00} |");
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

    private static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("href=\"(/css/site[^\"]*)\"")]
    private static partial Regex Fingerprinted();

    [GeneratedRegex("src=\"(/figures/[^\"]*)\"")]
    private static partial Regex FigureAddress();
}
