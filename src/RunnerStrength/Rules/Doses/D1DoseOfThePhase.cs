using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules.AgeAndExperience;
using RunnerStrength.Rules.Discomfort;

namespace RunnerStrength.Rules.Doses;

/// <summary>D1: sets, reps and reps in reserve of main lifts, and landings of a session, by phase and experience. In a plan's first week the least sets do not count (settled point 3); reps count where a weight is lifted (settled point 6); landings have a most only (settled point 14).</summary>
public sealed class D1DoseOfThePhase : Rule
{
    public D1DoseOfThePhase()
        : base(new RuleCard(
            "D1",
            "The dose of the phase",
            "Each phase has its sets and its effort: a few good ones, well short of the limit.",
            "Foundation teaches with lighter sets of more reps, maximum strength uses few and heavy ones, power few and quick ones. Jumps begin in the third week of foundation, with few landings. More sets than that, or sets closer to the limit, cost the runs more than they bring.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "Reps for novices: read in the paper (ACSM09); two to three sets and heavy ones: read about (ACSM26); weeks: read in the papers (BLA18, BAL16); a set or two to keep strength: read in the paper (SPI21); reps in reserve and landings: coach judgement.",
            ["ACSM09", "ACSM26", "BLA18", "BAL16", "SPI21"]))
    {
        ForEach(review => review.Items, Check);
        ForEach(review => review.Sessions, CheckLandings);
    }

    public override RuleExample Passes => new("Two sets of squats with three reps in reserve in a first week.", Week(sets: 2, rir: 3));

    public override RuleExample Fails => new("Five sets with one.", Week(sets: 5, rir: 1));

    private static Plan Week(int sets, int rir) => Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, rir: rir)));

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        var week = item.Session.Week;
        if (item.Item.Kind != BlockKind.Compound || week.Week.Deload)
            return;
        var row = RowOf(week, context);
        var said = new[]
        {
            item.Item.Sets > row.Sets.Max && !A1RoomToRecoverFromSixty.BeginsWithOneSet(context.InstanceToValidate.Profile, week.Week.Number) ? $"{item.Item.Sets} sets, where {Usual(row.Sets)}" : null,
            item.Item.Sets < row.Sets.Min && week.Week.Number > 1 ? $"{PlanWords.Count(item.Item.Sets, "set")}, where {Usual(row.Sets)}" : null,
            UnusualReps(item, context.InstanceToValidate.Profile),
            item.Prescription.Rir < row.Rir.Min ? $"{PlanWords.Reserve(item.Prescription.Rir)}, where {Usual(row.Rir)}" : null,
        }.OfType<string>().ToList();
        if (said.Count > 0)
            Report(context, FindingSeverity.Advice, item.Path, $"{item.Prescription.Name}: {string.Join("; ", said)} in this phase.", $"{item.Path}|dose");
    }

    /// <summary>Where a weight is lifted in a phase with reps of its own: fewer than those are heavier, more are lighter. Who has to stay light may have more.</summary>
    private static string? UnusualReps(ReviewedItem item, RunnerProfile profile)
    {
        var week = item.Session.Week;
        if (!week.IsLoading || !item.Exercise.HasExternalLoad || item.Prescription.Dose is not Reps reps
            || new Dosing(profile, week.Phase, week.Week.Number).Main(item.Exercise, ramp: false).Prescription.Dose is not Reps usual)
            return null;
        var staysLight = A3YoungRunners.Concerns(profile) || M7StrengthInPregnancy.IsPregnant(profile);
        return reps.Min < usual.Min || (reps.Max > usual.Max && !staysLight)
            ? $"{new Span(reps.Min, reps.Max)} reps, where {Usual(new Span(usual.Min, usual.Max))}"
            : null;
    }

    private static string Usual(Span span) => $"{span} {(span.Max == 1 ? "is" : "are")} usual";

    private void CheckLandings(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var (landings, most) = (session.Facts.FootContacts, RowOf(session.Week, context).MaxContacts);
        // Above what experience allows in any phase, D10 has said more already.
        if (landings > most && landings <= D10JumpsAreDosed.Cap(context.InstanceToValidate.Profile.Experience))
            Report(context, FindingSeverity.Advice, session.Path, $"{landings:0} landings in this session; {(most == 0 ? "jumps come later" : $"{most} are the most")} in this phase.", $"{session.Path}|landings");
    }

    private static DoseRow RowOf(ReviewedWeek week, ValidationContext<PlanReview> context) =>
        DoseTable.For(week.Phase, context.InstanceToValidate.Profile.Experience, week.Week.Number, context.InstanceToValidate.Profile.Age);
}
