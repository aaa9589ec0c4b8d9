using System.Collections.Immutable;
using RunnerStrength.Planning;

namespace RunnerStrength.Plans;

/// <summary>The answers to the health questions (rule M1). They are asked before a plan is marked ready and never change what is planned or printed.</summary>
public sealed record HealthGate
{
    public const int Questions = 10;
    private const int MonthsThatAnswersHold = 12;

    private readonly ImmutableArray<bool?> answers = [.. Enumerable.Repeat<bool?>(null, Questions)];

    public static HealthGate Unanswered { get; } = new();

    /// <summary>Ten answers in the order of <see cref="HealthQuestions.All"/>; null is unanswered.</summary>
    public ImmutableArray<bool?> Answers
    {
        get => answers;
        init => answers = value is { IsDefault: false, Length: Questions }
            ? value
            : throw new ArgumentException($"There are {Questions} answers.", nameof(value));
    }

    /// <summary>"A medical professional has told me I can do strength training."</summary>
    public bool ProfessionalAgreed { get; init; }

    /// <summary>Under 18: a parent or guardian answered and consents, and a qualified adult is there for sessions with weights (rule A3).</summary>
    public bool GuardianConsents { get; init; }

    /// <summary>When the answers were given; they hold for 12 months.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>What still stands between this runner and a ready plan; empty when the gate is open.</summary>
    public IEnumerable<string> OpenPoints(RunnerProfile profile, DateOnly today)
    {
        var open = answers.Count(a => a is null);
        if (open > 0)
            yield return open == Questions ? "The health questions are not answered yet." : $"{open} of the {Questions} health questions are not answered yet.";
        else if (AnsweredOn is null || AnsweredOn.Value.AddMonths(MonthsThatAnswersHold) <= today)
            yield return $"The health questions were answered more than {MonthsThatAnswersHold} months ago; please answer them again.";
        if (answers.Any(a => a == true) && !ProfessionalAgreed)
            yield return "You answered yes to a health question: ask a medical professional first, and confirm that they agree.";
        else if (!ProfessionalAgreed && IsUnderCare(profile))
            yield return "A pregnancy, the time after a birth and a healing bone want a medical professional's word first: ask, and confirm that they agree.";
        if (profile.Age < RestTable.AdultFromAge && !GuardianConsents)
            yield return "Under 18, a parent or guardian answers the questions and consents, and a qualified adult is there when you lift weights.";
    }

    /// <summary>What rules M6 to M8 plan around is cleared by a professional first, whatever was answered (rule M1).</summary>
    private static bool IsUnderCare(RunnerProfile profile) => !profile.Conditions.IsEmpty || profile.WeeksSinceBirth < Eligibility.PostpartumWeeks;

    public bool Equals(HealthGate? other) => other is not null && ProfessionalAgreed == other.ProfessionalAgreed
        && GuardianConsents == other.GuardianConsents && AnsweredOn == other.AnsweredOn && answers.SequenceEqual(other.answers);

    public override int GetHashCode() => HashCode.Combine(ProfessionalAgreed, AnsweredOn, answers.Count(a => a == true));
}

/// <summary>The health questions in our own words (rule book 7.1).</summary>
public static class HealthQuestions
{
    public static ImmutableArray<string> All { get; } =
    [
        "Has a health professional ever told you that you have a heart, blood-vessel, kidney or metabolic condition, such as diabetes?",
        "Do you feel pressure, tightness or pain in your chest, when resting or when active?",
        "In the last 12 months, have you fainted or nearly fainted, or felt your heart race or skip for no clear reason?",
        "Does effort that used to be easy now leave you short of breath?",
        "Has your blood pressure been called too high, and is it not under control today?",
        "Are you pregnant, or have you given birth in the last six months?",
        "In the last six months, have you had surgery, a fracture or a diagnosed bone stress injury?",
        "Do you have a joint, back, tendon or nerve problem that lifting or jumping could make worse?",
        "Do you take medicine that acts on your heart, blood pressure, balance or blood clotting?",
        "Is there any other reason why you have been told to limit exercise?",
    ];

    public static string SmallPrint => "This list cannot replace a medical check. If you are unsure, consult a medical professional first. Answer again after an illness or an injury, with a new medicine, and when you become pregnant.";
}
