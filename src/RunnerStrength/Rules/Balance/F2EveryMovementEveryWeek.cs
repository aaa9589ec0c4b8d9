using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Rules.Balance;

/// <summary>F2: the nine movements every week, and legs, hinge and core in every session of two or more.</summary>
public sealed class F2EveryMovementEveryWeek : Rule
{
    private static readonly (Movement Movement, FamilyNeed? Need)[] Movements =
    [
        (Movement.Squat, FamilyNeed.Squat),
        (Movement.Lunge, FamilyNeed.WalkingLunge),
        (Movement.Hinge, null),
        (Movement.Push, FamilyNeed.PushUp),
        (Movement.Pull, null),
        (Movement.CoreAntiExtension, FamilyNeed.PlankFront),
        (Movement.CoreAntiLateral, FamilyNeed.PlankSide),
        (Movement.Posture, FamilyNeed.BackExtension),
        (Movement.Calf, null),
    ];

    private static readonly (string Name, Movement[] Movements)[] EverySession =
    [
        ("squat or lunge", [Movement.Squat, Movement.Lunge]),
        ("hip hinge", [Movement.Hinge]),
        ("core", [Movement.CoreAntiExtension, Movement.CoreAntiLateral]),
    ];

    public F2EveryMovementEveryWeek()
        : base(new RuleCard(
            "F2",
            "Every movement, every week",
            "A missing movement becomes the weak link late in a run.",
            "Health guidelines ask for all major muscle groups on two days a week. Nine movements cover them; legs, hips and trunk carry every step, so they come in each session.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "All major muscle groups on two or more days: read in the guideline (WHO20) and read about (ACSM26); the list of nine movements, and which of them come in every session: coach judgement.",
            ["IVE21", "ACSM26", "WHO20"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Nine movements over two sessions, legs, hinge and core in both.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "A week without a pull.",
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Where(b => !b.Items[0].Exercise.Value.EndsWith("row", StringComparison.Ordinal))] }));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (week.Sessions.IsEmpty || !week.IsLoading)
            return;
        var coverage = new Coverage(context.InstanceToValidate, week);
        var missing = Movements.Where(m => !IsCovered(coverage, m.Movement, m.Need)).Select(m => m.Movement.Plain()).ToList();
        var severity = BalanceSeverity.Of(context.InstanceToValidate, week);
        if (missing.Count > 0)
            Report(context, severity, week.Path, $"This week has {PlainNames.NoneOf(missing)}.");
        if (week.Sessions.Length >= 2)
            CheckSessions(week, coverage, severity, context);
    }

    private void CheckSessions(ReviewedWeek week, Coverage coverage, FindingSeverity severity, ValidationContext<PlanReview> context)
    {
        foreach (var session in week.Sessions)
        {
            var missing = EverySession
                .Where(part => !session.Facts.Main.Any(i => part.Movements.Contains(i.Exercise.Movement)) && coverage.Offers(e => part.Movements.Contains(e.Movement)))
                .Select(part => part.Name).ToList();
            if (missing.Count > 0)
                Report(context, severity, session.Path, $"This session has no {string.Join(" and no ", missing)}; with two or more sessions a week each has one.");
        }
    }

    private static bool IsCovered(Coverage coverage, Movement movement, FamilyNeed? need)
    {
        bool Is(Exercise e) => e.Movement == movement || (movement == Movement.Calf && e.Movement == Movement.Ankle);
        if (coverage.Main.Any(Is) || !coverage.Offers(Is))
            return true;
        return need is { } family && !coverage.Offers(e => Substitutions.NeedOf(e) == family) && coverage.StandsIn(family);
    }
}
