using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S6: a session ends with a cool-down. That it stands last is how a session is built; that it is there is checked.</summary>
public sealed class S6FinishWithACoolDown : StructureRule
{
    public S6FinishWithACoolDown()
        : base(new RuleCard(
            "S6",
            "Finish with a cool-down",
            "Finish with a few easy minutes and stretches to wind down and keep your range of motion.",
            "It is a calm end to the session and a regular moment for your range of motion. Studies do not show that you recover faster for it.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "What a cool-down does and does not do: read in the paper (VHP18).",
            ["SEED", "VHP18"]))
    {
    }

    public override RuleExample Passes => new("An easy walk and three stretches after the last set.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The same sessions, ending with the last set.",
        Sample.SoundWeek.InEverySession(s => s with { CoolDown = [] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        if (session.Session.CoolDown.IsEmpty)
            Report(context, WarningFor(session), PathOf(session, SessionPart.CoolDown), $"{session.When} has no cool-down. End with an easy walk and a few stretches.", SubjectOf(session, SessionPart.CoolDown));
    }
}
