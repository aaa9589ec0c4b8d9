using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R4: a taper has about half the sets a session, at the same weights, in the same versions, as often.</summary>
public sealed class R4LessNotLighter : Rule
{
    /// <summary>What is left of a session's sets in the week before the race's, and in the race's.</summary>
    public const double WeekBeforeShare = 0.6;
    public const double RaceWeekShare = 0.4;

    /// <summary>Of ten sets so many at least and at most are left: a reduction of 70 to 30 %.</summary>
    public const int LeastOfTen = 3;
    public const int MostOfTen = 7;

    /// <summary>A load below this share of the one before is lighter.</summary>
    public const double LeastLoad = 0.9;

    public R4LessNotLighter()
        : base(new RuleCard(
            "R4",
            "Less, not lighter",
            "Do less, not lighter: cut the amount by about half and keep the weight.",
            "In the last weeks fatigue should go and strength stay. Fewer sets do the first, the same weights and days do the second.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "Two weeks, 41 to 60 % less, same intensity and frequency: read in the paper (BOS07); up to 21 days: read in the paper (WAN23); 30 to 70 % less: read in the paper (PRI15); six and four tenths of the sets: coach judgement.",
            ["BOS07", "WAN23", "PRI15"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Ten sets in a session before the taper, four in the race week.", Taper(4));

    public override RuleExample Fails => new("Ten sets in a session before the taper, eight in the race week.", Taper(8));

    private static Plan Taper(int sets) => Sample.SoundWeek.WithWeeks(
        (PhaseKind.MaxStrength, [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 10))]),
        (PhaseKind.Taper, [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets))])).RacingOn(RaceDistance.TenK, 2, Weekday.Sunday);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        for (var i = 0; i < review.Weeks.Length; i++)
        {
            var week = review.Weeks[i];
            var full = review.Weeks.Take(i).LastOrDefault(w => w.Phase != PhaseKind.Taper && !w.Week.Deload && RaceDays.Strength(review, w).Count > 0);
            if (week.Phase != PhaseKind.Taper || full is null)
                continue;
            CheckSets(week, RaceDays.Strength(review, week), RaceDays.Strength(review, full), RaceDays.IsRaceWeek(review.Plan, week.Week), context);
            foreach (var item in week.Sessions.Where(s => RaceDays.Before(review, s) is null or > 0).SelectMany(s => s.Main))
                CheckItem(item, full, review.Weeks.Take(i).Where(w => w.Phase != PhaseKind.Taper).SelectMany(w => w.Sessions).SelectMany(s => s.Main).ToList(), context);
        }
    }

    private void CheckSets(ReviewedWeek week, List<ReviewedSession> sessions, List<ReviewedSession> full, bool isRaceWeek, ValidationContext<PlanReview> context)
    {
        if (sessions.Count == 0)
            return;
        // Averages of a session, compared without dividing.
        var (now, before) = (10 * Sets(sessions) * full.Count, Sets(full) * sessions.Count);
        var canBeHalved = sessions.Exists(s => s.Facts.Main.Any(i => i.Sets > 1));
        if (now < LeastOfTen * before || (now > MostOfTen * before && canBeHalved))
            Report(context, FindingSeverity.Warning, week.Path, $"About {Average(sessions)} sets a session after {Average(full)} before the taper; about half of them, {LeastOfTen}0 to {MostOfTen}0 %, keep strength and let fatigue go.");
        if (!isRaceWeek && sessions.Count < full.Count)
            Report(context, FindingSeverity.Advice, week.Path, $"{sessions.Count} of {full.Count} sessions are left; keep their number and make each smaller.");
    }

    private static int Sets(IEnumerable<ReviewedSession> sessions) => sessions.Sum(s => s.Facts.Main.Sum(i => i.Sets));

    private static int Average(List<ReviewedSession> sessions) => (int)Math.Round((double)Sets(sessions) / sessions.Count);

    private void CheckItem(ReviewedItem item, ReviewedWeek full, List<ReviewedItem> before, ValidationContext<PlanReview> context)
    {
        var ratios = RaceDays.Ratios(item, full.Items);
        if (ratios.Count > 0 && ratios.TrueForAll(r => r > 1))
            Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} gets heavier in the taper; keep the weight.", $"{item.Path}|load");
        else if (ratios.Count > 0 && ratios.TrueForAll(r => r < LeastLoad) && !IsDemoted(item, context.InstanceToValidate))
            Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} gets more than a tenth lighter; do fewer sets at the same weight.", $"{item.Path}|load");
        if (IsHarder(item, before))
            Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} is harder than what came before; keep the versions you know in a taper.", $"{item.Path}|level");
    }

    /// <summary>Lighter on purpose: so close to the race R6 has a say against heavy legs.</summary>
    private static bool IsDemoted(ReviewedItem item, PlanReview review) =>
        item.Item is { IsLowerBody: true, IsHeavy: false } && review.Plan.Race is { } race
        && RaceDays.Before(review, item.Session) < R6TheLastHeavySession.DaysFor(LegStress.Heavy, race.Distance);

    private static bool IsHarder(ReviewedItem item, List<ReviewedItem> before)
    {
        var family = before.Where(i => i.Exercise.Family == item.Exercise.Family).Select(i => i.Exercise.Level).ToList();
        return family.Count > 0 && item.Exercise.Level > family.Max();
    }
}
