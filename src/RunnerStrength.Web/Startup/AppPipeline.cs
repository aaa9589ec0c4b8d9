using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
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
        app.UseRateLimiter();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapHealth();
        app.MapSecurityContact();
        app.MapFigures();
        app.MapApi();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }

    private static void UseRequestGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (await RequestGuard.Refusal(context) is { } status)
        {
            context.Response.StatusCode = status;
            // The page of the status is found with the same request, and must not read a form in a charset that nobody knows.
            context.Request.ContentType = null;
        }
        else
            await next(context);
    });

    /// <summary>The exit code: 0 after an orderly stop, 1 when the data or the address does not allow a start.</summary>
    public static async Task<int> RunUnlessRefused(this WebApplication app)
    {
        try
        {
            // The store is made ready while the pages are mapped.
            var prepared = Task.Run(() => app.Services.GetRequiredService<StorePreparation>().Run());
            app.UseRunnerStrength();
            await prepared;
            using var running = RunningMark.Share(app.Services.GetRequiredService<StoreLocation>());
            await Listen(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static async Task Listen(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new StartRefusedException($"{taken.Message} Stop the program that listens there, or choose another address with --urls.", taken);
        }
        catch (Exception unusable) when (unusable is SocketException or FormatException)
        {
            throw new StartRefusedException($"The program can't listen at {app.Configuration["Urls"]}: {unusable.Message.TrimEnd('.')}. Choose another address with --urls.", unusable);
        }
    }
}
