using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Startup;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Data;

/// <summary>Starts of the program as far as its store is concerned.</summary>
internal static class Starts
{
    /// <summary>As the program prepares its store; another one each time, as another start would have.</summary>
    public static StorePreparation Preparation(this App app)
    {
        var builder = WebApplication.CreateBuilder(["--DataDirectory", app.DataDirectory, "--Serilog:MinimumLevel:Default", "Fatal"]);
        builder.AddRunnerStrength();
        return builder.Services.BuildServiceProvider().GetRequiredService<StorePreparation>();
    }

    public static Task Start(this App app) => app.Preparation().Run();

    /// <summary>The line that a refused start prints.</summary>
    public static async Task<string> Refusal(this App app) =>
        (await Assert.ThrowsAsync<StartRefusedException>(app.Start)).Message;
}
