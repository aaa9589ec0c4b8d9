using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R9: before a race on the way three days without heavy legs, and about half the sets in its week.</summary>
public sealed class R9TuneUpRaces : InterferenceRule
{
    public const int HeavyHours = 72;

    /// <summary>About what is left of the week's sets, and of ten the most.</summary>
    public const double SetShare = 0.5;
    public const int MostOfTen = 7;

    public R9TuneUpRaces()
        : base(new RuleCard(
            "R9",
            "Tune-up races",
            "For a tune-up race, a mini-taper is enough.",
            "A race on the way is run better on legs that had three days without heavy work and half the sets that week. A race that you run as training is a quality run: enter it as one.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That fewer sets at the same weight before a race help: read in the paper (BOS07); 72 h and half the sets: coach judgement.",
            ["BOS07"])) =>
        ForEach(review => review.Weeks.Skip(1), CheckSets);

    public override RuleExample Passes => new("A heavy session on Tuesday evening, a tune-up race on Saturday.", TuneUp(Weekday.Saturday));

    public override RuleExample Fails => new("The same session, the race on Friday morning.", TuneUp(Weekday.Friday));

    public override FindingSeverity? Judge(in Encounter encounter) =>
        encounter.Run.Class == RunKind.Race && encounter.Facts.Stress >= LegStress.Heavy && encounter.MinutesToRun < Hours.Minutes(HeavyHours) ? FindingSeverity.Warning : null;

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"{Hours.Words(encounter.MinutesToRun)} from this heavy session to {Name(encounter.Run)}; leave {HeavyHours} h before a race.";

    private static Plan TuneUp(Weekday race) => Sample.Week(RaceSample.Heavy).Running(Sample.Run(RunKind.Race, race, 9));

    private void CheckSets(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        var before = review.Weeks[review.Weeks.IndexOf(week) - 1];
        // A race that every week has is training; a taper is for R4 to say, and a week after an easier one is compared with nothing.
        if (!HasTuneUp(review.Plan, week) || HasTuneUp(review.Plan, before) || week.Phase == PhaseKind.Taper || before.Week.Deload)
            return;
        var (from, to) = (Sets(before), Sets(week));
        if (10 * to > MostOfTen * from && from > 0 && week.Items.Any(i => i.Item is { IsWorking: true, Sets: > 1 }))
            Report(context, FindingSeverity.Warning, week.Path, $"{to} sets in the week of a tune-up race after {from} the week before; about half of them are enough.");
    }

    private static bool HasTuneUp(Plan plan, ReviewedWeek week) => week.Week.Runs.Runs.Any(r => r.Class == RunKind.Race && !RaceDays.IsThePlansRace(plan, week.Week, r));

    private static int Sets(ReviewedWeek week) => week.Sessions.Sum(s => s.Facts.Main.Sum(i => i.Sets));
}
