namespace RunnerStrength.Web.Owners;

/// <summary>A cookie of this site. Over HTTPS its name begins with __Host-, which a browser takes from nobody but this very host and over nothing but HTTPS.</summary>
public static class SiteCookie
{
    public const string HttpsPrefix = "__Host-";

    /// <summary>One that was given over plain HTTP stays valid when the site moves to HTTPS: nobody loses their plans by it.</summary>
    public static string? Read(HttpRequest request, string name) => (request.IsHttps ? request.Cookies[HttpsPrefix + name] : null) ?? request.Cookies[name];

    /// <param name="kept">How long.</param>
    public static void Write(HttpContext context, string name, string value, TimeSpan kept) =>
        context.Response.Cookies.Append(context.Request.IsHttps ? HttpsPrefix + name : name, value, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            MaxAge = kept,
            Path = "/",
        });
}
