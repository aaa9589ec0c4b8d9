using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Discomfort;

/// <summary>M8: exercises that the condition rules out.</summary>
public sealed class M8JumpingWaitsAfterBirth : Rule
{
    public M8JumpingWaitsAfterBirth()
        : base(new RuleCard(
            "M8",
            "Jumping waits after a birth",
            "Build strength first; jumping waits at least three months and until you are symptom-free.",
            "Pelvic floor and abdominal wall need time. No jumps or impact in the first twelve weeks, nor later with leaking, heaviness or pelvic pain: ask your maternity team.",
            [FindingSeverity.Error],
            Basis.ReadInThePaper,
            "Running not before three months: read in the paper (GOO19, CHR24).",
            ["GOO19", "CHR24"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("A runner who has just given birth, without jumps.", Runner("bodyweight-squat"));

    public override RuleExample Fails => new("The same runner with pogo jumps.", Runner("pogo-jump"));

    private static Plan Runner(string slug) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug))).For(p => p with { Conditions = [Condition.Postpartum] });

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (item.Exercise.Exclusions.Contains(Exclusion.PostpartumLt12wk) && Eligibility.ExclusionsOf(context.InstanceToValidate.Profile).Contains(Exclusion.PostpartumLt12wk))
            Report(context, FindingSeverity.Error, item.Path, $"{item.Exercise.Name} is to be left out for now. Ask the professional who looks after you.", $"{item.Path}|condition");
    }
}
