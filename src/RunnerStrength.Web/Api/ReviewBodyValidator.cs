using FluentValidation;
using RunnerStrength.Web.Data;

namespace RunnerStrength.Web.Api;

public sealed class ReviewBodyValidator : RunWeeksValidator<ReviewBody>
{
    public ReviewBodyValidator(CatalogueProvider catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleFor(b => b.Plan).NotNull();
        RuleFor(b => b.Plan.StartsOn).MayStartAPlan().When(b => b.Plan is not null);
        RuleFor(b => b.Race!.Date).Must((b, day) => RaceBody.WrongDay(b.Plan.StartsOn, day) is null).WithMessage((b, day) => RaceBody.WrongDay(b.Plan.StartsOn, day))
            .When(b => b.Race is not null && b.Plan is not null);
    }
}
