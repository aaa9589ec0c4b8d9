using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D4: in every session one set that counts for legs, push and pull. Heavier sets of fewer reps are more than that. A plan's first week and a deload are kept easy on purpose (settled point 3, P8) and are not asked.</summary>
public sealed class D4OneHonestSet : Rule
{
    public const double LeastShare = 0.70;
    private const int LeastReps = 6;
    private const int MostReps = 12;
    private const int BodyWeightUpToRir = 3;

    private static readonly (string Name, Movement[] Movements)[] MainMoves =
    [
        ("squat, lunge or hinge", [Movement.Squat, Movement.Lunge, Movement.Hinge]),
        ("push", [Movement.Push]),
        ("pull", [Movement.Pull]),
    ];

    public D4OneHonestSet()
        : base(new RuleCard(
            "D4",
            "One honest set of each main move",
            "Short on time? One honest set of each main move still builds strength.",
            "A single set of 6 to 12 reps at a weight that leaves a few reps in reserve gave trained men real gains. Less than that is practice.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "6 to 12 reps at 70 to 85 % of the most you lift once: read in the paper (AND20), in trained men; heavier sets, and body weight with up to 3 in reserve, as their equals: coach judgement.",
            ["AND20", "IVE21"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("The second week: two sets of each main move, 3 reps in reserve.", Second(rir: 3));

    public override RuleExample Fails => new("The second week, every set 6 reps short of the limit.", Second(rir: 6));

    /// <summary>Whether sets of this exercise are enough to make stronger.</summary>
    public static bool Counts(SessionItem item)
    {
        if (item is not { IsWorking: true, Prescription: { Dose: Reps reps, Rir: { } rir } })
            return false;
        if (item.IsHeavy)
            return true;
        if (reps.Max < LeastReps || reps.Min > MostReps)
            return false;
        return item.Exercise.HasExternalLoad ? item.ShareOfMax >= LeastShare : rir <= BodyWeightUpToRir;
    }

    private static Plan Second(int rir) => Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA, Sample.SessionB)
        .InEverySession(s => s with { Main = [.. s.Main.Select(b => b with { Items = [.. b.Items.Select(i => i.Rir is null ? i : i with { Rir = rir })] })] });

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        if (session.Week.Week.Number == 1 || session.Week is not { IsLoading: true, Week.Deload: false })
            return;
        var eligibility = new Eligibility(context.InstanceToValidate.Profile, context.InstanceToValidate.Catalogue, session.Week.Week.Number);
        var missing = MainMoves
            .Where(move => !session.Facts.Main.Any(i => move.Movements.Contains(i.Exercise.Movement) && Counts(i)))
            .Where(move => context.InstanceToValidate.Catalogue.All.Any(e => e.IsMain && move.Movements.Contains(e.Movement) && eligibility.Allows(e)))
            .Select(move => move.Name)
            .ToList();
        if (missing.Count > 0)
            Report(context, FindingSeverity.Advice, session.Path, $"No set that counts for {string.Join(" and for ", missing)}: {LeastReps} to {MostReps} reps at {LeastShare * 100:0} % of the most you lift once or heavier, with body weight {BodyWeightUpToRir} or fewer in reserve. One of each keeps you getting stronger.");
    }
}
