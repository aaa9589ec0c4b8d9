using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

/// <summary>One program for the tests of a class that leave nothing behind.</summary>
public sealed class SharedApp : IAsyncDisposable, IDisposable
{
    public App App { get; } = new();

    public void Dispose() => App.Dispose();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
