using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I10: one day in seven without a key run or a heavy session. Runs alone that fill the week are told and not held against the plan.</summary>
public sealed class I10OneEasyDay : Rule
{
    public I10OneEasyDay()
        : base(new RuleCard(
            "I10",
            "One really easy day",
            "Keep at least one really easy day.",
            "Without one day free of heavy strength and key runs, fatigue only grows.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That fatigue from hard work lasts days: read in the paper (DOM17); one day in seven: coach judgement.",
            ["DOM17"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Six key runs and a day between.", Hard(6));

    public override RuleExample Fails => new("A key run on each of the seven days.", Hard(7));

    public static FindingSeverity? Judge(RunWeek runs, IReadOnlyCollection<(LegStress Stress, Weekday Day)> sessions)
    {
        if (sessions.Count == 0 || I9NotTooManyHardDays.HardDays(runs, sessions).Count() < Enum.GetValues<Weekday>().Length)
            return null;
        return I9NotTooManyHardDays.HardDays(runs, []).Count() == Enum.GetValues<Weekday>().Length ? FindingSeverity.Advice : FindingSeverity.Warning;
    }

    private static Plan Hard(int days) => Sample.Week(Sample.SessionA).Running([.. Enum.GetValues<Weekday>().Take(days).Select(d => Sample.Run(RunKind.Quality, d, 7))]);

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (Judge(week.Week.Runs, [.. week.Sessions.Select(s => (s.Facts.Stress, s.Session.Day))]) is { } severity)
            Report(context, severity, week.Path, "Every day of this week has a key run or a heavy session; keep one really easy day.");
    }
}
