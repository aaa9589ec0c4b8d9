using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Api;

/// <summary>A request that tells the runs of each week of a plan: the typical week, and the weeks that differ.</summary>
public interface IRunWeeks
{
    ImmutableArray<RunBody> RunWeek { get; }

    ImmutableArray<RunWeekBody> RunWeeks { get; }

    /// <summary>The Monday of the first week.</summary>
    DateOnly FirstMonday { get; }

    int WeekCount { get; }
}

/// <summary>One week of the calendar whose runs are not those of the typical week.</summary>
public sealed record RunWeekBody
{
    /// <summary>The Monday of a week of the plan.</summary>
    public required DateOnly StartsOn { get; init; }

    public ImmutableArray<RunBody> Runs { get; init; } = [];
}

internal static class WeekRuns
{
    /// <param name="number">The week of the plan, from 1.</param>
    public static RunWeek Of(IRunWeeks body, int number) =>
        RunBody.ToWeek(body.RunWeeks.OrEmpty().FirstOrDefault(w => NumberOf(w, body) == number)?.Runs ?? body.RunWeek);

    /// <summary>The weeks that differ, by their Mondays.</summary>
    public static ImmutableSortedDictionary<DateOnly, RunWeek> ByMonday(ImmutableArray<RunWeekBody> weeks) =>
        weeks.OrEmpty().ToImmutableSortedDictionary(w => w.StartsOn, w => RunBody.ToWeek(w.Runs));

    /// <summary>Which week of the plan it is, from 1; null where it is none.</summary>
    public static int? NumberOf(RunWeekBody week, IRunWeeks body)
    {
        var (weeks, days) = Math.DivRem(week.StartsOn.DayNumber - body.FirstMonday.DayNumber, WeekTime.MinutesPerWeek / WeekTime.MinutesPerDay);
        return days == 0 && weeks >= 0 && weeks < body.WeekCount ? weeks + 1 : null;
    }
}

/// <summary>Runs that no week of the plan would have are refused: they would be dropped without a word.</summary>
public abstract class RunWeeksValidator<T> : AbstractValidator<T>
    where T : IRunWeeks
{
    private static readonly string TooMany = $"A week holds at most {RunWeek.MaxRuns} runs.";

    protected RunWeeksValidator()
    {
        RuleForEach(b => b.RunWeek.OrEmpty()).NotNull().SetValidator(new RunBodyValidator()).OverridePropertyName(nameof(IRunWeeks.RunWeek));
        RuleFor(b => b.RunWeek).Must(FitsAWeek).WithMessage(TooMany);
        RuleForEach(b => b.RunWeeks.OrEmpty()).NotNull().ChildRules(week =>
        {
            week.RuleForEach(w => w.Runs.OrEmpty()).NotNull().SetValidator(new RunBodyValidator()).OverridePropertyName(nameof(RunWeekBody.Runs));
            week.RuleFor(w => w.Runs).Must(FitsAWeek).WithMessage(TooMany);
        }).OverridePropertyName(nameof(IRunWeeks.RunWeeks));
        RuleFor(b => b).Custom(CheckMondays);
    }

    private static void CheckMondays(T body, ValidationContext<T> context)
    {
        var seen = new HashSet<int>();
        foreach (var (week, i) in body.RunWeeks.OrEmpty().Select((week, i) => (week, i)))
        {
            if (week is not null && !(WeekRuns.NumberOf(week, body) is { } number && seen.Add(number)))
                context.AddFailure($"{nameof(IRunWeeks.RunWeeks)}[{i}].{nameof(RunWeekBody.StartsOn)}", $"{week.StartsOn:yyyy-MM-dd} is not the Monday of a week of this plan, or is here twice.");
        }
    }

    private static bool FitsAWeek(ImmutableArray<RunBody> runs) => runs.OrEmpty().Length <= RunWeek.MaxRuns;
}

internal static class PlanStart
{
    private static readonly DateOnly Latest = new(2199, 12, 23);

    public static IRuleBuilderOptions<T, DateOnly> MayStartAPlan<T>(this IRuleBuilder<T, DateOnly> rule) => rule
        .Must(day => day.DayOfWeek == DayOfWeek.Monday).WithMessage("A plan starts on a Monday.")
        .Must(day => day <= Latest).WithMessage("A plan starts before 2200.");
}
