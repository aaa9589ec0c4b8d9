using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>A rule about how one session is built.</summary>
public abstract class StructureRule : Rule
{
    protected StructureRule(RuleCard card)
        : base(card) =>
        ForEach(review => review.Sessions, Check);

    protected abstract void Check(ReviewedSession session, ValidationContext<PlanReview> context);

    /// <summary>A warning, which a micro session gets as advice (settled point 17).</summary>
    protected static FindingSeverity WarningFor(ReviewedSession session) =>
        session.IsMicro ? FindingSeverity.Advice : FindingSeverity.Warning;

    /// <summary>What findings about a whole part share: a part that is missing is reported once, not by every rule that looks into it.</summary>
    protected static string SubjectOf(ReviewedSession session, SessionPart part) => PathOf(session, part).ToString();

    protected static PlanPath PathOf(ReviewedSession session, SessionPart part) => session.Path with { Part = part };
}
