using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R8: days after the race before upper body, light legs, heavy legs and jumps come back (table 6.3).</summary>
public sealed class R8AfterTheRace : Rule
{
    /// <summary>Light leg work leaves so many reps in reserve.</summary>
    public const int LightLeastRir = 4;

    private const int HalfOf = 2;

    public R8AfterTheRace()
        : base(new RuleCard(
            "R8",
            "After the race",
            "Your legs are weaker for days after a race, even when they feel fine.",
            "After a marathon leg strength was still down a week later, and hard running slowed its return. Upper body and trunk come back first, then light legs, then heavy sets and jumps; the longer the race, the later.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "Leg strength below normal on day 7: read in the paper (SHE84); soreness to day 3: read in the paper (TAK17); easy running after two days did no harm: read in the paper (MAR21); the days for each distance: coach judgement.",
            ["SHE84", "TAK17", "MAR21"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Heavy squats five days after a 10 km race.", After(Weekday.Friday));

    public override RuleExample Fails => new("Heavy squats four days after a 10 km race.", After(Weekday.Thursday));

    /// <summary>Table 6.3.</summary>
    public static RecoveryDays DaysFor(RaceDistance distance) => distance switch
    {
        RaceDistance.FiveK or RaceDistance.TenK => new(Upper: 1, Legs: 2, Heavy: 5),
        RaceDistance.Half => new(Upper: 2, Legs: 4, Heavy: 8),
        RaceDistance.Marathon => new(Upper: 4, Legs: 7, Heavy: 14),
        _ => new(Upper: 5, Legs: 10, Heavy: 21),
    };

    /// <summary>What the rule says of a session so many days after the race; null where it may stand.</summary>
    /// <param name="daysAfter">0 on the day of the race.</param>
    /// <param name="usualLegSets">Leg sets of a usual session before the race; null where there was none.</param>
    public static FindingSeverity? Judge(SessionFacts facts, int daysAfter, RaceDistance distance, double? usualLegSets = null) =>
        WhyNot(facts, daysAfter, DaysFor(distance), usualLegSets) is null ? null : FindingSeverity.Error;

    private static Plan After(Weekday day) => Sample.SoundWeek.WithWeeks((PhaseKind.Taper, []), (PhaseKind.Recovery, [RaceSample.Heavy.At(day, 18)]))
        .RacingOn(RaceDistance.TenK, 1, Weekday.Sunday);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        if (review.Plan.Race is not { } race)
            return;
        var usual = UsualLegSets(review);
        foreach (var session in review.Sessions)
        {
            if (RaceDays.Before(review, session) is { } before && before <= 0 && WhyNot(session.Facts, -before, DaysFor(race.Distance), usual) is { } words)
                Report(context, FindingSeverity.Error, session.Path, $"{words}, {RaceDays.Words(before)}.", RaceDays.Subject(session));
        }
    }

    private static string? WhyNot(SessionFacts facts, int daysAfter, RecoveryDays days, double? usualLegSets) => facts switch
    {
        _ when daysAfter < 0 || daysAfter >= days.Heavy || RaceDays.IsMobility(facts) => null,
        _ when daysAfter < days.Upper => $"Strength comes back from day {days.Upper} on, upper body and trunk first",
        { FootContacts: > 0 } => $"Jumps come back from day {days.Heavy} on",
        _ when !RaceDays.WorksLegs(facts) => null,
        _ when daysAfter < days.Legs => $"Leg work comes back from day {days.Legs} on",
        _ when facts.Main.Any(i => RaceDays.WorksLegs(i) && (i.Prescription.Rir ?? 0) < LightLeastRir) => $"Leg work stays light up to day {days.Heavy}, with {LightLeastRir} reps in reserve",
        _ when HalfOf * LegSets(facts) > usualLegSets => $"Leg work stays light up to day {days.Heavy}, with up to half of the usual sets",
        _ => null,
    };

    private static int LegSets(SessionFacts facts) => facts.Main.Where(RaceDays.WorksLegs).Sum(i => i.Sets);

    /// <summary>Of a session in the last full week before the race.</summary>
    private static double? UsualLegSets(PlanReview review)
    {
        var sessions = review.Weeks.Where(w => w.Phase != PhaseKind.Taper && !w.Week.Deload)
            .Select(w => w.Sessions.Where(s => RaceDays.Before(review, s) > 0).ToList()).LastOrDefault(s => s.Count > 0);
        return sessions?.Average(s => LegSets(s.Facts));
    }
}
