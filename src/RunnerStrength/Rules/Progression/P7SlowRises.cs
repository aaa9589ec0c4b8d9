using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P7: hard sets of a muscle group and landings rise slowly from week to week.</summary>
public sealed class P7SlowRises : Rule
{
    public P7SlowRises()
        : base(new RuleCard(
            "P7",
            "Slow rises",
            "Bodies like slow rises.",
            "From one week to the next a muscle group gets up to a fifth more sets, or two more, and there are up to twenty more landings. The week after an easier one is compared with the one before it.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That progression is gradual: read in the paper (ACSM09); a fifth, two sets and 20 landings: coach judgement.",
            ["ACSM09"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("The same sets in two weeks.", Two(2, 2));

    public override RuleExample Fails => new("Two sets of squats one week, five the next.", Two(2, 5));

    private const decimal MostShare = 0.2m;
    private const decimal MostSets = 2;

    /// <summary>Landings that a week may have more than the one before.</summary>
    public const int MostLandings = 20;

    /// <summary>The most hard sets of a muscle group in the week after one with so many.</summary>
    public static decimal MostAfter(decimal sets) => sets + Math.Max(MostShare * sets, MostSets);

    private static Plan Two(int first, int second)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: first)));
        var last = plan.Phases[0].Weeks[1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: second))] }) }] }).Numbered();
    }

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        var loading = review.Weeks.Where(w => !w.Week.Deload && w.IsLoading).ToList();
        for (var i = 1; i < loading.Count; i++)
            Check(loading[i - 1], loading[i], context);
    }

    private void Check(ReviewedWeek before, ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        foreach (var group in Enum.GetValues<MuscleGroup>())
        {
            var (from, to) = (before.HardSetsOf(group), week.HardSetsOf(group));
            if (from > 0 && to > MostAfter(from))
                Report(context, FindingSeverity.Warning, week.Path, $"{PlainNames.Capital(group.Plain())} go from {from:0.##} to {to:0.##} sets in a week; rise more slowly.", $"{week.Path}|{group}");
        }

        var (landings, next) = (before.Sessions.Sum(s => s.Facts.FootContacts), week.Sessions.Sum(s => s.Facts.FootContacts));
        // How the first jumps begin is for P12, A2b and D10 to say.
        if (landings > 0 && next - landings > MostLandings)
            Report(context, FindingSeverity.Warning, week.Path, $"Landings go from {landings:0} to {next:0} in a week; add up to {MostLandings}.", $"{week.Path}|landings");
    }
}
