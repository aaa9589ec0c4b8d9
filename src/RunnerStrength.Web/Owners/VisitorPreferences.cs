using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Owners;

/// <summary>The visitor's choice, kept in a cookie of this browser; without one, what its language suggests.</summary>
public sealed class VisitorPreferences(IHttpContextAccessor accessor)
{
    public const string CookieName = "reads";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private Preferences? current;

    public Preferences Current => current ??= Read(SiteCookie.Read(Context.Request, CookieName)) ?? Preferences.Of(Context.Request.GetTypedHeaders().AcceptLanguage);

    public WeightUnit Unit => Current.Unit;

    public Weekday FirstDay => Current.FirstDay;

    public void Choose(Preferences preferences)
    {
        current = preferences;
        SiteCookie.Write(Context, CookieName, $"{preferences.Unit.Token()}.{preferences.FirstDay.Token()}", Lifetime);
    }

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Preferences are read only within a request.");

    private static Preferences? Read(string? cookie) => cookie?.Split('.') switch
    {
        [var unit, var day] when Tokens.TryParse<WeightUnit>(unit, out var read) && Tokens.TryParse<Weekday>(day, out var first) =>
            new(read, first == Weekday.Sunday ? first : Weekday.Monday),
        _ => null,
    };
}
