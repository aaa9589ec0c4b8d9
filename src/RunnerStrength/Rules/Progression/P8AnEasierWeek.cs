using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P8: no more than six loading weeks in a row, eight for novices.</summary>
public sealed class P8AnEasierWeek : Rule
{
    public P8AnEasierWeek()
        : base(new RuleCard(
            "P8",
            "An easier week every few",
            "An easier week every few weeks lets the training sink in.",
            "Most strength athletes take one every five or six weeks: the same sessions with half the sets. After six loading weeks in a row, eight for novices, one is overdue.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That athletes take one every five or six weeks: read in the survey (ROG24); six weeks, eight for novices, and half the sets: coach judgement.",
            ["ROG24", "BEL23"])) =>
        RuleFor(review => review).Custom(Check);

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
            loading = week.Week.Deload || !week.IsLoading ? 0 : loading + 1;
            if (loading == most + 1)
                Report(context, FindingSeverity.Warning, week.Path, $"The {loading}th loading week in a row; make one of them easier, with half the sets.");
        }
    }
}
