using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Racing;

/// <summary>R7: one strength session in the week of the race, its last two days for mobility alone; a short primer before them is free.</summary>
public sealed class R7RaceWeek : Rule
{
    public const int MostSessions = 1;

    /// <summary>The day nearest to the race on which a session or a primer may stand.</summary>
    public const int LeastDaysBefore = 3;

    /// <summary>A primer is upper body and trunk, so short, with so few landings.</summary>
    public const int PrimerMinutes = 15;
    public const int PrimerContacts = 10;

    public R7RaceWeek()
        : base(new RuleCard(
            "R7",
            "Race week",
            "Race week is for staying loose.",
            "Nothing that you do now makes you stronger on the day; it can only tire you. One small session keeps the feeling, and a quarter of an hour of upper body, trunk and a few hops wakes you up.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "A few days off before strength is tested: read in the paper (PRI15); tapers: field knowledge (MUJ03); one session, two days, a quarter of an hour: coach judgement.",
            ["MUJ03", "PRI15"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("One session on Tuesday, the race on Sunday.", RaceSample.Sunday(RaceDistance.TenK, Sample.SessionA));

    public override RuleExample Fails => new("Rows and planks on Friday, the race on Sunday.", RaceSample.Sunday(RaceDistance.TenK, Sample.SessionA.WithMain(Sample.Sets("band-row"), Sample.Sets("plank-forearm")).At(Weekday.Friday, 18)));

    /// <summary>What the rule says of a session so many days before the race; null where it may stand.</summary>
    public static FindingSeverity? Judge(SessionFacts facts, int daysBefore) =>
        daysBefore is >= 1 and < LeastDaysBefore && !RaceDays.IsMobility(facts) ? FindingSeverity.Warning : null;

    /// <summary>Upper body, trunk and a few hops, a quarter of an hour.</summary>
    public static bool IsPrimer(SessionFacts facts) => facts.Minutes <= PrimerMinutes && facts.FootContacts <= PrimerContacts
        && !facts.Main.Any(i => RaceDays.WorksLegs(i) && i.Kind != BlockKind.Power);

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        foreach (var session in week.Sessions)
        {
            if (RaceDays.Before(review, session) is { } days && Judge(session.Facts, days) is { } severity)
                Report(context, severity, session.Path, $"Strength {RaceDays.Words(days)}; the last {LeastDaysBefore - 1} days are for mobility alone.", RaceDays.Subject(session));
        }

        var sessions = RaceDays.Strength(review, week);
        if (RaceDays.IsRaceWeek(review.Plan, week.Week) && sessions.Count > MostSessions)
            Report(context, FindingSeverity.Warning, week.Path, $"{sessions.Count} strength sessions in the week of the race; {MostSessions} is enough.");
    }
}
