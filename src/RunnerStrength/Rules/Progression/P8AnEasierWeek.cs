using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P8: no more than six loading weeks in a row, eight for novices; an easier week has about half the sets in as many sessions.</summary>
public sealed class P8AnEasierWeek : Rule
{
    public P8AnEasierWeek()
        : base(new RuleCard(
            "P8",
            "An easier week every few",
            "An easier week every few weeks lets the training sink in.",
            "Most strength athletes take one every five or six weeks: the same sessions with half the sets. After six loading weeks in a row, eight for novices, one is overdue.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That athletes take one every five or six weeks: read in the survey (ROG24); six weeks, eight for novices, and half the sets: coach judgement.",
            ["ROG24", "BEL23"])) =>
        RuleFor(review => review).Custom(Check);

    /// <summary>Of ten sets so many at least and at most are left in an easier week.</summary>
    public const int LeastOfTen = 4;
    public const int MostOfTen = 6;

    public override RuleExample Passes => new("Six loading weeks.", Sample.Weeks(6, PhaseKind.Foundation, Sample.SessionA));

    public override RuleExample Fails => new("Seven loading weeks without an easier one.", Sample.Weeks(7, PhaseKind.Foundation, Sample.SessionA));

    private const int Most = 6;
    private const int MostNovice = 8;

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        var most = review.Profile.Experience == Experience.Novice ? MostNovice : Most;
        var loading = 0;
        foreach (var week in review.Weeks)
        {
            if (week.Week.Deload && review.Weeks.LastOrDefault(w => w.Week.Number < week.Week.Number && !w.Week.Deload) is { Sessions.IsEmpty: false } full)
                CheckEasier(week, full, context);
            loading = week.Week.Deload || !week.IsLoading ? 0 : loading + 1;
            if (loading == most + 1)
                Report(context, FindingSeverity.Warning, week.Path, $"The {loading}th loading week in a row; make one of them easier, with half the sets.");
        }
    }

    private void CheckEasier(ReviewedWeek week, ReviewedWeek full, ValidationContext<PlanReview> context)
    {
        var (sets, before) = (Sets(week), Sets(full));
        // Single sets can't be halved.
        var tooMany = 10 * sets > MostOfTen * before && week.Items.Any(i => i.Item is { IsWorking: true, Sets: > 1 });
        if (tooMany || 10 * sets < LeastOfTen * before)
            Report(context, FindingSeverity.Advice, week.Path, $"{sets} sets in an easier week after {before}; about half of them let the training sink in.");
        if (week.Sessions.Length != full.Sessions.Length)
            Report(context, FindingSeverity.Advice, week.Path, $"{week.Sessions.Length} sessions in an easier week after {full.Sessions.Length}; keep their number and make each smaller.");
    }

    private static int Sets(ReviewedWeek week) => week.Sessions.Sum(s => s.Facts.Main.Sum(i => i.Sets));
}
