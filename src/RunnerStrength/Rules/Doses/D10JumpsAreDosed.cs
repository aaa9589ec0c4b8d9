using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D10: landings a session.</summary>
public sealed class D10JumpsAreDosed : Rule
{
    public D10JumpsAreDosed()
        : base(new RuleCard(
            "D10",
            "Jumps are dosed",
            "Your legs already take thousands of landings a week, so jumps are dosed like medicine.",
            "Each landing of a jump loads tendons and bones more than a running step. The limits grow with experience.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.CoachJudgement,
            "80 to 100 landings for beginners: read about (NSCA16); more for the experienced: field knowledge; 60 for novices: coach judgement.",
            ["NSCA16", "BAL16"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("60 pogo jumps in an intermediate runner's session.", Jumps(60));

    public override RuleExample Fails => new("120 pogo jumps in the same session.", Jumps(120));

    private const int NoviceError = 100;

    /// <summary>The most landings a session should have.</summary>
    public static int Cap(Experience experience) => experience switch
    {
        Experience.Novice => 60,
        Experience.Intermediate => 100,
        _ => 140,
    };

    private static Plan Jumps(int contacts) => Sample.Week(Sample.SessionA.WithMain(
        [.. Enumerable.Repeat(Sample.Sets("pogo-jump", sets: 2, dose: new Reps(10, 10)), contacts / 20)])).In(PhaseKind.Power);

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var experience = context.InstanceToValidate.Profile.Experience;
        if (session.Facts.FootContacts <= Cap(experience))
            return;
        var severity = experience == Experience.Novice && session.Facts.FootContacts > NoviceError ? FindingSeverity.Error : FindingSeverity.Warning;
        Report(context, severity, session.Path, $"{session.Facts.FootContacts:0} landings in this session; {Cap(experience)} are the most with your experience. Do fewer.");
    }
}
