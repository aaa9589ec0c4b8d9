using FluentValidation;
using RunnerStrength.Exercises;

namespace RunnerStrength.Rules.Balance;

/// <summary>F8: no muscle group takes more than 60 % of the week's hard sets.</summary>
public sealed class F8SpreadTheWork : Rule
{
    public F8SpreadTheWork()
        : base(new RuleCard(
            "F8",
            "Spread the work",
            "Spread the work; no single area should carry the plan.",
            "When most of a week's sets go to one area, that area tires before it adapts and the rest falls behind.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "All major muscle groups: read about (ACSM26); 60 %: coach judgement.",
            ["ACSM26"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("The whole body over two sessions.", Sample.SoundWeek);

    public override RuleExample Fails => new("Nothing but squats.", Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3), Sample.Sets("box-squat", sets: 3), Sample.Sets("push-up", sets: 1))));

    private const decimal MostShare = 0.6m;

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var all = week.Sessions.Sum(s => s.Facts.HardSets);
        foreach (var group in Enum.GetValues<MuscleGroup>().Where(g => all > 0 && week.HardSetsOf(g) > MostShare * all))
            Report(context, BalanceSeverity.Of(context.InstanceToValidate, week), week.Path, $"{100 * week.HardSetsOf(group) / all:0} % of this week's sets are for your {group.Plain()}; spread them over the body.");
    }
}
