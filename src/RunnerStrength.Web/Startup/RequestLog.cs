using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace RunnerStrength.Web.Startup;

/// <summary>The log: one line a request, with the route's template in place of the path, so that no id, search or other word of a runner is in it.</summary>
public static class RequestLog
{
    private const string Line = "{UtcTimestamp:yyyy-MM-ddTHH:mm:ss.fffZ} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const string NoRoute = "(no route)";

    /// <summary>The host's own word, with a stack trace, on a start that failed: whoever runs the program is told why in one line (see <see cref="AppPipeline.RunUnlessRefused"/>).</summary>
    private const string StartFailed = "Hosting failed to start";

    private static readonly string[] QuietPaths = ["/healthz", "/readyz"];

    /// <summary>To the console, unless the configuration says where to (Serilog:WriteTo), such as to a rolling file.</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, log) =>
        {
            log.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // Its only warning says that keys are not encrypted at rest: they are ours alone by their file mode.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .Enrich.With<WithoutPath>()
                .Filter.ByExcluding(line => line.MessageTemplate.Text == StartFailed);
            if (!builder.Configuration.GetSection("Serilog:WriteTo").Exists())
                log.WriteTo.Console(outputTemplate: Line);
            log.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services);
        },
        preserveStaticLogger: true);

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{Method} {Route} {Status} in {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(RouteOf(context))),
            new LogEventProperty("Status", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
        options.GetLevel = (context, _, failure) =>
            failure is null && QuietPaths.Contains(context.Request.Path.Value) ? LogEventLevel.Verbose : LogEventLevel.Information;
    });

    /// <summary>After routing: what was asked for, before a page for its status or failure takes its place.</summary>
    public static void UseRouteInLog(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Items.TryAdd(typeof(RequestLog), (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return next(context);
    });

    private static string RouteOf(HttpContext context) =>
        context.Items.TryGetValue(typeof(RequestLog), out var route) && route is string template ? "/" + template.TrimStart('/') : NoRoute;

    /// <summary>The host gives every line of a request its path, which a log of properties would write down: with the token of a shared link.</summary>
    private sealed class WithoutPath : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
