using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S10: a session as shown takes up to 60 minutes, 75 at most.</summary>
public sealed class S10SessionsOfAnHour : StructureRule
{
    public const int AdviceAboveMinutes = Fitting.LongestMinutes;
    public const int WarningAboveMinutes = 75;

    public S10SessionsOfAnHour()
        : base(new RuleCard(
            "S10",
            "An hour at most",
            "Shorter sessions are the ones people keep doing.",
            "In programmes with sessions of more than an hour more people gave up. The minutes are counted from your sets, rests and changes of kit, with 5 % to spare, and rounded up to five.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "More people give up over an hour: read about (TMED, a weak source); the 75 minutes: coach judgement.",
            ["TMED"]))
    {
    }

    public override RuleExample Passes => new("Eight exercises of two sets each, within the hour.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The same exercises with five sets each.",
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Select(b => b with { Rounds = 5 })] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        if (SeverityOf(session.Facts) is { } severity)
            Report(context, severity, session.Path, $"{session.When} takes {session.Facts.Minutes} minutes; {AdviceAboveMinutes} or less is easier to keep up.");
    }

    private static FindingSeverity? SeverityOf(SessionFacts facts) => facts.Minutes switch
    {
        > WarningAboveMinutes => FindingSeverity.Warning,
        > AdviceAboveMinutes => FindingSeverity.Advice,
        _ => null,
    };
}
