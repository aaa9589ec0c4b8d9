using FluentValidation;
using RunnerStrength.Rules.Balance;

namespace RunnerStrength.Rules.Doses;

/// <summary>D9: a week whose leg work is only holds.</summary>
public sealed class D9MovingStrength : Rule
{
    public D9MovingStrength()
        : base(new RuleCard(
            "D9",
            "Moving strength, not only holds",
            "Holds alone did not improve running economy in studies; add moving strength.",
            "A wall sit makes you good at sitting. Running asks for force through a range, so some of the leg work has to move.",
            [FindingSeverity.Warning],
            Basis.ReadInThePaper,
            "Isometric training and economy, no clear effect: read in the paper (DEN17).",
            ["DEN17"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Wall sits beside walking lunges.", Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"), Sample.Sets("walking-lunge"))));

    public override RuleExample Fails => new("Wall sits as the only leg work.", Sample.Week(Sample.SessionA.WithMain(Sample.Sets("wall-sit"), Sample.Sets("push-up"))));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var legs = week.Sessions.SelectMany(s => s.Facts.Main).Where(i => i.IsLowerBody).ToList();
        if (legs.Count > 0 && legs.TrueForAll(i => i.Exercise.IsHold))
            Report(context, BalanceSeverity.Of(context.InstanceToValidate, week), week.Path, "Every squat, lunge and hinge of this week is held still; add one that moves.");
    }
}
