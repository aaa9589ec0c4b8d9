using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Balance;

/// <summary>F7: hip and core work for those who have been running for less than a year.</summary>
public sealed class F7HipsAndCoreForNewRunners : Rule
{
    public F7HipsAndCoreForNewRunners()
        : base(new RuleCard(
            "F7",
            "Hips and core for new runners",
            "In new runners, supervised hip and core training went with about a third fewer injuries.",
            "Hips and trunk steady each landing, and a new runner's are not yet used to it. Two such exercises in each of two sessions is what that study did; it was guided by a physiotherapist, so a plan alone may do less.",
            [FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "About a third fewer, with physiotherapists guiding: read in the paper (LEP24).",
            ["LEP24"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("A new runner with bridges and planks twice a week.", NewRunner(Sample.Week(Sample.SessionA, Sample.SessionA.At(Weekday.Saturday, 18))));

    public override RuleExample Fails => new("A new runner whose session has a single plank.", NewRunner(Sample.SoundWeek.InEverySession(s => s.WithMain(Sample.Sets("bodyweight-squat"), Sample.Sets("plank-forearm")))));

    private const int LeastExercises = 2;
    private const int LeastSessions = 2;

    private static Plan NewRunner(Plan plan) => plan.For(p => p with { NewRunner = true });

    private static bool IsHipOrCore(ReviewedItem item) => item.Exercise.Family is Family.Hip or Family.Plank or Family.CoreOther;

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (!context.InstanceToValidate.Profile.NewRunner || week.Sessions.IsEmpty)
            return;
        foreach (var session in week.Sessions.Where(s => s.Main.Count(IsHipOrCore) < LeastExercises))
            Report(context, FindingSeverity.Advice, session.Path, $"{PlanWords.Count(session.Main.Count(IsHipOrCore), "hip or core exercise")} in this session; a new runner does well with {LeastExercises} or more.");
        if (week.Sessions.Length < LeastSessions)
            Report(context, FindingSeverity.Advice, week.Path, $"One session this week; a new runner does well with {LeastSessions}.", $"{week.Path}|sessions");
    }
}
