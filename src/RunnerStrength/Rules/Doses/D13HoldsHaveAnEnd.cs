using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D13: a hold no longer than its exercise's cap.</summary>
public sealed class D13HoldsHaveAnEnd : Rule
{
    public D13HoldsHaveAnEnd()
        : base(new RuleCard(
            "D13",
            "Holds have an end",
            "Past a minute a harder version does more than a longer one.",
            "Half to three quarters of what most people can hold is enough to train a plank. When the time gets long, take the next version and start again with short ones. End every hold when your hips sag or rise, or when you stop breathing.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "How long students held a plank: read in the paper (STR14); when to end one: the article this product grew from; the limits: coach judgement.",
            ["SEED", "STR14"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("A forearm plank of 60 s.", Plank(60));

    public override RuleExample Fails => new("A forearm plank of 90 s.", Plank(90));

    private static Plan Plank(int seconds) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets("plank-forearm", dose: new Hold(seconds))));

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (item.Item.Part == SessionPart.Main && item.Prescription.Dose is Hold hold && item.Exercise.IsHold && hold.Seconds > item.Exercise.Range.Cap)
            Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} for {hold.Seconds} s; stop at {item.Exercise.Range.Cap} and take a harder version.", $"{item.Path}|dose");
    }
}
