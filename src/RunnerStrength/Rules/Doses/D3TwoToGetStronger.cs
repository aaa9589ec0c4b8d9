using FluentValidation;

namespace RunnerStrength.Rules.Doses;

/// <summary>D3: one session a week maintains.</summary>
public sealed class D3TwoToGetStronger : Rule
{
    public D3TwoToGetStronger()
        : base(new RuleCard(
            "D3",
            "Two sessions to get stronger",
            "One weekly session maintains; add a second if you want to get stronger.",
            "What you have stays with one session a week for months. To gain, muscles need the stimulus more often.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "One session keeps strength for up to 32 weeks: read in the paper (SPI21); two or more to gain: read in the paper (BLA18).",
            ["SPI21", "BLA18"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Two sessions in a foundation week.", Sample.SoundWeek);

    public override RuleExample Fails => new("One session in a foundation week.", Sample.Week(Sample.SessionA));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (week.IsLoading && week.Sessions.Length == 1)
            Report(context, FindingSeverity.Advice, week.Path, "One session a week keeps what you have; add a second one to get stronger.", $"{week.Path}|sessions");
    }
}
