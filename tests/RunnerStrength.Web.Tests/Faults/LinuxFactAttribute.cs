namespace RunnerStrength.Web.Tests.Faults;

/// <summary>Skipped where the system has no such limits or figures.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "Limits of a process and its peak of memory are asked of Linux.";
    }
}
