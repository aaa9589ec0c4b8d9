using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.AgeAndExperience;

/// <summary>A2: from 65 a balance exercise on three days.</summary>
public sealed class A2BalanceFromSixtyFive : Rule
{
    public A2BalanceFromSixtyFive()
        : base(new RuleCard(
            "A2",
            "Balance from sixty-five",
            "Balance plus strength on three days a week may mean fewer falls.",
            "The World Health Organization asks adults from 65 for varied activity with balance and strength on three or more days a week. A minute on one leg in a warm-up counts.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "Three or more days: read in the guideline (WHO20).",
            ["WHO20"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("A runner of 66 with a balance drill on three days.", Balancing(3));

    public override RuleExample Fails => new("A runner of 66 with a balance drill on two days.", Balancing(2));

    private const int FromAge = WarmUpPlan.BalanceFromAge;
    private const int LeastDays = 3;

    private static readonly string[] BalanceWords = ["single-leg-balance", "single-leg-balance-reach"];

    private static Plan Balancing(int days) => Sample.Week(
        [.. new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday }.Select((day, i) => Sample.SessionA.At(day, 18).WithMain(Sample.Sets(i < days ? "single-leg-balance" : "band-row")))])
        .For(p => p with { Age = 66 });

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (!(context.InstanceToValidate.Profile.Age >= FromAge) || week.Sessions.IsEmpty)
            return;
        var days = week.Sessions.Where(s => s.Items.Any(i => BalanceWords.Contains(i.Exercise.Slug.Value))).Select(s => s.Session.Day).Distinct().Count();
        if (days < LeastDays)
            Report(context, FindingSeverity.Advice, week.Path, $"A balance exercise on {days} days this week; {LeastDays} days may mean fewer falls. Standing on one leg at home counts.");
    }
}
