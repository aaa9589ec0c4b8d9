using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Balance;

/// <summary>F3: at least as many pulling as pushing sets in a week, where the runner has something to pull.</summary>
public sealed class F3PullsForPushes : Rule
{
    public F3PullsForPushes()
        : base(new RuleCard(
            "F3",
            "Pulls for pushes",
            "Rowing and pull-aparts balance the push-ups.",
            "Running and sitting round the shoulders forward. Pulling at least as much as you push keeps the upper back awake, late in a run too.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "All major muscle groups every week: read about (ACSM26); at least as many pulls as pushes: coach judgement.",
            ["ACSM26"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("A row beside the push-ups in both sessions.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Three sets of push-ups for every two of rows.",
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Select(b => b.Items[0].Exercise.Value == "push-up" ? b with { Rounds = 3 } : b)] }));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var (pulls, pushes) = (week.SetsOf(Movement.Pull), week.SetsOf(Movement.Push));
        if (pushes > pulls && new Coverage(context.InstanceToValidate, week).Offers(e => e.Movement == Movement.Pull))
            Report(context, FindingSeverity.Advice, week.Path, $"{PlanWords.Count(pushes, "set")} of pushes and {pulls} of pulls this week; as many pulls would keep the shoulders balanced.");
    }
}
