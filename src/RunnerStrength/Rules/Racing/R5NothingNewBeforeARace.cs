using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R5: no leg exercise that is new, or much heavier, in the last two weeks before a race, or the last ten days before a short one.</summary>
public sealed class R5NothingNewBeforeARace : Rule
{
    public const int LastDays = 14;
    public const int LastDaysShortRace = 10;

    private const int AccustomedWeeks = 2;
    private const double MostLoad = 1.1;

    public R5NothingNewBeforeARace()
        : base(new RuleCard(
            "R5",
            "Nothing new before a race",
            "Nothing new before a race.",
            "A leg exercise that you have not done for two weeks makes you sore for days, however light it feels. That is fine in training and a pity on the start line.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "That fatigue lasts days: read in the paper (DOM17); that soreness comes with what is new: field knowledge (HYL17); 14 and 10 days: coach judgement.",
            ["DOM17", "HYL17"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("Two weeks before a half marathon the squats of the week before.", Second("bodyweight-squat"));

    public override RuleExample Fails => new("Two weeks before a half marathon the first lunges.", Second("reverse-lunge"));

    /// <summary>The last days before the race on which nothing new may begin.</summary>
    public static int DaysFor(RaceDistance distance) => distance is RaceDistance.FiveK or RaceDistance.TenK ? LastDaysShortRace : LastDays;

    private static Plan Second(string slug) => Sample.SoundWeek.WithWeeks(
        (PhaseKind.Foundation, [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat"))]),
        (PhaseKind.Taper, [Sample.SessionA.WithMain(Sample.Sets(slug))])).RacingOn(RaceDistance.Half, 3, Weekday.Tuesday);

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        // In a plan's first week nothing counts as unaccustomed (settled point 3).
        if (review.Plan.Race is not { } race || session.Path.Week == 0 || RaceDays.Before(review, session) is not { } days || days < 1 || days > DaysFor(race.Distance))
            return;
        var known = Known(session, review).ToLookup(i => i.Exercise.Slug);
        foreach (var item in session.Main.Where(i => RaceDays.WorksLegs(i.Item)))
        {
            var ratios = RaceDays.Ratios(item, known[item.Exercise.Slug]);
            if (!known.Contains(item.Exercise.Slug))
                Report(context, FindingSeverity.Error, item.Path, $"{item.Prescription.Name} is new, {RaceDays.Words(days)}; keep to leg exercises of the two weeks before.", $"{item.Path}|new");
            else if (ratios.Count > 0 && ratios.TrueForAll(r => r > MostLoad))
                Report(context, FindingSeverity.Error, item.Path, $"{item.Prescription.Name} is more than a tenth heavier than in the two weeks before, {RaceDays.Words(days)}; keep the weight.", $"{item.Path}|new");
        }
    }

    /// <summary>Main exercises of the two weeks before and of earlier in the week.</summary>
    private static IEnumerable<ReviewedItem> Known(ReviewedSession session, PlanReview review) => review.Sessions
        .Where(s => s.Path.Week < session.Path.Week ? s.Path.Week >= session.Path.Week - AccustomedWeeks : s.Week == session.Week && s.Path.Session < session.Path.Session)
        .SelectMany(s => s.Main);
}
