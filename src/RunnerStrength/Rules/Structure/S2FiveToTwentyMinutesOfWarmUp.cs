using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S2: the warm-up lasts 5 to 20 minutes.</summary>
public sealed class S2FiveToTwentyMinutesOfWarmUp : StructureRule
{
    public const int LeastSeconds = 5 * 60;
    public const int MostSeconds = 20 * 60;

    public S2FiveToTwentyMinutesOfWarmUp()
        : base(new RuleCard(
            "S2",
            "A warm-up of five minutes or more",
            "Five to fifteen minutes is enough to raise temperature and rehearse the moves.",
            "Less than five minutes hardly warms you; more than twenty takes time and strength from the work itself.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That 5 to 10 minutes raise temperature: read about (JEF07, IVE21); the limits of 5 and 20 minutes: coach judgement.",
            ["JEF07", "IVE21"]))
    {
    }

    public override RuleExample Passes => new("A warm-up of about ten minutes.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Two minutes of brisk walking and one drill.",
        Sample.SoundWeek.InEverySession(s => s with { WarmUp = [Sample.Drill("brisk-walk", 120), Sample.Drill("hip-hinge-drill", 8)] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var seconds = session.Facts.WarmUpSeconds;
        if (seconds < LeastSeconds)
            Report(context, WarningFor(session), PathOf(session, SessionPart.WarmUp), $"The warm-up takes {PlanWords.Rest(seconds)}; {LeastSeconds / 60} min or more would warm you up.", Subject(session));
        else if (seconds > MostSeconds)
            Report(context, WarningFor(session), PathOf(session, SessionPart.WarmUp), $"The warm-up takes {PlanWords.Rest(seconds)}; up to {MostSeconds / 60} min leaves you fresh for the work.", Subject(session));
    }

    private static string Subject(ReviewedSession session) =>
        SubjectOf(session, SessionPart.WarmUp) + (session.Session.WarmUp.IsEmpty ? "" : "|minutes");
}
