using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Discomfort;

/// <summary>M6: exercises that the condition rules out.</summary>
public sealed class M6BoneNeedsTime : Rule
{
    public M6BoneNeedsTime()
        : base(new RuleCard(
            "M6",
            "Bone needs time",
            "Bone needs time and a professional's go-ahead before jumping.",
            "While a bone heals from overload, and for twelve weeks after, jumps and other impact are left out. Go back to them with the professional who looks after you.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "That bone stress injuries are common in runners: read in the paper (TOR20); leaving out impact: coach judgement.",
            ["TOR20"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("A runner healing from a bone stress injury, without jumps.", Runner("bodyweight-squat"));

    public override RuleExample Fails => new("The same runner with pogo jumps.", Runner("pogo-jump"));

    private static Plan Runner(string slug) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug))).For(p => p with { Conditions = [Condition.BoneStressInjury] });

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (item.Exercise.Exclusions.Contains(Exclusion.BoneStressInjury) && Eligibility.ExclusionsOf(context.InstanceToValidate.Profile).Contains(Exclusion.BoneStressInjury))
            Report(context, FindingSeverity.Error, item.Path, $"{item.Exercise.Name} is to be left out for now. Ask the professional who looks after you.", $"{item.Path}|condition");
    }
}
