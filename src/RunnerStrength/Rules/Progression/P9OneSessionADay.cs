using FluentValidation;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Progression;

/// <summary>P9: one strength session on a day.</summary>
public sealed class P9OneSessionADay : Rule
{
    public P9OneSessionADay()
        : base(new RuleCard(
            "P9",
            "One session a day",
            "Missed one? Let it go; doubling up only adds soreness.",
            "Two strength sessions on one day are one long tired one. A missed session may move by two days if its place is free; otherwise it is gone, and nothing is lost.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "That fatigue from hard work lasts days: read in the paper (DOM17); one a day: coach judgement.",
            ["DOM17"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Two sessions on two days.", Sample.SoundWeek);

    public override RuleExample Fails => new("Two sessions on Tuesday.", Sample.Week(Sample.SessionA, Sample.SessionB.At(Weekday.Tuesday, 7)));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        foreach (var day in week.Sessions.GroupBy(s => s.Session.Day).Where(day => day.Count() > 1))
            Report(context, FindingSeverity.Error, day.Last().Path, $"{day.Count()} strength sessions on {day.Key}; one a day.", $"{day.First().Path}|{day.Last().Path}");
    }
}
