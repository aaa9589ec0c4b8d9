using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R1: phases counted back from the race (table 6.1), in plans that go all the way to it.</summary>
public sealed class R1WeeksForEachPhase : Rule
{
    public R1WeeksForEachPhase()
        : base(new RuleCard(
            "R1",
            "Weeks for each phase",
            "First learn, then get strong, then get springy, then sharpen.",
            "Phases are counted back from the race, so that each has the weeks that it needs. Reviews did not find one order that is always best, so another one is no mistake.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "The sequence: read in the paper (BAZ15); the weeks of each phase: coach judgement.",
            ["BAZ15", "BLA18"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Four weeks to a 10 km race: foundation, two of maximum strength, taper.", Four(PhaseKind.Foundation, PhaseKind.MaxStrength, PhaseKind.MaxStrength, PhaseKind.Taper));

    public override RuleExample Fails => new("The same four weeks with jumps and speed first.", Four(PhaseKind.Power, PhaseKind.MaxStrength, PhaseKind.MaxStrength, PhaseKind.Taper));

    private static Plan Four(params PhaseKind[] phases) => RaceSample.Phased(phases, Sample.SessionA).RacingOn(RaceDistance.TenK, phases.Length, Weekday.Sunday);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        if (review.Plan.Race is not { } race)
            return;
        var weeks = Season.WeeksTo(review.Plan.StartsOn, race.Date);
        if (weeks < Season.ShortestToRace || review.Weeks.Length < weeks)
            return;
        var phases = Season.Phases(review.Profile.Experience, weeks, race.Distance);
        var other = Enumerable.Range(0, weeks).FirstOrDefault(i => review.Weeks[i].Phase != phases[i], -1);
        if (other >= 0)
            Report(context, FindingSeverity.Advice, PlanPath.WholePlan, $"Week {other + 1} is {review.Weeks[other].Phase.Words()}; counted back from the race it would be {phases[other].Words()}.");
    }
}
