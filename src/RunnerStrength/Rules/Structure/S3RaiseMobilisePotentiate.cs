using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S3: the warm-up raises, mobilises or activates, covers the pattern of every main lift, and builds up to jumps and heavy sets.</summary>
public sealed class S3RaiseMobilisePotentiate : StructureRule
{
    public const int LeastRaiseSeconds = WarmUpPlan.ShortestRaise;
    public const int LeastDrills = WarmUpPlan.LeastDrills;

    public S3RaiseMobilisePotentiate()
        : base(new RuleCard(
            "S3",
            "Raise, mobilise, build up",
            "Raise your temperature, move the joints you are about to load, then build up to full effort.",
            "Each part prepares something else: two minutes of easy movement warm you, drills rehearse the movement of each main lift, and a few quick ones wake you up for jumps and heavy sets. A drill that your kit or a discomfort rules out is not asked for.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "The parts of a warm-up: read in the paper (JEF07); 2 minutes, 2 drills and which drill goes with which movement: coach judgement.",
            ["JEF07"]))
    {
    }

    public override RuleExample Passes => new(
        "Four minutes of brisk walking, then a drill for each of squat, lunge, hinge and push.",
        Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Only brisk walking, then squats, lunges and push-ups.",
        Sample.SoundWeek.InEverySession(s => s with { WarmUp = [Sample.Drill("brisk-walk", 600)] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var path = PathOf(session, SessionPart.WarmUp);
        var needs = new WarmUpNeeds(session, context.InstanceToValidate).Missing().ToList();
        if (needs.Count > 0)
            Report(context, WarningFor(session), path, $"The warm-up lacks {string.Join("; ", needs)}.", SubjectOf(session, SessionPart.WarmUp) + (session.Session.WarmUp.IsEmpty ? "" : "|content"));
    }
}
