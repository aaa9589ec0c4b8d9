using FluentValidation;

namespace RunnerStrength.Rules.Balance;

/// <summary>F9: strength on two or more days.</summary>
public sealed class F9TwoDaysAWeek : Rule
{
    public F9TwoDaysAWeek()
        : base(new RuleCard(
            "F9",
            "Two days a week",
            "Health guidelines ask for strength on two or more days a week.",
            "The World Health Organization asks every adult for muscle strengthening of all major groups on two or more days a week, whatever else they do.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "Two or more days: read in the guideline (WHO20).",
            ["WHO20"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Two sessions on two days.", Sample.SoundWeek);

    public override RuleExample Fails => new("One session in a foundation week.", Sample.Week(Sample.SessionA));

    private const int LeastDays = 2;

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var days = week.Sessions.Select(s => s.Session.Day).Distinct().Count();
        if (week.IsLoading && days is > 0 and < LeastDays)
            Report(context, FindingSeverity.Advice, week.Path, "Strength on one day this week; health guidelines ask for two.", $"{week.Path}|sessions");
    }
}
