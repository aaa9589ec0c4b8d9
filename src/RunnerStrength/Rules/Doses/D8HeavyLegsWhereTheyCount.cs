using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D8: two lower-body lifts at 80 % of 1RM or more in a maximum-strength week, or hard single-leg work where there is no weight. A plan's first week keeps three reps in reserve (settled point 3), so the single-leg work is asked from the second.</summary>
public sealed class D8HeavyLegsWhereTheyCount : Rule
{
    public D8HeavyLegsWhereTheyCount()
        : base(new RuleCard(
            "D8",
            "Heavy legs in the heavy phase",
            "Heavy leg work has solid evidence for running economy.",
            "Sets at four fifths of your maximum or more teach muscles and tendons to make force quickly. A phase that is there for that has two such leg lifts a week; without weights, hard single-leg versions near the limit take their place.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "Heavy strength and economy: read in the papers (EIH22, DEN17); LL24: field knowledge.",
            ["EIH22", "DEN17", "LL24"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Back squats and Romanian deadlifts at 85 % in a maximum-strength week.", Heavy(("squat-barbell-back", 85), ("romanian-deadlift-barbell", 85)));

    public override RuleExample Fails => new("Back squats at 85 % as the only heavy leg lift.", Heavy(("squat-barbell-back", 85), ("romanian-deadlift-barbell", 60)));

    private const int LeastLifts = 2;
    private const int HardLevel = 3;
    private const int HardRir = 2;

    private static Plan Heavy(params (string Slug, int Percent)[] lifts) => Sample.Week(Sample.SessionA.WithMain(
        [.. lifts.Select(l => Sample.Sets(l.Slug, sets: 3, dose: new Reps(3, 5), rir: 2, load: new PercentOfMax(l.Percent)))])).In(PhaseKind.MaxStrength);

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var profile = context.InstanceToValidate.Profile;
        if (week.Phase != PhaseKind.MaxStrength || profile.Experience == Experience.Novice || week.Sessions.IsEmpty || week.Week.Deload)
            return;
        var legs = week.Sessions.SelectMany(s => s.Facts.Main).Where(i => i.IsLowerBody).ToList();
        var heavy = legs.Where(i => i.IsHeavy).Select(i => i.Exercise.Slug).Distinct().Count();
        if (profile.AtHand.HasAny(Kit.ExternalLoads) && heavy < LeastLifts)
            Report(context, FindingSeverity.Advice, week.Path, $"{PlanWords.Count(heavy, "leg lift")} at 80 % or more this week; {LeastLifts} make this a strength phase.");
        else if (!profile.AtHand.HasAny(Kit.ExternalLoads) && week.Week.Number > 1 && !legs.Exists(i => i.Exercise.Unilateral && i.Exercise.Level >= HardLevel && i.Prescription.Rir <= HardRir))
            Report(context, FindingSeverity.Advice, week.Path, $"Without weights a strength phase needs hard single-leg work: level {HardLevel} or more, 1 to {HardRir} reps in reserve.");
    }
}
