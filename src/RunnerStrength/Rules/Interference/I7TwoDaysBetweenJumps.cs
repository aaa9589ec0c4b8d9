using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I7: sessions with more than 20 landings stand two days apart, start to start.</summary>
public sealed class I7TwoDaysBetweenJumps : Rule
{
    public I7TwoDaysBetweenJumps()
        : base(new RuleCard(
            "I7",
            "Two days between jump sessions",
            "Tendons and nerves need a couple of days after jumping.",
            "Landings load tendons beyond what you feel the next morning. Two days, start to start, let them catch up.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.FieldKnowledge,
            "48 to 72 h: field knowledge (NSCA16).",
            ["NSCA16"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Jumps on Tuesday and Friday.", Jumping(Weekday.Friday));

    public override RuleExample Fails => new("Jumps on Tuesday and Wednesday.", Jumping(Weekday.Wednesday));

    private const int ErrorBelow = 24;
    private const int WarningBelow = 48;

    /// <param name="minutesApart">Start to start, the shorter way round the week.</param>
    public static FindingSeverity? Judge(int minutesApart) =>
        minutesApart < Hours.Minutes(ErrorBelow) ? FindingSeverity.Error
        : minutesApart < Hours.Minutes(WarningBelow) ? FindingSeverity.Warning
        : null;

    private static Plan Jumping(Weekday second)
    {
        var session = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 3, dose: new Reps(10, 10)), Sample.Sets("push-up"));
        return Sample.Week(session, session.At(second, 18)).In(PhaseKind.Power);
    }

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var jumping = week.Sessions.Where(s => s.Facts.IsPlyometric).ToList();
        for (var i = 0; i < jumping.Count; i++)
        {
            for (var j = i + 1; j < jumping.Count; j++)
                Check(jumping[i], jumping[j], context);
        }
    }

    private void Check(ReviewedSession one, ReviewedSession other, ValidationContext<PlanReview> context)
    {
        var apart = I6TwoDaysBetweenHardSessions.Apart(one.Session.StartsAt, other.Session.StartsAt);
        if (Judge(apart) is { } severity)
            Report(context, severity, other.Path, $"{Hours.Words(apart)} between the jumps of {one.When} and {other.When}. Leave {WarningBelow} h.", $"{one.Path}|{other.Path}");
    }
}
