using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The health questions as a form; an answer left open stays open.</summary>
public sealed class HealthInput
{
    public List<bool?> Answers { get; set; } = [];

    public bool ProfessionalAgreed { get; set; }

    public bool GuardianConsents { get; set; }

    public static HealthInput Of(HealthGate gate) => new()
    {
        Answers = [.. gate.Answers],
        ProfessionalAgreed = gate.ProfessionalAgreed,
        GuardianConsents = gate.GuardianConsents,
    };

    /// <param name="today">When answers are given now, they count from today.</param>
    public HealthGate ToGate(DateOnly today)
    {
        ImmutableArray<bool?> answers = [.. Answers.Concat(Enumerable.Repeat<bool?>(null, HealthGate.Questions)).Take(HealthGate.Questions)];
        return new HealthGate
        {
            Answers = answers,
            ProfessionalAgreed = ProfessionalAgreed,
            GuardianConsents = GuardianConsents,
            AnsweredOn = answers.Any(a => a is not null) ? today : null,
        };
    }
}

public sealed class HealthInputValidator : AbstractValidator<HealthInput>
{
    public HealthInputValidator() =>
        RuleFor(h => h.Answers).Must(answers => answers.Count <= HealthGate.Questions).WithMessage($"There are {HealthGate.Questions} questions.");
}
