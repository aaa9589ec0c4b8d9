using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Startup;

/// <summary>An address that the program answers, with the verbs it takes there.</summary>
/// <param name="Parameters">Its open parts, each with the first segment of the address: the same name may mean another thing elsewhere.</param>
/// <param name="Inputs">Of a page: what it takes from its form or query, with the type.</param>
public sealed record SiteEndpoint(string Template, bool IsPage, IReadOnlyList<string> Verbs, IReadOnlyList<string> Parameters, IReadOnlyList<(string Name, Type Type)> Inputs)
{
    public bool Posts => Verbs.Contains(HttpMethods.Post, StringComparer.Ordinal);

    public bool IsApi => Template.StartsWith("api/", StringComparison.Ordinal);

    /// <summary>The path with these values for its open parts.</summary>
    public string For(IReadOnlyDictionary<string, string> values) =>
        Parameters.Aggregate("/" + Template, (path, parameter) =>
        {
            var name = parameter.Split('/')[^1];
            return System.Text.RegularExpressions.Regex.Replace(path, $@"\{{(\*\*)?{name}(:\w+)?\}}", Uri.EscapeDataString(values[parameter]), System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        });

    /// <summary>Every one that there is, asked of the program itself so that a new one is never forgotten.</summary>
    public static async Task<IReadOnlyList<SiteEndpoint>> All(App app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        List<SiteEndpoint> all = [];
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
            all.Add(await Of(endpoint, loader));
        return all;
    }

    private static async Task<SiteEndpoint> Of(RouteEndpoint endpoint, PageLoader loader)
    {
        var template = endpoint.RoutePattern.RawText!.TrimStart('/');
        string[] parameters = [.. endpoint.RoutePattern.Parameters.Select(p => $"{template.Split('/')[0]}/{p.Name}")];
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            var verbs = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            return new SiteEndpoint(template, IsPage: false, verbs, parameters, []);
        }

        var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
        var posts = compiled.HandlerMethods.Any(h => HttpMethods.IsPost(h.HttpMethod));
        return new SiteEndpoint(
            template,
            IsPage: true,
            posts ? [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post] : [HttpMethods.Get, HttpMethods.Head],
            parameters,
            [.. compiled.BoundProperties.Select(p => (p.BindingInfo?.BinderModelName ?? p.Name, p.ParameterType))]);
    }
}
