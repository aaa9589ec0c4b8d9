using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R3: with three weeks or fewer to the race nothing new begins and nothing rises; a novice keeps to technique and stops early.</summary>
public sealed class R3TooCloseToStart : Rule
{
    /// <summary>Weeks to the race, its own counted, up to which a plan starts too late.</summary>
    public const int MostWeeks = Season.ShortestToRace - 1;

    /// <summary>A novice has no session on these days before the race.</summary>
    public const int NoviceStopsDays = 10;

    /// <summary>Technique sets of a novice stay so far from the limit.</summary>
    public const int NoviceLeastRir = 4;

    public R3TooCloseToStart()
        : base(new RuleCard(
            "R3",
            "Too close to start",
            "Too close to the race to start something new.",
            "New moves and heavier sets make legs sore for days before they make them stronger. In the last three weeks keep what you know; who is new to strength practises the movements lightly and stops ten days before.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That fatigue from hard work lasts days: read in the paper (DOM17); three weeks, ten days and four reps: coach judgement.",
            ["DOM17"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Three weeks to the race: the same exercises and sets in the second week.", Three(Sample.Sets("bodyweight-squat", sets: 2)));

    public override RuleExample Fails => new("Three weeks to the race: lunges begin in the second week.", Three(Sample.Sets("reverse-lunge", sets: 2)));

    /// <summary>Whether a novice began too late and so stops before the last days.</summary>
    public static bool StopsEarly(RunnerProfile profile, SeasonWeek week) => profile.Experience == Experience.Novice && week.WeeksInAll <= MostWeeks;

    /// <summary>Whether that is before this week has begun.</summary>
    public static bool StopsBefore(RunnerProfile profile, SeasonWeek week) => StopsEarly(profile, week) && week.DaysToRace <= NoviceStopsDays;

    private static Plan Three(Block second) => Sample.SoundWeek.WithWeeks(
        (PhaseKind.Foundation, [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 2))]),
        (PhaseKind.Foundation, [Sample.SessionA.WithMain(second)]),
        (PhaseKind.Taper, [])).RacingOn(RaceDistance.TenK, 3, Weekday.Sunday);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        if (review.Plan.Race is not { } race || Season.WeeksTo(review.Plan.StartsOn, race.Date) is not (>= 1 and <= MostWeeks))
            return;
        var sessions = review.Sessions.Where(s => RaceDays.Before(review, s) > 0).ToList();
        for (var i = 1; i < review.Weeks.Length; i++)
            CheckRises(review.Weeks[i], i, sessions, context);
        if (review.Profile.Experience != Experience.Novice)
            return;
        foreach (var session in sessions)
            CheckNovice(session, RaceDays.Before(review, session)!.Value, context);
    }

    private void CheckRises(ReviewedWeek week, int index, List<ReviewedSession> sessions, ValidationContext<PlanReview> context)
    {
        var before = sessions.Where(s => s.Path.Week < index).ToList();
        var known = before.SelectMany(s => s.Main).ToLookup(i => i.Exercise.Slug);
        if (before.Count == 0)
            return;
        foreach (var item in sessions.Where(s => s.Week == week).SelectMany(s => s.Main))
        {
            var ratios = RaceDays.Ratios(item, known[item.Exercise.Slug]);
            if (!known.Contains(item.Exercise.Slug))
                Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} is new; so close to the race keep to what you know.", $"{item.Path}|new");
            else if (ratios.Count > 0 && ratios.TrueForAll(r => r > 1))
                Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} gets heavier; so close to the race keep the weight.", $"{item.Path}|load");
        }

        var (from, to) = (Sets(before.Where(s => s.Path.Week == index - 1)), Sets(sessions.Where(s => s.Week == week)));
        if (from > 0 && to > from)
            Report(context, FindingSeverity.Warning, week.Path, $"Sets go from {from} to {to}; so close to the race add none.");
    }

    private static int Sets(IEnumerable<ReviewedSession> sessions) => sessions.Sum(s => s.Facts.Main.Sum(i => i.Sets));

    private void CheckNovice(ReviewedSession session, int days, ValidationContext<PlanReview> context)
    {
        if (session.Facts.Stress >= LegStress.Heavy || session.Facts.Main.Any(i => i.IsHeavy))
            Report(context, FindingSeverity.Error, session.Path, "Heavy sets with three weeks or less to the race; who is new to strength practises lightly now.", $"{session.Path}|heavy");
        if (days <= NoviceStopsDays && !RaceDays.IsMobility(session.Facts))
            Report(context, FindingSeverity.Warning, session.Path, $"A session {RaceDays.Words(days)}; who is new to strength stops before the last {NoviceStopsDays} days.", RaceDays.Subject(session));
        foreach (var item in session.Main.Where(i => i.Prescription.Rir < NoviceLeastRir))
            Report(context, FindingSeverity.Warning, item.Path, $"{PlanWords.Reserve(item.Prescription.Rir)}; so close to the race keep {NoviceLeastRir}.", $"{item.Path}|rir");
    }
}
