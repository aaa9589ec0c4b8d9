using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Plans;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>An address under a plan, with the ids left open.</summary>
/// <param name="Posts">Whether a form can be posted there.</param>
public sealed record PlanRoute(string Template, bool Posts)
{
    private const string UnderAPlan = "plans/{id";

    /// <summary>Every one that there is, asked of the program itself so that a new page is never forgotten.</summary>
    public static async Task<IReadOnlyList<PlanRoute>> All(App app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        List<PlanRoute> routes = [];
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var template = endpoint.RoutePattern.RawText!.TrimStart('/');
            if (!template.StartsWith(UnderAPlan, StringComparison.Ordinal))
                continue;
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>() ?? throw new InvalidOperationException($"{template} is no page: these tests do not know it.");
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            routes.Add(new PlanRoute(template, compiled.HandlerMethods.Any(h => HttpMethods.IsPost(h.HttpMethod))));
        }

        return routes;
    }

    /// <summary>With the ids of a plan, one of its sessions and that session's first exercise.</summary>
    public string For(Guid id, Session session)
    {
        var path = "/" + Template
            .Replace("{id:guid}", $"{id}", StringComparison.Ordinal)
            .Replace("{session:int}", $"{session.Id}", StringComparison.Ordinal)
            .Replace("{block:int}", $"{session.Main[0].Id}", StringComparison.Ordinal)
            .Replace("{item:int}", "0", StringComparison.Ordinal)
            .Replace("{run}", "new", StringComparison.Ordinal)
            .Replace("{day}", "tuesday", StringComparison.Ordinal);
        return path.Contains('{', StringComparison.Ordinal)
            ? throw new InvalidOperationException($"These tests do not know how to fill in {path}.")
            : path;
    }
}
