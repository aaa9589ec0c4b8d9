using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S11: 5 to 9 main exercises and at most 25 hard sets in a session.</summary>
public sealed class S11FiveToNineExercises : StructureRule
{
    public const int LeastExercises = Fitting.LeastExercises;
    public const int MostExercises = 9;
    public const int MostHardSets = 25;

    public S11FiveToNineExercises()
        : base(new RuleCard(
            "S11",
            "Five to nine exercises",
            "Five to nine exercises and up to 25 hard sets are one good session.",
            "More than this in one go mostly adds fatigue that you carry into your runs. With fewer than five a whole-body week leaves something out.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That a session tires the legs for runs after it: read in the paper (DOM17); how much is worth it in little time (IVE21); all three numbers: coach judgement.",
            ["IVE21", "DOM17"]))
    {
    }

    public override RuleExample Passes => new("Eight exercises with 16 hard sets.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The same eight exercises with four sets each: 32 hard sets.",
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Select(b => b with { Rounds = 4 })] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var exercises = session.Facts.Main.Length;
        if (exercises is < LeastExercises or > MostExercises)
            Report(context, SeverityOf(exercises, session, context.InstanceToValidate), PathOf(session, SessionPart.Main), $"{session.When} has {PlanWords.Count(exercises, "main exercise")}; {LeastExercises} to {MostExercises} fill a session without overfilling it.", $"{session.Path}|exercises");
        if (session.Facts.HardSets > MostHardSets)
            Report(context, WarningFor(session), PathOf(session, SessionPart.Main), $"{session.When} has {session.Facts.HardSets} hard sets; more than {MostHardSets} mostly add fatigue that you carry into your runs.", $"{session.Path}|hard sets");
    }

    /// <summary>Few exercises are advice where the plan says that minutes, kit or discomforts left no room for more (builder invariant), and in weeks that are short on purpose.</summary>
    private static FindingSeverity SeverityOf(int exercises, ReviewedSession session, PlanReview review) =>
        exercises < LeastExercises && (review.IsRelaxed(RelaxedWishes.WholeBody) || session.Week.Week.Deload || session.Week.Phase == PhaseKind.Taper) ? FindingSeverity.Advice : WarningFor(session);
}
