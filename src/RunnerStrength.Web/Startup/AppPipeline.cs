using RunnerStrength.Web.Api;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Figures;

namespace RunnerStrength.Web.Startup;

/// <summary>The way of a request, and the start of the program.</summary>
public static class AppPipeline
{
    public static void UseRunnerStrength(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLog();
        app.UseErrorPages();
        app.UseConfiguredHttps();
        app.UseRouting();
        app.UseRouteInLog();
        app.UseRequestGuard();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapHealth();
        app.MapFigures();
        app.MapApi();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }

    private static void UseRequestGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (RequestGuard.Refusal(context) is not { } status)
            return next(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>The exit code: 0 after an orderly stop, 1 when the data does not allow a start.</summary>
    public static async Task<int> RunUnlessRefused(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<StorePreparation>().Run();
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }

        await app.RunAsync();
        return 0;
    }
}
