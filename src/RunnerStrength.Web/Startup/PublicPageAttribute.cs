using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Startup;

/// <summary>Marks a page that is the same for everybody: it is kept ready by path and query. All other pages are private, never kept by anybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute, IOutputCachePolicy
{
    /// <summary>The catalogue changes with a start only; this bounds what a mistake could cost.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Whether a visitor who has saved something sees something else; for them the page is private.</summary>
    public bool DiffersForOwners { get; init; }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || (DiffersForOwners && SiteCookie.Read(request, CookieOwners.CookieName) is not null))
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(request.Headers.AcceptEncoding);
        context.HttpContext.Response.Headers.CacheControl = "no-cache";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>Browsers spell the header in many ways; what is kept differs in three.</summary>
    private static string Encoding(StringValues accepted) =>
        accepted.ToString() is var text && text.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : text.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : "identity";
}
