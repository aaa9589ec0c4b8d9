using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace RunnerStrength.Web.Startup;

/// <summary>Address, limits and culture of the host.</summary>
public static class HostSettings
{
    /// <summary>Of a form; the API's end points that take a whole plan say so themselves.</summary>
    public const int MaxFormBytes = 64 * 1024;

    private const int MaxConcurrentConnections = 512;

    private const int FewestConnections = 16;

    /// <summary>File handles of the program's own assemblies (370) and of the database: .NET dies when they run out.</summary>
    private const int OwnHandles = 512;

    /// <summary>The setting for HTTPS and nothing else.</summary>
    public const string RequireHttps = "RequireHttps";

    /// <summary>How long a browser that was here by HTTPS comes by nothing else.</summary>
    private const int DaysOfHttps = 365;

    public static void AddHostSettings(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        LetEnvironmentOverrideFiles(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        if (IsForThisMachineAlone(builder.Configuration))
            builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxFormBytes;
            kestrel.Limits.MaxConcurrentConnections = builder.Configuration.GetValue("MaxConcurrentConnections", Math.Clamp(MostHandles() - OwnHandles, FewestConnections, MaxConcurrentConnections));
        });
        builder.Services.AddHsts(https => (https.MaxAge, https.IncludeSubDomains) = (TimeSpan.FromDays(DaysOfHttps), true));
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = form.BufferBodyLengthLimit = MaxFormBytes);
    }

    /// <summary>HTTPS only where it is configured, and the scheme and address that a proxy reports only where the proxy is.</summary>
    public static void UseConfiguredHttps(this WebApplication app)
    {
        if (app.Configuration.GetSection("KnownProxies").Get<string[]>() is { Length: > 0 } proxies)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
            foreach (var proxy in proxies)
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            app.UseForwardedHeaders(forwarded);
        }

        if (app.Configuration.GetValue(RequireHttps, defaultValue: false))
        {
            app.UseHsts();
            app.UseWhen(IsForPeople, pages => pages.UseHttpsRedirection());
            app.UseWhen(context => !IsForPeople(context) && !context.Request.IsHttps, api => api.Run(RefusePlainHttp));
        }
    }

    /// <summary>
    /// Whether nothing but this machine's browsers reaches the program: another name than the machine's own is then a site's trick to have them talk to it. A proxy in front passes on the site's name.
    /// </summary>
    private static bool IsForThisMachineAlone(ConfigurationManager configuration) =>
        configuration["AllowedHosts"] is null or ""
        && configuration["Urls"] is { Length: > 0 } urls
        && urls.Split(';').All(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback)
        && !configuration.GetSection("Kestrel:Endpoints").Exists()
        && !configuration.GetSection("KnownProxies").Exists();

    /// <summary>A program that is sent on to HTTPS would go on telling everything to the plain address first.</summary>
    private static bool IsForPeople(HttpContext context) => !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private static Task RefusePlainHttp(HttpContext context) =>
        Results.Problem("Use HTTPS.", statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);

    /// <summary>As Linux tells it; elsewhere as many as are usual.</summary>
    private static int MostHandles()
    {
        const string limits = "/proc/self/limits", ours = "Max open files";
        const int usual = 1024;
        var line = File.Exists(limits) ? File.ReadLines(limits).FirstOrDefault(l => l.StartsWith(ours, StringComparison.Ordinal)) : null;
        return line is not null && int.TryParse(line[ours.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture, out var handles) ? handles : usual;
    }

    /// <summary>The host reads ASPNETCORE_ variables before the files, so that the Urls of appsettings.json would win over ASPNETCORE_URLS.</summary>
    private static void LetEnvironmentOverrideFiles(ConfigurationManager configuration)
    {
        var sources = ((IConfigurationBuilder)configuration).Sources;
        var afterFiles = 1 + Enumerable.Range(0, sources.Count).LastOrDefault(i => sources[i] is JsonConfigurationSource, sources.Count - 1);
        sources.Insert(afterFiles, new EnvironmentVariablesConfigurationSource { Prefix = "ASPNETCORE_" });
    }
}
