using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Figures;

/// <summary>Sends the pictures of the exercises.</summary>
public static class FigureEndpoint
{
    public const string ContentType = "image/svg+xml";

    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string AskAgain = "public, no-cache";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFigures(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/figures/{slug}.svg", Methods, Send).ExcludeFromDescription();
        app.MapMethods("/figures/families/{family}.svg", Methods, SendSheet).ExcludeFromDescription();
        app.MapMethods("/figures/faces.svg", Methods, SendFaces).ExcludeFromDescription();
    }

    private static IResult Send(string slug, string? kind, string? v, Catalogue catalogue, HttpResponse response)
    {
        if (!ExerciseSlug.TryParse(slug, out var known) || catalogue.Find(known) is not { } exercise
            || !Tokens.TryParse<PictureKind>(kind ?? "still", out var picture) || FigureFile.Of(exercise, picture) is not { } file)
            return Results.NotFound();
        return Sent(file, v, response);
    }

    private static IResult SendSheet(string family, string? v, Catalogue catalogue, HttpResponse response) =>
        Tokens.TryParse<Family>(family, out var known) && FigureFile.SheetOf(known, catalogue) is { } file ? Sent(file, v, response) : Results.NotFound();

    private static IResult SendFaces(string? v, Catalogue catalogue, HttpResponse response) =>
        FigureFile.SheetOfFaces(catalogue) is { } file ? Sent(file, v, response) : Results.NotFound();

    private static IResult Sent(FigureFile file, string? v, HttpResponse response)
    {
        response.Headers.CacheControl = v == file.Version ? ForAYear : AskAgain;
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{file.StyleHash}'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
        return Results.Bytes(file.Content, ContentType, entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{file.Version}\""));
    }
}
