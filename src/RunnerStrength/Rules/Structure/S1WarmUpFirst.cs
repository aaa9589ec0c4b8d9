using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S1: a session begins with a warm-up. That it stands first is how a session is built; that it is there is checked.</summary>
public sealed class S1WarmUpFirst : StructureRule
{
    public S1WarmUpFirst()
        : base(new RuleCard(
            "S1",
            "Warm up first",
            "Warm up first, so that your first hard set is not your coldest.",
            "A warm-up raises your temperature and rehearses the movements you are about to load. Lighter sets of the first exercise alone may do; a warm-up of its own is our choice for every session.",
            [FindingSeverity.Error],
            Basis.ReadInThePaper,
            "Warm-up before strength work: read in the paper (JEF07, IVE21); IVE21 would accept practice sets alone, so the part of its own is our own choice.",
            ["SEED", "JEF07", "IVE21"]))
    {
    }

    public override RuleExample Passes => new("Ten minutes of warm-up before the squats.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The same sessions, straight into the squats.",
        Sample.SoundWeek.InEverySession(s => s with { WarmUp = [] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        if (session.Session.WarmUp.IsEmpty)
            Report(context, FindingSeverity.Error, PathOf(session, SessionPart.WarmUp), $"{session.When} has no warm-up. Put one before the first exercise.", SubjectOf(session, SessionPart.WarmUp));
    }
}
