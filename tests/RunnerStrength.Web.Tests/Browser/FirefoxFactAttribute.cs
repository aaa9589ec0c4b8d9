namespace RunnerStrength.Web.Tests.Browser;

/// <summary>A test in a real Firefox; skipped, with the reason, where there is none, except on the build machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FirefoxFactAttribute : FactAttribute
{
    public FirefoxFactAttribute() => Skip = Chromium.WhySkipped ?? (Firefox.Path is null && Environment.GetEnvironmentVariable("CI") != "true" ? "No Firefox was found on the PATH." : null);
}
