using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Web.Api;

/// <summary>The JSON API: what the pages say, for scripts and other apps. It stores nothing and knows no visitor.</summary>
public static class ApiEndpoints
{
    /// <summary>A whole year of sessions fits.</summary>
    public const long MaxPlanBytes = 2 * 1024 * 1024;

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        services.AddOpenApi("v1");
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        var api = app.MapGroup("/api/v1").DisableAntiforgery();
        api.MapGet("/exercises", Exercises).Produces<ExercisesAnswer>();
        api.MapGet("/exercises/{slug}", Exercise).Produces<ExerciseAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/rules", () => RuleBook.Rules.Select(RuleAnswer.Of)).Produces<RuleAnswer[]>();
        api.MapGet("/rules/{code}", (string code) => RuleBook.Find(code) is { } rule ? Results.Ok(RuleAnswer.Of(rule)) : NotThere($"There is no rule '{code}'."))
            .Produces<RuleAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/plans/preview", Preview).Accepts<PreviewBody>("application/json").Produces<PreviewAnswer>().ProducesValidationProblem()
            .WithMetadata(new RequestSize(MaxPlanBytes));
        api.MapPost("/plans/review", Review).Accepts<ReviewBody>("application/json").Produces<ReviewAnswer>().ProducesValidationProblem()
            .WithMetadata(new RequestSize(MaxPlanBytes));
    }

    private static IResult Exercises(HttpRequest request, Catalogue catalogue)
    {
        var query = new ExerciseQuery(request.Query);
        if (query.Errors.Count > 0)
            return Results.ValidationProblem(query.Errors);
        var found = query.Find(catalogue).ToList();
        return Results.Ok(new ExercisesAnswer(found.Count, [.. found.Select(ExerciseSummary.Of)]));
    }

    private static IResult Exercise(string slug, Catalogue catalogue) =>
        ExerciseSlug.TryParse(slug, out var known) && catalogue.Find(known) is { } exercise
            ? Results.Ok(ExerciseAnswer.Of(exercise, catalogue))
            : NotThere($"There is no exercise '{slug}'.");

    /// <param name="fixes">Whether to look for what cures each finding.</param>
    private static Task<IResult> Preview(HttpRequest request, IValidator<PreviewBody> validator, Catalogue catalogue, bool fixes = false) => Answer(request, validator, body =>
    {
        var (asked, reasons) = body.ToRequest(catalogue);
        var plan = new Planner(catalogue).Plan(asked);
        RefuseLong(plan, fixes);
        return PreviewAnswer.Of(plan, reasons, catalogue, fixes);
    });

    /// <param name="fixes">Whether to look for what cures each finding.</param>
    private static Task<IResult> Review(HttpRequest request, IValidator<ReviewBody> validator, Catalogue catalogue, bool fixes = false) => Answer(request, validator, body =>
    {
        var reading = new PlanReading(catalogue);
        var plan = reading.Read(body);
        RefuseLong(plan, fixes);
        return new ReviewAnswer(PreviewAnswer.FindingsOf(new PlanReview(plan, reading.Catalogue), fixes));
    });

    private static void RefuseLong(Plan plan, bool fixes)
    {
        if (fixes && plan.Weeks.Count() > PreviewAnswer.MostWeeksForFixes)
            throw new PlanReadingException("fixes", $"Fixes are looked for in plans of up to {PreviewAnswer.MostWeeksForFixes} weeks.");
    }

    /// <summary>Reads and checks the body; what is wrong comes back as problem details that name the field.</summary>
    private static async Task<IResult> Answer<TBody, TAnswer>(HttpRequest request, IValidator<TBody> validator, Func<TBody, TAnswer> answer)
    {
        if (!request.HasJsonContentType())
            return Results.Problem("Send JSON with the content type application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        try
        {
            var body = await JsonSerializer.DeserializeAsync<TBody>(request.Body, ApiJson.Options, request.HttpContext.RequestAborted);
            if (body is null)
                return Wrong("", "The body is empty.");
            var result = await validator.ValidateAsync(body, request.HttpContext.RequestAborted);
            return result.IsValid ? Results.Ok(answer(body)) : Results.ValidationProblem(ErrorsOf(result));
        }
        catch (JsonException unreadable)
        {
            return Wrong(unreadable.Path?.TrimStart('$').TrimStart('.') ?? "", JsonProblem.Plain(unreadable));
        }
        catch (PlanReadingException impossible)
        {
            return Wrong(impossible.Path, impossible.Message);
        }
    }

    private static Dictionary<string, string[]> ErrorsOf(ValidationResult result) => result.Errors
        .GroupBy(e => CamelCase(e.PropertyName), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).ToArray(), StringComparer.Ordinal);

    private static string CamelCase(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static IResult Wrong(string field, string problem) => Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [problem] });

    private static IResult NotThere(string what) => Results.Problem(what, statusCode: StatusCodes.Status404NotFound);

    private sealed record RequestSize(long MaxBytes) : Microsoft.AspNetCore.Http.Metadata.IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MaxBytes;
    }
}
