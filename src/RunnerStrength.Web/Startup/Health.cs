using Microsoft.EntityFrameworkCore;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Startup;

/// <summary>For whoever watches the program: /healthz says that it runs, /readyz that it can work.</summary>
public static class Health
{
    /// <summary>Watchers ask with HEAD as well.</summary>
    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/healthz", Reads, () => "live").ExcludeFromDescription();
        app.MapMethods("/readyz", Reads, Ready).ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(RunnerStrengthDb db, CatalogueProvider catalogue, CancellationToken cancel)
    {
        try
        {
            return catalogue.IsReady && await db.Exercises.AnyAsync(e => !e.Hidden, cancel) ? Results.Text("ready") : NotReady("the catalogue is empty");
        }
        catch (Exception problem) when (ErrorReport.IsStoreTrouble(problem))
        {
            return NotReady("the database can't be used");
        }
    }

    private static IResult NotReady(string because) => Results.Text($"not ready: {because}", statusCode: StatusCodes.Status503ServiceUnavailable);
}
