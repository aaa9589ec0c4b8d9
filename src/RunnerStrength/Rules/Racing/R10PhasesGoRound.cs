using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Racing;

/// <summary>R10: without a race the phases go round in blocks.</summary>
public sealed class R10PhasesGoRound : Rule
{
    public R10PhasesGoRound()
        : base(new RuleCard(
            "R10",
            "No race",
            "No race? We cycle through build, strength and spring.",
            "Weeks of one aim after another keep training fresh, and each block stands on the one before. Reviews did not find one order that is always best, so another one is no mistake.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "The sequence: read in the paper (BAZ15); forty weeks of strength beside running: read in the paper (BEA17); the weeks of each block: coach judgement.",
            ["BAZ15", "BEA17"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Four weeks of foundation, then one of maximum strength.", Five(PhaseKind.MaxStrength));

    public override RuleExample Fails => new("Four weeks of foundation, then one of power.", Five(PhaseKind.Power));

    private static Plan Five(PhaseKind last) => RaceSample.Phased([.. Enumerable.Repeat(PhaseKind.Foundation, 4), last], Sample.SessionA);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        if (review.Plan.Race is not null)
            return;
        var phases = Season.Phases(review.Profile.Experience, review.Weeks.Length, race: null);
        // A plan of no more than the first block may be any part of the round.
        if (phases.All(p => p == phases[0]))
            return;
        var other = Enumerable.Range(0, phases.Length).FirstOrDefault(i => review.Weeks[i].Phase != phases[i], -1);
        if (other >= 0)
            Report(context, FindingSeverity.Advice, PlanPath.WholePlan, $"Week {other + 1} is {review.Weeks[other].Phase.Words()}; in rolling blocks it would be {phases[other].Words()}.");
    }
}
