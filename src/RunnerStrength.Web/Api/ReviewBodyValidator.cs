using System.Text.Json;
using FluentValidation;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Api;

public sealed class ReviewBodyValidator : AbstractValidator<ReviewBody>
{
    public ReviewBodyValidator(Catalogue catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleForEach(b => b.RunWeek.OrEmpty()).NotNull().SetValidator(new RunBodyValidator()).OverridePropertyName(nameof(ReviewBody.RunWeek));
        RuleFor(b => b.RunWeek).Must(runs => runs.OrEmpty().Length <= Running.RunWeek.MaxRuns).WithMessage($"A week holds at most {Running.RunWeek.MaxRuns} runs.");
        RuleFor(b => b.Plan).NotNull();
        RuleFor(b => b.Plan.StartsOn).Must(day => day.DayOfWeek == DayOfWeek.Monday).When(b => b.Plan is not null).WithMessage("A plan starts on a Monday.");
        RuleFor(b => b.Race).Must(race => race is null or { ValueKind: JsonValueKind.Null }).WithMessage("Races are not reviewed yet.");
        RuleFor(b => b.RunWeeks).Must(weeks => weeks.OrEmpty().IsEmpty).WithMessage("Give the typical week in runWeek; single weeks are not reviewed yet.");
    }
}
