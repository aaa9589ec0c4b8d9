using FluentValidation;

namespace RunnerStrength.Rules.Structure;

/// <summary>S5b: a short static stretch in the warm-up is followed by a moving drill.</summary>
public sealed class S5bMoveAfterAShortStretch : StructureRule
{
    public S5bMoveAfterAShortStretch()
        : base(new RuleCard(
            "S5b",
            "Move after a short stretch",
            "If you like a short stretch first, follow it with moving drills.",
            "A stretch of less than a minute costs next to no strength, and moving drills after it get you ready again.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "That under 60 s a muscle about 1.1 % is lost: read in the paper (BEH16).",
            ["BEH16"]))
    {
    }

    public override RuleExample Passes => new(
        "A calf stretch of 20 s each side after the walk, the drills after it.",
        Sample.SoundWeek.InEverySession(s => s with { WarmUp = s.WarmUp.Insert(1, Stretch) }));

    public override RuleExample Fails => new(
        "The same stretch as the last thing before the squats.",
        Sample.SoundWeek.InEverySession(s => s with { WarmUp = s.WarmUp.Add(Stretch) }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        if (new StaticStretches(session.Facts).ShortAndLast().FirstOrDefault() is { } stretch)
            Report(context, FindingSeverity.Advice, session.Path with { Part = stretch.Part, Item = stretch.Index }, $"No moving drill comes after {stretch.Exercise.Name.ToLowerInvariant()}. Put it before one of your drills.");
    }

    private static Plans.Block Stretch => Sample.Drill("calf-stretch-straight", 20);
}
