using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Doses;

/// <summary>D2: one to three sessions a week.</summary>
public sealed class D2TwoSessionsAWeek : Rule
{
    private const int Most = 3;
    private const int ErrorAbove = 4;
    private const int HeavySessionsForError = 3;

    public D2TwoSessionsAWeek()
        : base(new RuleCard(
            "D2",
            "One to three sessions a week",
            "Two sessions a week is the sweet spot for runners; one keeps what you have.",
            "Studies in runners used two or three sessions a week. More of them take recovery that your runs need.",
            [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "2 to 3 sessions: read in the paper (BLA18, BAL16); that five with three heavy ones are an error: coach judgement.",
            ["BLA18", "BAL16", "SPI21"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Two sessions a week.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Four sessions a week.",
        Sample.Week(Sample.SessionA, Sample.SessionB, Sample.SessionA.At(Weekday.Thursday, 18), Sample.SessionB.At(Weekday.Sunday, 18)));

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var count = week.Sessions.Length;
        if (count == 0 && IsAskedOf(week, context.InstanceToValidate))
            Report(context, FindingSeverity.Advice, week.Path, "There is no strength session in this week; one keeps what you have.");
        else if (count > ErrorAbove && week.Sessions.Count(s => s.Facts.Stress >= LegStress.Heavy) >= HeavySessionsForError)
            Report(context, FindingSeverity.Error, week.Path, $"{count} sessions, {HeavySessionsForError} or more of them heavy, in one week; your legs can't recover from that and run. Keep at most {Most}.");
        else if (count > Most)
            Report(context, FindingSeverity.Warning, week.Path, $"{count} sessions in one week; more than {Most} take more from your runs than they give. Keep at most {Most}.");
    }

    /// <summary>A week may stay empty after a race, with the race in it, and where a novice stops before one (R3).</summary>
    private static bool IsAskedOf(ReviewedWeek week, PlanReview review) =>
        week.Phase != PhaseKind.Recovery && SeasonWeek.Of(review.Plan, week.Week) is { IsRaceWeek: false } season && !R3TooCloseToStart.StopsBefore(review.Profile, season);
}
