using FluentValidation;

namespace RunnerStrength.Web.Api;

/// <summary>What preview and review ask of the first day.</summary>
internal static class PlanStart
{
    private static readonly DateOnly Latest = new(2199, 12, 23);

    public static IRuleBuilderOptions<T, DateOnly> MayStartAPlan<T>(this IRuleBuilder<T, DateOnly> rule) => rule
        .Must(day => day.DayOfWeek == DayOfWeek.Monday).WithMessage("A plan starts on a Monday.")
        .Must(day => day <= Latest).WithMessage("A plan starts before 2200.");
}
