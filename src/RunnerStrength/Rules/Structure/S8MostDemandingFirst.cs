using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S8: power, compound, accessory, core; among equals multi-joint before single-joint, then the larger share of 1RM first. A superset stands where its most demanding exercise belongs.</summary>
public sealed class S8MostDemandingFirst : StructureRule
{
    public S8MostDemandingFirst()
        : base(new RuleCard(
            "S8",
            "The most demanding first",
            "Do the most demanding and most important exercise first: strength grows most in what comes first.",
            "Jumps and heavy lifts want fresh legs and a clear head; small muscles and the trunk can still work well at the end.",
            [FindingSeverity.Warning],
            Basis.ReadInThePaper,
            "That strength grows most in what comes first: read in the paper (NUN21, ACSM09, ACSM26); that calf, ankle, hip and back extension work counts as single-joint: coach judgement.",
            ["NUN21", "ACSM09", "ACSM26"]))
    {
    }

    public override RuleExample Passes => new("Squat, lunge, push-up; then row, bridge, calves and back; the plank last.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The same exercises with the calf raises before the squats.",
        Sample.SoundWeek.InEverySession(s => s with { Main = s.Main.RemoveAt(CalfRaises).Insert(0, s.Main[CalfRaises]) }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var leads = session.Main.GroupBy(i => i.Item.Block.Id).Select(block => block.MinBy(i => SessionOrder.Of(i.Item))!).ToList();
        for (var i = 1; i < leads.Count; i++)
        {
            if (leads.Take(i).LastOrDefault(earlier => SessionOrder.IsTooEarly(earlier.Item, leads[i].Item)) is not { } tooEarly)
                continue;
            Report(context, FindingSeverity.Warning, tooEarly.Path, $"{tooEarly.Exercise.Name} stands before {leads[i].Exercise.Name.ToLowerInvariant()}, {Because(tooEarly.Item, leads[i].Item)}. Change their order.", SubjectOf(tooEarly));
            return;
        }
    }

    /// <summary>What S8 and S8b share: an exercise that stands too early.</summary>
    internal static string SubjectOf(ReviewedItem item) => $"{item.Path}|too early";

    private const int CalfRaises = 5;

    private static string Because(SessionItem early, SessionItem late) =>
        early.Kind != late.Kind ? $"and {late.Kind.Words()} work comes before {early.Kind.Words()} work"
        : SessionOrder.IsSingleJoint(early.Exercise) != SessionOrder.IsSingleJoint(late.Exercise) ? "which moves more joints"
        : "which is heavier";
}
