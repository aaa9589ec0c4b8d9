using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I5: a heavy session next to, and not on, the day of a key run. The planner has it as a preference in the price of a place (rule book 4.3); under the policy "spread" it is silent.</summary>
public sealed class I5HardDaysHard : Rule
{
    public I5HardDaysHard()
        : base(new RuleCard(
            "I5",
            "Hard days hard, easy days easy",
            "Make hard days hard and easy days easy.",
            "Two schools of coaches: keep strength two days from key runs, or put heavy strength on the evening of a hard day so that easy days stay easy. The planner weighs both; you may choose under your answers.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "Combining hard work on hard days: field knowledge (DOM19, BLA18); how much it counts: coach judgement.",
            ["DOM19", "BLA18"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("Heavy squats on the evening of the quality run.", Heavy(Weekday.Tuesday));

    public override RuleExample Fails => new("Heavy squats the day after the quality run.", Heavy(Weekday.Wednesday));

    private static Plan Heavy(Weekday day) => Sample.Week(Sample.SessionA.At(day, 18)
        .WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(3, 5), rir: 2, load: new PercentOfMax(85))))
        .Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7));

    private static bool IsNextTo(Weekday day, Weekday other) => Math.Abs(day - other) is 1 or 6;

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        if (context.InstanceToValidate.Profile.Policy == PlacementPolicy.Spread || session.Facts.Stress < LegStress.Heavy)
            return;
        var runs = session.Week.Week.Runs.Runs;
        if (runs.Any(r => r.IsKey && r.Day == session.Session.Day))
            return;
        if (runs.FirstOrDefault(r => r.IsKey && IsNextTo(r.Day, session.Session.Day)) is { } near)
            Report(context, FindingSeverity.Advice, session.Path, $"A heavy session beside {InterferenceNames.Name(near)} makes two hard days; on the evening of that day your easy days stay easy.", InterferenceRule.Pair(session, runs.IndexOf(near)));
    }
}
