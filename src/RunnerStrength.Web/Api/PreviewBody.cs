using System.Collections.Immutable;
using System.Text.Json;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Web.Api;

/// <summary>What a plan is asked from.</summary>
public sealed record PreviewBody
{
    public required ProfileBody Profile { get; init; }

    /// <summary>The typical week.</summary>
    public ImmutableArray<RunBody> RunWeek { get; init; } = [];

    /// <summary>Single weeks that differ; not planned for yet.</summary>
    public ImmutableArray<JsonElement> RunWeeks { get; init; } = [];

    /// <summary>Not planned for yet.</summary>
    public JsonElement? Race { get; init; }

    /// <summary>A Monday.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>One, so far.</summary>
    public int? Weeks { get; init; }

    public PlanRequest ToRequest() => new(Profile.ToProfile(), RunBody.ToWeek(RunWeek), StartsOn);
}

public sealed class PreviewBodyValidator : AbstractValidator<PreviewBody>
{
    public PreviewBodyValidator(Catalogue catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleForEach(b => b.RunWeek.OrEmpty()).NotNull().SetValidator(new RunBodyValidator()).OverridePropertyName(nameof(PreviewBody.RunWeek));
        RuleFor(b => b.RunWeek).Must(runs => runs.OrEmpty().Length <= Running.RunWeek.MaxRuns).WithMessage($"A week holds at most {Running.RunWeek.MaxRuns} runs.");
        RuleFor(b => b.StartsOn).Must(day => day.DayOfWeek == DayOfWeek.Monday).WithMessage("A plan starts on a Monday.")
            .Must(day => day <= LatestStart).WithMessage("A plan starts before 2200.");
        RuleFor(b => b.Weeks).Must(weeks => weeks is null or 1).WithMessage("Plans of one week are made so far.");
        RuleFor(b => b.Race).Must(race => race is null or { ValueKind: JsonValueKind.Null }).WithMessage("Plans towards a race are not made yet.");
        RuleFor(b => b.RunWeeks).Must(weeks => weeks.OrEmpty().IsEmpty).WithMessage("Plans of one week are made so far; give its runs in runWeek.");
    }

    private static readonly DateOnly LatestStart = new(2199, 12, 23);
}
