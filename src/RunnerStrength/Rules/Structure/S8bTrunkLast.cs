using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S8b: no core hold with 4 reps in reserve or fewer before a loaded squat, lunge or hinge. A hold or carry without reps in reserve counts as such.</summary>
public sealed class S8bTrunkLast : StructureRule
{
    public S8bTrunkLast()
        : base(new RuleCard(
            "S8b",
            "The trunk last",
            "Tired trunk muscles make heavy lifts less steady, so core work comes last.",
            "A loaded squat, lunge or hinge leans on the trunk. A hard plank just before it takes that support away.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That the order decides what is trained fresh: read in the paper (NUN21); the case of the trunk: coach judgement.",
            ["NUN21"]))
    {
    }

    public override RuleExample Passes => new("Goblet squats, then the forearm plank.", Sample.Week(Sample.SessionA.WithMain(Squat, Plank)));

    public override RuleExample Fails => new("The forearm plank, then goblet squats.", Sample.Week(Sample.SessionA.WithMain(Plank, Squat)));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var items = session.Main.ToList();
        foreach (var (hold, i) in items.Select((item, i) => (item, i)).Where(pair => IsHardHold(pair.item.Item)))
        {
            if (items.Skip(i + 1).FirstOrDefault(later => later.Item is { IsLowerBody: true, IsLoaded: true }) is { } lift)
                Report(context, FindingSeverity.Warning, hold.Path, $"{hold.Exercise.Name} stands before {lift.Exercise.Name.ToLowerInvariant()}, which needs a fresh trunk. Move it to the end.", S8MostDemandingFirst.SubjectOf(hold));
        }
    }

    private static bool IsHardHold(SessionItem item) => item.Kind == BlockKind.Core && item.HardSets > 0 && item.Prescription.Dose is not Reps;

    private static Block Squat => Sample.Sets("squat-dumbbell-goblet");

    private static Block Plank => Sample.Sets("plank-forearm");
}
