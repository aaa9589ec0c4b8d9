using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D7: in a novice's first eight weeks nothing heavy and nothing of level 4 or 5.</summary>
public sealed class D7FormBeforeHeavy : Rule
{
    private const double MostShare = 0.80;

    public D7FormBeforeHeavy()
        : base(new RuleCard(
            "D7",
            "Form before heavy",
            "Learn the movement first; heavy comes later.",
            "In the first two months most of the gain comes from learning to use the muscles you have. Light enough to be done well is heavy enough.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "That form comes first: the article this product grew from and ACSM09; 8 weeks and 80 %: coach judgement.",
            ["SEED", "ACSM09"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("A novice with a goblet squat of 8 to 12 reps, 4 in reserve.", Novice(Sample.Sets("squat-dumbbell-goblet", dose: new Reps(8, 12), rir: 4)));

    public override RuleExample Fails => new("A novice with a barbell squat of 3 to 5 reps, 2 in reserve.", Novice(Sample.Sets("squat-barbell-back", dose: new Reps(3, 5), rir: 2)));

    private static Plan Novice(Block block) => Sample.Week(Sample.SessionA.WithMain(block)).For(p => p with { Experience = Experience.Novice });

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (context.InstanceToValidate.Profile.Experience != Experience.Novice || item.Session.Week.Week.Number > Eligibility.NoviceCarefulWeeks)
            return;
        if (item.Item.IsWorking && item.Item.ShareOfMax > MostShare)
            Report(context, FindingSeverity.Error, item.Path, $"{item.Prescription.Name} is at about {item.Item.ShareOfMax:0 %} of the most you could lift once; in the first {Eligibility.NoviceCarefulWeeks} weeks stay at {MostShare:0 %} or below, with more reps.", $"{item.Path}|load");
        if (item.Exercise.Level > Eligibility.NoviceMaxLevelFirstEightWeeks)
            Report(context, FindingSeverity.Error, item.Path, $"{item.Prescription.Name} is level {item.Exercise.Level} of 5; in the first {Eligibility.NoviceCarefulWeeks} weeks go no higher than level {Eligibility.NoviceMaxLevelFirstEightWeeks}.", $"{item.Path}|level");
    }
}
