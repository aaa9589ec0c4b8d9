using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Balance;

/// <summary>F1: every seed family in every week.</summary>
public sealed class F1EveryFamilyEveryWeek : Rule
{
    private static readonly (Family Family, FamilyNeed Need)[] Families =
    [
        (Family.WalkingLunge, FamilyNeed.WalkingLunge),
        (Family.Squat, FamilyNeed.Squat),
        (Family.Plank, FamilyNeed.PlankFront),
        (Family.PushUp, FamilyNeed.PushUp),
        (Family.BackExtension, FamilyNeed.BackExtension),
    ];

    public F1EveryFamilyEveryWeek()
        : base(new RuleCard(
            "F1",
            "Every family, every week",
            "Running uses the whole body, so the plan trains the whole body.",
            "Walking lunges, squats, planks, push-ups and back extensions together train legs, trunk, arms and back. Leave one out for weeks and that part falls behind.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "The five families are those of the article this product grew from.",
            ["SEED"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("All five families over two sessions.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "A week without a push-up.",
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Where(b => b.Items[0].Exercise.Value != "push-up")] }));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        // A taper gives up what helps before what leads, and its race week has one session.
        if (week.Sessions.IsEmpty || week.Phase == PhaseKind.Taper)
            return;
        var coverage = new Coverage(context.InstanceToValidate, week);
        var missing = Families.Where(f => !coverage.Covers(f.Need, e => e.Family == f.Family) && !IsSidePlank(coverage, f.Family)).Select(f => f.Family.Plain()).ToList();
        if (missing.Count > 0)
            Report(context, BalanceSeverity.Of(context.InstanceToValidate, week), week.Path, $"This week has {PlainNames.NoneOf(missing)}, and nothing that stands in.");
    }

    /// <summary>Either side of the plank is a plank; where the front is out its substitute counts, and so does that of the side.</summary>
    private static bool IsSidePlank(Coverage coverage, Family family) =>
        family == Family.Plank && !coverage.Offers(e => e.Family == Family.Plank) && coverage.StandsIn(FamilyNeed.PlankSide);
}
