using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I9: calendar days with a key run or a heavy session, four at most, three for novices.</summary>
public sealed class I9NotTooManyHardDays : Rule
{
    public I9NotTooManyHardDays()
        : base(new RuleCard(
            "I9",
            "Not too many hard days",
            "Too many hard days and none of them are good.",
            "A day with a key run or a heavy session is a hard day, and what it does for you comes on the easy days between.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That hard work needs days to recover from: read in the paper (DOM17); 4 days, 3 for novices: coach judgement.",
            ["DOM17"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Quality, long run and one heavy session: three hard days.", HardDays(Weekday.Tuesday, Weekday.Saturday));

    public override RuleExample Fails => new("Four key runs and a heavy session: five hard days.", HardDays(Weekday.Monday, Weekday.Tuesday, Weekday.Friday, Weekday.Saturday));

    private const int Most = 4;
    private const int MostNovice = 3;

    /// <summary>Days with a key run or a heavy session.</summary>
    public static IEnumerable<Weekday> HardDays(RunWeek runs, IEnumerable<(LegStress Stress, Weekday Day)> sessions) => runs.Runs.Where(r => r.IsKey).Select(r => r.Day)
        .Concat(sessions.Where(s => s.Stress >= LegStress.Heavy).Select(s => s.Day)).Distinct();

    /// <summary>Runs alone that are too many are the runner's own choice: strength can't mend them, so it is said and not held against the plan.</summary>
    public static FindingSeverity? Judge(RunnerProfile profile, RunWeek runs, IReadOnlyCollection<(LegStress Stress, Weekday Day)> sessions)
    {
        if (sessions.Count == 0 || HardDays(runs, sessions).Count() <= MostOf(profile))
            return null;
        return HardDays(runs, []).Count() > MostOf(profile) ? FindingSeverity.Advice : FindingSeverity.Warning;
    }

    private static int MostOf(RunnerProfile profile) => profile.Experience == Experience.Novice ? MostNovice : Most;

    private static Plan HardDays(params Weekday[] keyRuns) => Sample.Week(Sample.SessionA.At(Weekday.Wednesday, 18)
        .WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(3, 5), rir: 2, load: new PercentOfMax(85))))
        .Running([.. keyRuns.Select(d => Sample.Run(RunKind.Quality, d, 7))]);

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var (runs, sessions) = (week.Week.Runs, week.Sessions.Select(s => (s.Facts.Stress, s.Session.Day)).ToList());
        if (Judge(context.InstanceToValidate.Profile, runs, sessions) is { } severity)
            Report(context, severity, week.Path, $"{HardDays(runs, sessions).Count()} hard days this week, {HardDays(runs, []).Count()} of them by your runs; {MostOf(context.InstanceToValidate.Profile)} are the most that do you good.");
    }
}
