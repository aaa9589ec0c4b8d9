using System.Globalization;

namespace RunnerStrength.Web.Startup;

/// <summary>Where to tell of a hole (RFC 9116), at /.well-known/security.txt, for an installation that names a contact.</summary>
public static class SecurityContact
{
    private const int DaysValid = 180;

    public static void MapSecurityContact(this WebApplication app)
    {
        if (app.Configuration["SecurityContact"] is not { Length: > 0 } contact)
            return;
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.MapGet("/.well-known/security.txt", () => Results.Text(
            string.Create(CultureInfo.InvariantCulture, $"Contact: {contact}\nExpires: {time.GetUtcNow().AddDays(DaysValid):yyyy-MM-ddTHH:mm:ssZ}\nPreferred-Languages: en\n"))).ExcludeFromDescription();
    }
}
