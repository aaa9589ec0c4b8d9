namespace RunnerStrength.Web.Tests.Faults;

/// <summary>Skipped where the system does not know the zones of the world.</summary>
public sealed class ZoneTheoryAttribute : TheoryAttribute
{
    public ZoneTheoryAttribute()
    {
        if (!Directory.Exists("/usr/share/zoneinfo"))
            Skip = "There is no list of time zones at /usr/share/zoneinfo.";
    }
}
