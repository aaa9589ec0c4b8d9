using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Figures;

/// <summary>Sends the pictures of the exercises.</summary>
public static class FigureEndpoint
{
    public const string ContentType = "image/svg+xml";

    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string AskAgain = "public, no-cache";

    public static void MapFigures(this IEndpointRouteBuilder app) =>
        app.MapMethods("/figures/{slug}.svg", [HttpMethods.Get, HttpMethods.Head], Send).ExcludeFromDescription();

    private static IResult Send(string slug, string? kind, string? v, Catalogue catalogue, HttpResponse response)
    {
        if (!ExerciseSlug.TryParse(slug, out var known) || catalogue.Find(known) is not { } exercise
            || !Tokens.TryParse<PictureKind>(kind ?? "still", out var picture) || FigureFile.Of(exercise, picture) is not { } file)
            return Results.NotFound();
        response.Headers.CacheControl = v == file.Version ? ForAYear : AskAgain;
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{file.StyleHash}'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        return Results.Bytes(file.Content, ContentType, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{file.Version}\""));
    }
}
