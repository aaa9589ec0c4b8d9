using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Doses;

/// <summary>D11: a block of jumping long enough to matter.</summary>
public sealed class D11JumpsNeedTwoMonths : Rule
{
    public D11JumpsNeedTwoMonths()
        : base(new RuleCard(
            "D11",
            "Jumps need two months",
            "Jump training pays off after about two months.",
            "In the studies together, jumping helped running economy when it went on for more than seven weeks and fifteen sessions, best beside strength training.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "More than 7 weeks and 15 sessions: read in the paper (BAR23).",
            ["BAR23"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Eight weeks with jumps twice a week.", Jumping(8));

    public override RuleExample Fails => new("Six weeks with jumps twice a week.", Jumping(6));

    private const int LeastWeeks = 7;
    private const int LeastSessions = 15;

    private static Plan Jumping(int weeks)
    {
        var session = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 3, dose: new Reps(10, 10)), Sample.Sets("bodyweight-squat"));
        return Sample.Weeks(weeks, PhaseKind.Power, session, session.At(Weekday.Friday, 18));
    }

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        var sessions = review.Sessions.Where(s => s.Facts.IsPlyometric).ToList();
        var weeks = sessions.Select(s => s.Week).Distinct().Count();
        if (sessions.Count > 0 && review.Weeks.Length > 1 && (weeks < LeastWeeks || sessions.Count < LeastSessions))
            Report(context, FindingSeverity.Advice, PlanPath.WholePlan, $"{PlanWords.Count(sessions.Count, "session")} with jumps over {PlanWords.Count(weeks, "week")}; {LeastSessions} over {LeastWeeks} weeks or more is where the studies saw a gain.");
    }
}
