namespace RunnerStrength.Web.Tests.Faults;

/// <summary>Skipped where the system does not let the test do it to the program.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            Skip = "Only root on Linux may mount a small disk and give up powers.";
    }
}
