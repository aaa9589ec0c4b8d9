using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Startup;

/// <summary>The way of a request, and the start of the program.</summary>
public static class AppPipeline
{
    public static void UseRunnerStrength(this WebApplication app)
    {
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }

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
