using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P15: the level ceiling of the runner's experience, one more with an easier neighbour mastered.</summary>
public sealed class P15TheNextVersionUnlocks : Rule
{
    public P15TheNextVersionUnlocks()
        : base(new RuleCard(
            "P15",
            "The next version unlocks",
            "The next version unlocks when this one is solid.",
            "Every exercise has a level from 1 to 5. Harder versions ask for control that the easier ones teach: do the easier one at the top of its range in good form, and the next is yours.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That form comes before difficulty: the article this product grew from; the levels and ceilings: coach judgement.",
            ["SEED"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("A novice in the first week with the level 2 squat.", Novice("bodyweight-squat"));

    public override RuleExample Fails => new("A novice in the first week with a barbell back squat.", Novice("squat-barbell-back"));

    private static Plan Novice(string slug) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug))).For(p => p with { Experience = Experience.Novice });

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        var week = item.Session.Week.Week.Number;
        if (new Eligibility(review.Profile, review.Catalogue, week).IsWithinLevel(item.Exercise))
            return;
        var severity = review.Profile.Experience == Experience.Novice ? FindingSeverity.Error : FindingSeverity.Warning;
        var ceiling = Eligibility.Ceiling(review.Profile.Experience, week);
        Report(context, severity, item.Path, $"{item.Prescription.Name} is level {item.Exercise.Level} of 5; with your experience go up to level {ceiling}, and further once an easier version is solid.", $"{item.Path}|level");
    }
}
