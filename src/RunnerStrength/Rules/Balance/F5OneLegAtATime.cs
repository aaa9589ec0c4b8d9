using FluentValidation;

namespace RunnerStrength.Rules.Balance;

/// <summary>F5: a third of the lower-body hard sets on one leg.</summary>
public sealed class F5OneLegAtATime : Rule
{
    public F5OneLegAtATime()
        : base(new RuleCard(
            "F5",
            "One leg at a time",
            "You run on one leg at a time.",
            "Every step is a landing on one leg. Lunges, step-ups and single-leg hinges train the balance that two feet on the floor do not ask for.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "Walking lunges: the article this product grew from; a third: coach judgement.",
            ["SEED", "BLA18"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Lunges and single-leg bridges among the leg work.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Squats on both legs as the only leg work.",
        Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat"), Sample.Sets("push-up"))));

    private const int OneInThree = 3;

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var legs = week.Sessions.SelectMany(s => s.Facts.Main).Where(i => i.IsLowerBody).ToList();
        var (all, single) = (legs.Sum(i => i.HardSets), legs.Where(i => i.Exercise.Unilateral).Sum(i => i.HardSets));
        if (all > 0 && OneInThree * single < all)
            Report(context, FindingSeverity.Advice, week.Path, $"{single} of {all} leg sets this week stand on one leg; a third or more would suit a runner.");
    }
}
