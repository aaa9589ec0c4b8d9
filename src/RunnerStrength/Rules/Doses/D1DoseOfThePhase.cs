using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D1: sets and reps in reserve of main lifts, and landings of a session, by phase and experience. In a plan's first week the least does not count (settled point 3); landings have a most only (settled point 14).</summary>
public sealed class D1DoseOfThePhase : Rule
{
    public D1DoseOfThePhase()
        : base(new RuleCard(
            "D1",
            "The dose of the phase",
            "Each phase has its sets and its effort: a few good ones, well short of the limit.",
            "Foundation teaches with lighter sets, maximum strength uses few and heavy ones, power few and quick ones. Jumps begin in the third week of foundation, with few landings. More sets than that, or sets closer to the limit, cost the runs more than they bring.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "Reps for novices: read in the paper (ACSM09); heavy sets: read about (ACSM26); weeks: read in the papers (BLA18, BAL16); reps in reserve and landings: coach judgement.",
            ["ACSM09", "ACSM26", "BLA18", "BAL16"]))
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
        if (item.Item.Part != SessionPart.Main || item.Item.Kind != BlockKind.Compound || week.Week.Deload)
            return;
        var row = RowOf(week, context);
        var said = new[]
        {
            item.Item.Sets > row.Sets.Max ? $"{item.Item.Sets} sets, where {row.Sets} are usual" : null,
            item.Item.Sets < row.Sets.Min && week.Week.Number > 1 ? $"{item.Item.Sets} {(item.Item.Sets == 1 ? "set" : "sets")}, where {row.Sets} are usual" : null,
            item.Prescription.Rir < row.Rir.Min ? $"{PlanWords.Reserve(item.Prescription.Rir)}, where {row.Rir} are usual" : null,
        }.OfType<string>().ToList();
        if (said.Count > 0)
            Report(context, FindingSeverity.Advice, item.Path, $"{item.Prescription.Name}: {string.Join("; ", said)} in this phase.", $"{item.Path}|dose");
    }

    private void CheckLandings(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var (landings, most) = (session.Facts.FootContacts, RowOf(session.Week, context).MaxContacts);
        // Above what experience allows in any phase, D10 has said more already.
        if (landings > most && landings <= D10JumpsAreDosed.Cap(context.InstanceToValidate.Profile.Experience))
            Report(context, FindingSeverity.Advice, session.Path, $"{landings:0} landings in this session; {(most == 0 ? "jumps come later" : $"{most} are the most")} in this phase.", $"{session.Path}|landings");
    }

    private static DoseRow RowOf(ReviewedWeek week, ValidationContext<PlanReview> context) =>
        DoseTable.For(week.Phase, context.InstanceToValidate.Profile.Experience, week.Week.Number);
}
