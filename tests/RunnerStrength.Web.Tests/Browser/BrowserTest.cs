namespace RunnerStrength.Web.Tests.Browser;

/// <summary>A test in the shared browser, whose windows are closed after it.</summary>
public abstract class BrowserTest(Site site) : IAsyncLifetime
{
    protected Site Site => site;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => site.CloseWindows();
}
