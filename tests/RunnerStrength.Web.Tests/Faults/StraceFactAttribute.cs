namespace RunnerStrength.Web.Tests.Faults;

/// <summary>Skipped where no strace is found; where CI=true it must be there.</summary>
public sealed class StraceFactAttribute : FactAttribute
{
    public StraceFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Environment.GetEnvironmentVariable("CI") != "true" && !folders.Any(folder => File.Exists(Path.Combine(folder, "strace"))))
            Skip = "What reaches the disk, and when, is seen by strace, which was not found.";
    }
}
