using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S12: a superset joins different regions, and neither jumps nor sets from 85 % of 1RM.</summary>
public sealed class S12SupersetsOfDifferentRegions : StructureRule
{
    public const double AloneFrom = 0.85;

    public S12SupersetsOfDifferentRegions()
        : base(new RuleCard(
            "S12",
            "Pair different body parts",
            "Pairing exercises for different body parts saves time; keep heavy and jumping sets on their own.",
            "Legs and arms, or a lift and the trunk, hardly disturb each other, and one rests while the other works: it takes about half the time. Heavy sets and jumps want their full rest.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "About half the time, and less suited to heavy strength: read in the paper (IVE21); the 85 % line and the exclusion of jumps: coach judgement.",
            ["IVE21"]))
    {
    }

    public override RuleExample Passes => new("Box squats in turn with push-ups.", Pair("box-squat", "push-up"));

    public override RuleExample Fails => new("Box squats in turn with walking lunges: legs and legs.", Pair("box-squat", "walking-lunge"));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        foreach (var superset in session.Main.Where(i => i.Item.Block.IsSuperset).GroupBy(i => i.Item.Block.Id))
            Check([.. superset], context);
    }

    private void Check(List<ReviewedItem> superset, ValidationContext<PlanReview> context)
    {
        for (var i = 0; i < superset.Count; i++)
        {
            var item = superset[i];
            if (WhyAlone(item.Item) is { } why)
                Report(context, FindingSeverity.Warning, item.Path, $"{item.Exercise.Name} {why}; do its sets on their own, with full rest.", $"{item.Path}|superset");
            else if (superset.Take(i).FirstOrDefault(earlier => !AreApart(earlier.Item, item.Item)) is { } same)
                Report(context, FindingSeverity.Warning, item.Path, $"{item.Exercise.Name} and {same.Exercise.Name.ToLowerInvariant()} work the same part of the body; pair legs with arms, or a lift with core work.", $"{item.Path}|superset");
        }
    }

    private static string? WhyAlone(SessionItem item) =>
        item.Exercise.Movement == Movement.Plyometric ? "is a jump"
        : item.ShareOfMax >= AloneFrom ? $"is at {100 * item.ShareOfMax:0} % of your maximum"
        : null;

    private static bool AreApart(SessionItem one, SessionItem other) => (RegionOf(one), RegionOf(other)) switch
    {
        var (a, b) when a == b => false,
        (BodyRegion.Full, var rest) => rest == BodyRegion.Trunk,
        (var rest, BodyRegion.Full) => rest == BodyRegion.Trunk,
        _ => true,
    };

    /// <summary>Core work is the trunk's, also where a carry moves the whole body.</summary>
    private static BodyRegion RegionOf(SessionItem item) => item.Kind == BlockKind.Core ? BodyRegion.Trunk : item.Exercise.Region;

    private static Plan Pair(string first, string second)
    {
        var block = Sample.Sets(first);
        return Sample.Week(Sample.SessionA.WithMain(block with { Items = [.. block.Items, .. Sample.Sets(second).Items] }));
    }
}
