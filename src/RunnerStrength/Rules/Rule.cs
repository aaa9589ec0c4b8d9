using FluentValidation;
using FluentValidation.Results;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>One rule of the book: its card, its check over a reviewed plan, and an example on each side. A subclass is all it takes to add one; the rule book finds it.</summary>
public abstract class Rule : AbstractValidator<PlanReview>
{
    protected Rule(RuleCard card) => Card = card;

    public RuleCard Card { get; }

    public string Code => Card.Code;

    /// <summary>A plan on which this rule reports nothing.</summary>
    public abstract RuleExample Passes { get; }

    /// <summary>A plan on which this rule reports something.</summary>
    public abstract RuleExample Fails { get; }

    /// <summary>Checks every part of a plan. One validator over all of them: one for each would cost more than the checks.</summary>
    protected void ForEach<T>(Func<PlanReview, IEnumerable<T>> parts, Action<T, ValidationContext<PlanReview>> check) =>
        RuleFor(review => review).Custom((review, context) =>
        {
            foreach (var part in parts(review))
                check(part, context);
        });

    /// <summary>Reports from within a check.</summary>
    /// <param name="subject">See <see cref="Finding.Subject"/>.</param>
    protected void Report(ValidationContext<PlanReview> context, FindingSeverity severity, PlanPath path, string message, string? subject = null) =>
        context.AddFailure(new ValidationFailure(path.ToString(), message)
        {
            ErrorCode = Code,
            Severity = severity switch
            {
                FindingSeverity.Error => Severity.Error,
                FindingSeverity.Warning => Severity.Warning,
                _ => Severity.Info,
            },
            CustomState = new Finding(Code, severity, path, message, subject),
        });
}

/// <summary>A plan that shows a rule at work, told in a sentence.</summary>
public sealed record RuleExample(string Story, Plan Plan);
