namespace RunnerStrength.Web.Tests.Startup;

/// <summary>What an observer of the site sees: the answer at its address, and what it was sent on to from plain HTTP.</summary>
/// <param name="Cookies">The Set-Cookie lines.</param>
/// <param name="Scripts">The addresses of the page's scripts; "" for one within the page.</param>
/// <param name="RedirectedTo">Where the plain address leads.</param>
public sealed record Scan(IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> Cookies, IReadOnlyList<string> Scripts, Uri? RedirectedTo);

/// <summary>The published scoring of MDN's HTTP Observatory: 100 points, less what is missing, and more for what is strict once the rest is good. A grade is A+ from 100 points on.</summary>
public static class Observatory
{
    public const int APlus = 100;

    private const int Baseline = 100;
    private const int GoodEnoughForBonus = 90;
    private const int SixMonthsInSeconds = 15_768_000;

    public static int Score(Scan scan)
    {
        int[] modifiers = [Policy(scan), Cookies(scan), Sharing(scan), Redirection(scan), Referrer(scan), Transport(scan), Integrity(scan), Sniffing(scan), Frames(scan), Resources(scan)];
        var penalised = Baseline + modifiers.Where(m => m < 0).Sum();
        return penalised >= GoodEnoughForBonus ? penalised + modifiers.Where(m => m > 0).Sum() : Math.Max(penalised, 0);
    }

    private static int Policy(Scan scan)
    {
        if (Header(scan, "Content-Security-Policy") is not { } policy)
            return -25;
        var sources = Directives(policy);
        var scripts = sources.GetValueOrDefault("script-src") ?? sources.GetValueOrDefault("default-src") ?? [];
        if (scripts.Length == 0 || scripts.Intersect(["'unsafe-inline'", "data:", "https:", "http:", "*"], StringComparer.Ordinal).Any())
            return -20;
        if (scripts.Contains("'unsafe-eval'", StringComparer.Ordinal))
            return -10;
        if (policy.Contains("http:", StringComparison.Ordinal))
            return -20;
        if (policy.Contains("'unsafe-inline'", StringComparison.Ordinal))
            return 0;
        return sources.GetValueOrDefault("default-src") is ["'none'"] ? 10 : 5;
    }

    private static int Cookies(Scan scan)
    {
        if (scan.Cookies.Count == 0)
            return 0;
        if (!scan.Cookies.All(c => Says(c, "secure")))
            return Header(scan, "Strict-Transport-Security") is null ? -20 : -5;
        if (!scan.Cookies.All(c => Says(c, "httponly")))
            return -30;
        return scan.Cookies.All(c => Says(c, "samesite=lax") || Says(c, "samesite=strict")) ? 5 : 0;
    }

    private static int Sharing(Scan scan) => Header(scan, "Access-Control-Allow-Origin") is "*" && Header(scan, "Access-Control-Allow-Credentials") is "true" ? -50 : 0;

    private static int Redirection(Scan scan) => scan.RedirectedTo?.Scheme == Uri.UriSchemeHttps ? 0 : -20;

    private static int Referrer(Scan scan) => Header(scan, "Referrer-Policy") switch
    {
        null => 0,
        "no-referrer" or "same-origin" or "strict-origin" or "strict-origin-when-cross-origin" => 5,
        _ => -5,
    };

    private static int Transport(Scan scan)
    {
        var age = Header(scan, "Strict-Transport-Security")?.Split(';').Select(p => p.Trim().Split('=')).FirstOrDefault(p => p is ["max-age", _]);
        if (age is null || !int.TryParse(age[1], out var seconds))
            return -20;
        return seconds < SixMonthsInSeconds ? -10 : 0;
    }

    private static int Integrity(Scan scan) => scan.Scripts.All(s => s.StartsWith('/') && !s.StartsWith("//", StringComparison.Ordinal)) ? 0 : -5;

    private static int Sniffing(Scan scan) => Header(scan, "X-Content-Type-Options") == "nosniff" ? 0 : -5;

    private static int Frames(Scan scan)
    {
        if (Header(scan, "Content-Security-Policy") is { } policy && Directives(policy).GetValueOrDefault("frame-ancestors") is ["'none'"] or ["'self'"])
            return 5;
        return Header(scan, "X-Frame-Options") is "DENY" or "SAMEORIGIN" ? 0 : -20;
    }

    private static int Resources(Scan scan) => Header(scan, "Cross-Origin-Resource-Policy") switch
    {
        "same-origin" or "same-site" => 10,
        "cross-origin" or null => 0,
        _ => -5,
    };

    private static string? Header(Scan scan, string name) => scan.Headers.GetValueOrDefault(name);

    private static bool Says(string cookie, string word) => cookie.Split(';').Any(p => p.Trim().Equals(word, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string[]> Directives(string policy) => policy.Split(';')
        .Select(d => d.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(d => d.Length > 0)
        .ToDictionary(d => d[0], d => d[1..], StringComparer.Ordinal);
}
