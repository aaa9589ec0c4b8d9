using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Startup;

/// <summary>How often a visitor may ask for what costs: making plans by owner, the API's planning by address. Off for this machine's own visitors unless they are counted too.</summary>
public static class RateLimits
{
    private const string Section = "RateLimits";
    private const int PlansAMinute = 60;
    private const int PreviewsAMinute = 600;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            // The page of the status is found with the same request, and needs none of its form.
            rejected.HttpContext.Request.ContentType = null;
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, configuration.GetSection(Section)));
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context, IConfigurationSection limits)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || (IsOwn(context) && !limits.GetValue("OnLoopback", defaultValue: false)))
            return RateLimitPartition.GetNoLimiter("");
        if (request.Path.StartsWithSegments("/api/v1/plans", StringComparison.OrdinalIgnoreCase))
            return Limited($"preview {context.Connection.RemoteIpAddress}", limits.GetValue("PreviewsPerMinute", PreviewsAMinute));
        if (request.Path.Equals("/plans/new", StringComparison.OrdinalIgnoreCase))
            return Limited($"plan {Visitor(context)}", limits.GetValue("PlansPerMinute", PlansAMinute));
        return RateLimitPartition.GetNoLimiter("");
    }

    private static bool IsOwn(HttpContext context) => context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);

    /// <summary>The owner, whom only a cookie of ours makes; visitors without one share their address.</summary>
    private static string Visitor(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOwners>().Current?.Id ?? $"{context.Connection.RemoteIpAddress}";

    private static RateLimitPartition<string> Limited(string key, int permits) => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
    {
        PermitLimit = permits,
        Window = Window,
        QueueLimit = 0,
    });
}
