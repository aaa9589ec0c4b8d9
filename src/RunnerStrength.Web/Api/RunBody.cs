using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Api;

/// <summary>One run of a typical week.</summary>
public sealed record RunBody
{
    public required Weekday Day { get; init; }

    public TimeOnly? Start { get; init; }

    public int? Minutes { get; init; }

    public required RunKind Kind { get; init; }

    public static RunWeek ToWeek(ImmutableArray<RunBody> runs) =>
        new(runs.OrEmpty().Select(r => new Run(r.Day, r.Start ?? Run.DefaultStart, r.Minutes ?? Run.DefaultMinutes, r.Kind)));
}

public sealed class RunBodyValidator : AbstractValidator<RunBody>
{
    public RunBodyValidator() => RuleFor(r => r.Minutes).InclusiveBetween(1, Run.MaxMinutes);
}
