using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R6: whole days from the last leg sessions to the race, by leg stress, landings and distance (table 6.2).</summary>
public sealed class R6TheLastHeavySession : Rule
{
    /// <summary>Sessions this close to the race, or closer, are judged by it.</summary>
    public const int JudgedDays = 14;

    /// <summary>On this day and on the day of the race nothing but mobility.</summary>
    public const int NothingFromDay = 1;

    private const int MoreWhenHeavyFresh = 2;

    public R6TheLastHeavySession()
        : base(new RuleCard(
            "R6",
            "The last heavy session",
            "Your last heavy leg session sits far enough out to be fresh, and close enough to stay strong.",
            "Legs take days to come back from heavy sets and from jumps, and keep their strength for about a week without them. The longer the race, the more days they get.",
            [FindingSeverity.Error, FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That 2 to 4 days off are best for strength and less than a week keeps it: read in the paper (PRI15); that legs need hours to days: read in the paper (DOM17); the days for each distance: coach judgement.",
            ["PRI15", "DOM17"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("A half marathon on Sunday, the last heavy session on Tuesday.", RaceSample.Sunday(RaceDistance.Half, RaceSample.Heavy.At(Weekday.Tuesday, 18)));

    public override RuleExample Fails => new("A half marathon on Sunday, the last heavy session on Wednesday.", RaceSample.Sunday(RaceDistance.Half, RaceSample.Heavy.At(Weekday.Wednesday, 18)));

    /// <summary>What the rule says of a session so many days before the race; the planner places by it. Null where it stands well, and after the race.</summary>
    /// <param name="daysBefore">0 on the day of the race.</param>
    public static FindingSeverity? Judge(SessionFacts facts, int daysBefore, RaceDistance distance)
    {
        if (daysBefore is < 0 or > JudgedDays || RaceDays.IsMobility(facts))
            return null;
        if (daysBefore <= NothingFromDay)
            return FindingSeverity.Error;
        var byStress = RaceDays.WorksLegs(facts) ? Stress(facts.Stress, distance).Judge(daysBefore) : null;
        var byJumps = facts.IsPlyometric ? Jumps(distance).Judge(daysBefore) : null;
        return Gravest(byStress, byJumps);
    }

    /// <summary>Days before the race from which on a session of this leg stress is fine.</summary>
    public static int DaysFor(LegStress stress, RaceDistance distance) => Stress(stress, distance).Fine;

    /// <summary>Days before the race from which on a session with more landings than <see cref="SessionFacts.PlyometricFromContacts"/> is fine.</summary>
    public static int DaysForJumps(RaceDistance distance) => Jumps(distance).Fine;

    private static Bounds Stress(LegStress stress, RaceDistance distance) => (stress, distance) switch
    {
        (LegStress.HeavyFresh, _) => Stress(LegStress.Heavy, distance).Later(MoreWhenHeavyFresh),
        (LegStress.Heavy, RaceDistance.FiveK or RaceDistance.TenK) => new(Fine: 4, Warned: 3),
        (LegStress.Heavy, RaceDistance.Half) => new(Fine: 5, Warned: 4),
        (LegStress.Heavy, _) => new(Fine: 7, Warned: 5),
        (LegStress.Moderate, RaceDistance.FiveK or RaceDistance.TenK) => new(Fine: 3, Warned: 2),
        (LegStress.Moderate, RaceDistance.Half) => new(Fine: 4, Warned: 3),
        (LegStress.Moderate, _) => new(Fine: 5, Warned: 4),
        _ => new(Fine: 3, Warned: 2),
    };

    private static Bounds Jumps(RaceDistance distance) => distance switch
    {
        RaceDistance.FiveK or RaceDistance.TenK => new(Fine: 4, Warned: 3),
        RaceDistance.Half => new(Fine: 5, Warned: 4),
        _ => new(Fine: 7, Warned: 5),
    };

    private static FindingSeverity? Gravest(FindingSeverity? one, FindingSeverity? other) =>
        one is null ? other : other is null ? one : (FindingSeverity)Math.Min((int)one, (int)other);

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        if (review.Plan.Race is not { } race || RaceDays.Before(review, session) is not { } days || Judge(session.Facts, days, race.Distance) is not { } severity)
            return;
        Report(context, severity, session.Path, Message(session.Facts, days, race.Distance), RaceDays.Subject(session));
    }

    private static string Message(SessionFacts facts, int days, RaceDistance distance)
    {
        if (days <= NothingFromDay)
            return $"This session is {RaceDays.Words(days)}; do nothing but mobility then.";
        var (byStress, byJumps) = (DaysFor(facts.Stress, distance), facts.IsPlyometric ? DaysForJumps(distance) : 0);
        return byJumps > byStress
            ? $"{facts.FootContacts:0} landings {RaceDays.Words(days)}; jump {byJumps} days before it or earlier."
            : $"{Exercises.PlainNames.Capital(PlanWords.Stress(facts.Stress))} {RaceDays.Words(days)}; {byStress} days or more leave fresher legs.";
    }

    /// <summary>From so many days before the race on it is fine; from so many on it is worth a warning; closer it is an error.</summary>
    private readonly record struct Bounds(int Fine, int Warned)
    {
        public Bounds Later(int days) => new(Fine + days, Warned + days);

        public FindingSeverity? Judge(int daysBefore) =>
            daysBefore >= Fine ? null : daysBefore >= Warned ? FindingSeverity.Warning : FindingSeverity.Error;
    }
}
