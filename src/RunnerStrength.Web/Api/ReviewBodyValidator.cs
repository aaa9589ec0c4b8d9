using FluentValidation;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Api;

public sealed class ReviewBodyValidator : AbstractValidator<ReviewBody>
{
    public ReviewBodyValidator(Catalogue catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleFor(b => b.Plan).NotNull();
        RuleForEach(b => b.RunWeek.OrEmpty()).NotNull().SetValidator(new RunBodyValidator()).OverridePropertyName(nameof(ReviewBody.RunWeek));
        RuleFor(b => b.RunWeek).Must(runs => runs.OrEmpty().Length <= Running.RunWeek.MaxRuns).WithMessage($"A week holds at most {Running.RunWeek.MaxRuns} runs.");
        RuleFor(b => b.Plan.StartsOn).MayStartAPlan().When(b => b.Plan is not null);
        RuleFor(b => b.Race!.Date).Must((b, day) => RaceBody.WrongDay(b.Plan.StartsOn, day) is null).WithMessage((b, day) => RaceBody.WrongDay(b.Plan.StartsOn, day))
            .When(b => b.Race is not null && b.Plan is not null);
        RuleForEach(b => b.RunWeeks.OrEmpty()).NotNull().SetValidator(new DatedRunsBodyValidator()).OverridePropertyName(nameof(ReviewBody.RunWeeks));
        RuleFor(b => b.RunWeeks).AreWithin(b => b.Plan?.StartsOn ?? default, b => b.Plan?.Weeks.OrEmpty().Length);
    }
}
