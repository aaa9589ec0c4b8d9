using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Discomfort;

/// <summary>M7: what pregnancy rules out, and an effort of 6 of 10 at most.</summary>
public sealed class M7StrengthInPregnancy : Rule
{
    public M7StrengthInPregnancy()
        : base(new RuleCard(
            "M7",
            "Strength in pregnancy",
            "Exercise is encouraged in healthy pregnancy; your maternity team should agree the plan.",
            "Lying on the stomach, jumps and, after week 12, lying on the back are left out, and every set ends well before it gets hard: four reps or more in reserve, breathing all the way. Heavy lifts are not begun now.",
            [FindingSeverity.Error],
            Basis.ReadInThePaper,
            "That exercise is safe and desirable without complications: read in the paper (ACO20); lying on the back: read about; effort and load: coach judgement.",
            ["ACO20"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("Squats with four reps in reserve in week 10.", Pregnant(rir: 4));

    public override RuleExample Fails => new("The same squats with two.", Pregnant(rir: 2));

    /// <summary>An effort of 6 of 10.</summary>
    public const int LeastRir = 4;

    public static bool IsPregnant(RunnerProfile profile) => profile.Conditions.Contains(Condition.Pregnancy) || profile.Conditions.Contains(Condition.PregnancyAfterWeek12);

    private static Plan Pregnant(int rir) =>
        Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", rir: rir))).For(p => p with { Conditions = [Condition.Pregnancy] });

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        var profile = context.InstanceToValidate.Profile;
        if (!IsPregnant(profile))
            return;
        var exclusions = Eligibility.ExclusionsOf(profile).Where(e => e is Exclusion.Pregnancy or Exclusion.PregnancyT2plus);
        if (item.Exercise.Exclusions.Intersect(exclusions).Any())
            Report(context, FindingSeverity.Error, item.Path, $"{item.Exercise.Name} is to be left out at this stage of a pregnancy.", $"{item.Path}|condition");
        else if (item.Item.IsWorking && item.Prescription.Rir < LeastRir)
            Report(context, FindingSeverity.Error, item.Path, $"{item.Prescription.Rir} reps in reserve; in a pregnancy keep {LeastRir} or more.", $"{item.Path}|rir");
        else if (item.Item is { IsWorking: true, IsHeavy: true })
            Report(context, FindingSeverity.Error, item.Path, $"{item.Prescription.Name} is heavy for {item.Prescription.Dose.Words}; in a pregnancy begin no heavy lifts, take more reps with less weight.", $"{item.Path}|load");
    }
}
