using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P12: weeks of the plan before a jump of each level; waived for who has jumped in the last month. Calf raises and quiet landings are checked with the training log.</summary>
public sealed class P12EarnTheJump : Rule
{
    public P12EarnTheJump()
        : base(new RuleCard(
            "P12",
            "Earn the jump",
            "Earn the jump: strength and quiet landings first.",
            "Easy hops come after two weeks of foundation, real jumps after six weeks of strength, bounds after four weeks of those, and the hardest only for the advanced after four more. Twenty clean calf raises on each leg and landings that nobody hears belong to it; those only you can tell.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "That strength comes before high-intensity jumps: read about (NSCA16); the weeks: coach judgement.",
            ["NSCA16"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("Pogo jumps in the third week.", Jumping(3, "pogo-jump"));

    public override RuleExample Fails => new("Pogo jumps in the second week.", Jumping(2, "pogo-jump"));

    private const int AdvancedLevel = 5;

    /// <summary>Full weeks of the plan that stand before a jump of this level; null for what needs none.</summary>
    public static int? WeeksBefore(int level) => level switch
    {
        <= 1 => null,
        2 => 2,
        3 => 6,
        4 => 10,
        _ => 14,
    };

    /// <summary>Whether a jump comes later in the plan; who has jumped in the last month need not wait.</summary>
    /// <param name="weeksBefore">Weeks of the plan that are over.</param>
    public static bool MustWait(RunnerProfile profile, Exercise exercise, int weeksBefore) =>
        profile.LastPlyometricMonths != 0 && weeksBefore < WeeksBefore(exercise.Level);

    private static Plan Jumping(int week, string slug)
    {
        var plan = Sample.Weeks(week, PhaseKind.Foundation, Sample.SessionA);
        var last = plan.Phases[0].Weeks[^1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [Sample.SessionA.WithMain(Sample.Sets(slug))] }) }] }).Numbered();
    }

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        if (item.Item.Kind != BlockKind.Power || item.Exercise.Movement != Movement.Plyometric)
            return;
        var before = review.Weeks.IndexOf(item.Session.Week);
        if (MustWait(review.Profile, item.Exercise, before))
            Report(context, FindingSeverity.Error, item.Path, $"{item.Exercise.Name} is a jump of level {item.Exercise.Level}; it comes after {WeeksBefore(item.Exercise.Level)} weeks of the plan.", $"{item.Path}|level");
        else if (item.Exercise.Level >= AdvancedLevel && review.Profile.Experience != Experience.Advanced)
            Report(context, FindingSeverity.Error, item.Path, $"{item.Exercise.Name} is of the hardest level, for runners with years of strength training.", $"{item.Path}|level");
    }
}
