using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R2: six weeks of build-up before the taper.</summary>
public sealed class R2SixWeeksAreAStart : Rule
{
    /// <summary>Weeks of foundation, maximum strength and power together.</summary>
    public const int LeastWeeks = 6;

    public R2SixWeeksAreAStart()
        : base(new RuleCard(
            "R2",
            "Six weeks are a start",
            "Less than six weeks is a start, not a transformation: benefits usually take 6 to 20 weeks.",
            "Strength changes how you run after weeks, not days. With less time before the race, expect little on the day and go on afterwards.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "6 to 20 weeks: read in the paper (BLA18).",
            ["BLA18"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Six weeks of build-up, then the taper.", Before(6));

    public override RuleExample Fails => new("Five weeks of build-up, then the taper.", Before(5));

    private static Plan Before(int weeks) => RaceSample.Phased([.. Enumerable.Repeat(PhaseKind.Foundation, weeks), PhaseKind.Taper], Sample.SessionA)
        .RacingOn(RaceDistance.TenK, weeks + 1, Weekday.Sunday);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        if (review.Plan.Race is not { } race)
            return;
        var weeks = Season.WeeksTo(review.Plan.StartsOn, race.Date);
        if (weeks is < 1 or > Plan.MaxWeeks)
            return;
        // What the plan does not reach is taken to go on as the phases have it.
        var phases = review.Weeks.Take(weeks).Select(w => w.Phase)
            .Concat(Season.Phases(review.Profile.Experience, weeks, race.Distance).Skip(review.Weeks.Length));
        var loading = phases.Count(p => p is PhaseKind.Foundation or PhaseKind.MaxStrength or PhaseKind.Power);
        if (loading < LeastWeeks)
            Report(context, FindingSeverity.Advice, PlanPath.WholePlan, $"{PlanWords.Count(loading, "week")} of build-up before the race; strength usually shows in running after {LeastWeeks} to 20.");
    }
}
