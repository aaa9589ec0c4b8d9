namespace RunnerStrength.Web.Startup;

/// <summary>How a failure and a refusal are shown: problem details under /api, a page everywhere else.</summary>
public static class ErrorPages
{
    public static void AddErrorPages(this IServiceCollection services)
    {
        services.AddExceptionHandler<ErrorReporting>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = problem =>
        {
            if (problem.HttpContext.Features.Get<ErrorReport>() is { } report)
                problem.ProblemDetails.Extensions["reference"] = report.Reference;
        });
    }

    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler(Options(page: null));
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler(Options("/error"));
            pages.UseStatusCodePagesWithReExecute("/status/{0}");
        });
    }

    private static ExceptionHandlerOptions Options(string? page) => new()
    {
        ExceptionHandlingPath = page,
        StatusCodeSelector = ErrorReport.StatusOf,
        // ErrorReporting writes the one line, with the reference.
        SuppressDiagnosticsCallback = _ => true,
    };

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
