using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>Whole days between a session and the race of its plan, and what the rules about them call leg work and mobility.</summary>
public static class RaceDays
{
    /// <summary>0 on the day of the race, negative after it; null where the plan has no race.</summary>
    public static int? Before(Plan plan, Week week, Weekday day) => plan.Race is { } race ? race.Date.DayNumber - plan.DateOf(week, day).DayNumber : null;

    /// <summary>Whether it only loosens: nothing in its main part but easy movement, mobility and stretches, and no landings.</summary>
    public static bool IsMobility(SessionFacts facts) => facts.FootContacts == 0 && facts.Main.All(i => i.Exercise.Movement is
        Movement.Raise or Movement.Mobilise or Movement.CoolDownMove or Movement.Stretch or Movement.Breathe);

    /// <summary>Whether any main exercise works the legs, calves and hips included, or lands on them.</summary>
    public static bool WorksLegs(SessionFacts facts) => facts.FootContacts > 0 || facts.Main.Any(WorksLegs);

    public static bool WorksLegs(SessionItem item) => WorksLegs(item.Exercise);

    public static bool WorksLegs(Exercise exercise) => exercise.Region == BodyRegion.Lower
        || exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge or Movement.Plyometric;

    /// <summary>"the day before the race", "3 days before the race".</summary>
    public static string Words(int daysBefore) => daysBefore switch
    {
        0 => "on the day of the race",
        1 => "on the day before the race",
        -1 => "on the day after the race",
        > 1 => $"{daysBefore} days before the race",
        _ => $"{-daysBefore} days after the race",
    };

    internal static int? Before(PlanReview review, ReviewedSession session) => Before(review.Plan, session.Week.Week, session.Session.Day);

    /// <summary>A session and the race: of what several rules say of them the gravest is reported.</summary>
    internal static string Subject(ReviewedSession session) => $"{session.Path}|race";

    /// <summary>The strength sessions of a week before the race, without those that only loosen and without a primer.</summary>
    internal static List<ReviewedSession> Strength(PlanReview review, ReviewedWeek week) =>
        [.. week.Sessions.Where(s => !IsMobility(s.Facts) && !R7RaceWeek.IsPrimer(s.Facts) && Before(review, s) is null or > 0)];

    /// <summary>How many times as heavy as before; null where the loads have no numbers of one kind.</summary>
    private static double? Ratio(Load now, Load before) => (now, before) switch
    {
        (PercentOfMax to, PercentOfMax from) => (double)to.Percent / from.Percent,
        (Weight to, Weight from) => (double)to.Grams / from.Grams,
        _ => null,
    };

    /// <summary>How many times as heavy an exercise is as each time before; empty where no loads can be compared.</summary>
    internal static List<double> Ratios(ReviewedItem now, IEnumerable<ReviewedItem> before) =>
        [.. before.Where(i => i.Item.IsWorking && i.Exercise.Slug == now.Exercise.Slug).Select(i => Ratio(now.Prescription.Load, i.Prescription.Load)).OfType<double>()];

    /// <summary>Whether the race is in this week.</summary>
    public static bool IsRaceWeek(Plan plan, Week week) => Before(plan, week, Weekday.Monday) >= 0 && Before(plan, week, Weekday.Sunday) <= 0;

    /// <summary>Whether this run is the race that the plan leads to.</summary>
    public static bool IsThePlansRace(Plan plan, Week week, Run run) => run.Class == RunKind.Race && Before(plan, week, run.Day) == 0;
}
