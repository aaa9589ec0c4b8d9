using System.Collections.Immutable;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S4: lighter practice sets stand before the first loaded exercise of each pattern; from 80 % of 1RM they are missed.</summary>
public sealed class S4PracticeSetsBeforeHeavyOnes : StructureRule
{
    /// <summary>From this share of 1RM an exercise counts as loaded.</summary>
    public const double LoadedFrom = 0.60;

    public S4PracticeSetsBeforeHeavyOnes()
        : base(new RuleCard(
            "S4",
            "Practice sets before heavy ones",
            "Lighter practice sets prepare the exact movement you will load.",
            "Before a set of 80 % of your maximum or more, three or four lighter ones let you find the path and the balance of the lift. They are not counted among your sets.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That a warm-up with the exercise itself is worth it: read in the paper (IVE21); how many sets, how heavy, and the 80 % line: coach judgement.",
            ["IVE21"]))
    {
    }

    public override RuleExample Passes => new(
        "Back squats at 80 % of 1RM after practice sets of 40 % × 8, 60 % × 5 and 80 % × 3 of the working weight.",
        Heavy(Dosing.RampFor(HeavyPercent / 100.0)));

    public override RuleExample Fails => new("The same back squats, straight to the working weight.", Heavy([]));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var prepared = new HashSet<Movement>();
        foreach (var item in session.Main.Where(i => i.Item.ShareOfMax >= LoadedFrom && prepared.Add(i.Exercise.Movement)))
        {
            var wanted = Dosing.RampFor(item.Item.ShareOfMax!.Value).Length;
            if (item.Item.IsHeavy && item.Prescription.Ramp.Length < wanted)
                Report(context, WarningFor(session), item.Path, $"{item.Exercise.Name} at {100 * item.Item.ShareOfMax:0} % of your maximum with {Sets(item.Prescription.Ramp.Length)} before it; {wanted} would prepare the movement.");
        }
    }

    private const int HeavyPercent = 80;

    private static string Sets(int count) => count switch
    {
        0 => "no practice set",
        1 => "1 practice set",
        _ => $"{count} practice sets",
    };

    private static Plan Heavy(ImmutableArray<RampSet> ramp)
    {
        var squats = Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(4, 6), rir: 2, load: new PercentOfMax(HeavyPercent));
        return Sample.Week(Sample.SessionA.WithMain(squats with { Items = [squats.Items[0] with { Ramp = ramp }] }));
    }
}
