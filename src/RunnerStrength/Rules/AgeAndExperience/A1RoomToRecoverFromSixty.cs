using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;

namespace RunnerStrength.Rules.AgeAndExperience;

/// <summary>A1: from 60 a warm-up of 12 minutes, one set of each exercise in the first two weeks, two minutes of rest at big lifts, 72 h between heavy sessions.</summary>
public sealed class A1RoomToRecoverFromSixty : Rule
{
    public A1RoomToRecoverFromSixty()
        : base(new RuleCard(
            "A1",
            "More room from sixty",
            "Heavy-enough strength is safe and worth it at your age; recovery just needs more room.",
            "From sixty a longer warm-up, a single set of each exercise in the first two weeks, longer rests between big lifts and three days between heavy sessions bring the same gains with less soreness.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "Loads and sets: read about (FRA19); two sessions to keep strength: read in the paper (SPI21); 72 h, 12 and 2 minutes: coach judgement.",
            ["FRA19", "SPI21"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("A runner of 62 begins with a warm-up of 12 minutes and one set.", Aged(62, LongerWarmUp(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("box-squat", sets: 1))))));

    public override RuleExample Fails => new("A runner of 62 begins with a warm-up of 8 minutes, several sets, and a minute and a half of rest.", Aged(62, Sample.SoundWeek));

    private const int FromAge = RestTable.OlderFromAge;
    private const int LeastWarmUpSeconds = 12 * 60;
    private const int TrimmedWarmUpSeconds = 8 * 60;
    // The last thing trimmed may leave this much of the budget free.
    private const int LastTrimMinutes = 10;
    private const int FitSeconds = 60;
    private const int LeastRest = 120;
    private const int HoursBetweenHeavy = 72;

    /// <summary>Whether the rule has a say about two sessions of this runner.</summary>
    public static bool Concerns(RunnerProfile profile, LegStress one, LegStress other) =>
        profile.Age >= FromAge && one >= LegStress.Heavy && other >= LegStress.Heavy;

    /// <summary>Whether a week is one of the first two, in which one set of each is enough.</summary>
    public static bool BeginsWithOneSet(RunnerProfile profile, int week) => profile.Age >= FromAge && week <= DoseTable.OlderPracticeWeeks;

    /// <param name="minutesApart">Start to start, the shorter way round the week.</param>
    public static FindingSeverity? Judge(int minutesApart) => minutesApart < Hours.Minutes(HoursBetweenHeavy) ? FindingSeverity.Warning : null;

    private static Plan Aged(int age, Plan plan) => plan.For(p => p with { Age = age });

    private static Plan LongerWarmUp(Plan plan) => plan.InEverySession(s => s with { WarmUp = [Sample.Drill("brisk-walk", 600), .. s.WarmUp.Skip(1)] });

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (!(context.InstanceToValidate.Profile.Age >= FromAge))
            return;
        foreach (var session in week.Sessions)
            Check(session, context);
        for (var i = 0; i < week.Sessions.Length; i++)
        {
            for (var j = i + 1; j < week.Sessions.Length; j++)
                CheckPair(week.Sessions[i], week.Sessions[j], context);
        }
    }

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var severity = session.IsMicro ? FindingSeverity.Advice : FindingSeverity.Warning;
        // Where the minutes are all used, a warm-up may be trimmed to 8 of them (rule book 2.5, settled point 15).
        var trimmed = session.Facts.Minutes + LastTrimMinutes > Math.Min(context.InstanceToValidate.Profile.MinutesPerSession, Fitting.LongestMinutes) && session.Facts.WarmUpSeconds >= TrimmedWarmUpSeconds - FitSeconds;
        if (session.Facts.WarmUpSeconds < LeastWarmUpSeconds - FitSeconds)
            Report(context, trimmed ? FindingSeverity.Advice : severity, session.Path with { Part = SessionPart.WarmUp }, $"{session.Facts.WarmUpSeconds / 60} min of warm-up; from {FromAge} on, 12 prepare you better.", $"{session.Path}|warm-up");
        foreach (var item in session.Main.Where(i => i.Item.Kind != BlockKind.Power && i.Item.Sets > 1 && BeginsWithOneSet(context.InstanceToValidate.Profile, session.Week.Week.Number)))
            Report(context, severity, item.Path, $"{item.Item.Sets} sets; from {FromAge} on, one of each is enough in the first {DoseTable.OlderPracticeWeeks} weeks.", $"{item.Path}|sets");
        foreach (var item in session.Main.Where(i => i.Item.Kind == BlockKind.Compound && i.Item.Sets > 1 && i.Item.Block.RestSeconds < LeastRest))
            Report(context, severity, item.Path, $"{item.Item.Block.RestSeconds} s of rest; from {FromAge} on, {LeastRest} s between sets of a big lift.", $"{item.Path}|rest");
    }

    private void CheckPair(ReviewedSession one, ReviewedSession other, ValidationContext<PlanReview> context)
    {
        var apart = I6TwoDaysBetweenHardSessions.Apart(one.Session.StartsAt, other.Session.StartsAt);
        if (Concerns(context.InstanceToValidate.Profile, one.Facts.Stress, other.Facts.Stress) && Judge(apart) is { } severity)
            Report(context, severity, other.Path, $"{Hours.Words(apart)} between two heavy sessions; from {FromAge} on leave {HoursBetweenHeavy} h.", $"{one.Path}|{other.Path}");
    }
}
