using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using RunnerStrength.Web.Data;
using Serilog.Core;

namespace RunnerStrength.Web.Tests.Hosting;

/// <summary>The whole program in this process, with a data directory and a clock of its own.</summary>
public sealed class App : WebApplicationFactory<Program>
{
    /// <summary>A Monday.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryDirectory data = new();
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly List<Action<IServiceCollection>> services = [];

    public FakeTimeProvider Time { get; } = new(Now);

    public LogLines Log { get; } = new();

    public string DataDirectory => data.Path;

    public string DatabaseFile => Path.Combine(data.Path, "runnerstrength.db");

    public App With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    public App With(Action<IServiceCollection> change)
    {
        services.Add(change);
        return this;
    }

    /// <summary>A browser of its own, with its own cookies.</summary>
    public Visitor Visitor() => new(this);

    public async Task InScope(Func<IServiceProvider, Task> action)
    {
        await using var scope = Services.CreateAsyncScope();
        await action(scope.ServiceProvider);
    }

    public async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = Services.CreateAsyncScope();
        return await action(scope.ServiceProvider);
    }

    /// <summary>Plans as a page would use them, in a scope of their own.</summary>
    public Task<T> Plans<T>(Func<PlanRevisions, Task<T>> action) => InScope(services => action(services.GetRequiredService<PlanRevisions>()));

    public Task<T> Shelf<T>(Func<PlanShelf, Task<T>> action) => InScope(services => action(services.GetRequiredService<PlanShelf>()));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("DataDirectory", data.Path);
        // Nothing goes to the console of the test run; Log has it.
        builder.UseSetting("Serilog:WriteTo:0:Name", "Debug");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(all =>
        {
            all.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            all.AddSingleton<ILogEventSink>(Log);
            services.ForEach(change => change(all));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            data.Dispose();
    }
}
