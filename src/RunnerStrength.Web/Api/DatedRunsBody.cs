using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Api;

/// <summary>The runs of one week that differs from the typical one.</summary>
public sealed record DatedRunsBody
{
    /// <summary>A Monday within the plan.</summary>
    public required DateOnly StartsOn { get; init; }

    public ImmutableArray<RunBody> Runs { get; init; } = [];

    /// <summary>By their Mondays.</summary>
    public static ImmutableSortedDictionary<DateOnly, RunWeek> ToWeeks(ImmutableArray<DatedRunsBody> weeks) =>
        weeks.OrEmpty().ToImmutableSortedDictionary(w => w.StartsOn, w => RunBody.ToWeek(w.Runs));
}

public sealed class DatedRunsBodyValidator : AbstractValidator<DatedRunsBody>
{
    public DatedRunsBodyValidator()
    {
        RuleFor(w => w.StartsOn).Must(day => day.DayOfWeek == DayOfWeek.Monday).WithMessage("A week starts on a Monday.");
        RuleForEach(w => w.Runs.OrEmpty()).NotNull().SetValidator(new RunBodyValidator()).OverridePropertyName(nameof(DatedRunsBody.Runs));
        RuleFor(w => w.Runs).Must(runs => runs.OrEmpty().Length <= RunWeek.MaxRuns).WithMessage($"A week holds at most {RunWeek.MaxRuns} runs.");
    }
}

/// <summary>What preview and review ask of the weeks that differ as a whole.</summary>
internal static class DatedRuns
{
    private const int DaysOfWeek = 7;

    /// <param name="weeks">How many the plan has; null where that is wrong itself.</param>
    public static void AreWithin<T>(this IRuleBuilderInitial<T, ImmutableArray<DatedRunsBody>> rule, Func<T, DateOnly> start, Func<T, int?> weeks) => rule.Custom((dated, context) =>
    {
        var (body, seen) = (context.InstanceToValidate, new HashSet<DateOnly>());
        for (var i = 0; i < dated.OrEmpty().Length && i <= Plan.MaxWeeks; i++)
        {
            if (dated[i] is not { } week)
                continue;
            var after = week.StartsOn.DayNumber - start(body).DayNumber;
            if (after < 0 || (weeks(body) is { } count && after >= count * DaysOfWeek))
                context.AddFailure($"RunWeeks[{i}].StartsOn", "The week is not in the plan.");
            else if (!seen.Add(week.StartsOn))
                context.AddFailure($"RunWeeks[{i}].StartsOn", "The week is there twice.");
        }
    });
}
