using System.Text.Json;
using FluentValidation;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Api;

public sealed class ReviewBodyValidator : RunWeeksValidator<ReviewBody>
{
    public ReviewBodyValidator(Catalogue catalogue)
    {
        RuleFor(b => b.Profile).NotNull().SetValidator(new ProfileBodyValidator(catalogue));
        RuleFor(b => b.Plan).NotNull();
        RuleFor(b => b.Plan.StartsOn).MayStartAPlan().When(b => b.Plan is not null);
        RuleFor(b => b.Race).Must(race => race is null or { ValueKind: JsonValueKind.Null }).WithMessage("Races are not reviewed yet.");
    }
}
