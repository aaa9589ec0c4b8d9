using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.AgeAndExperience;

/// <summary>A3: what a plan for a runner under 18 keeps to. Consent and supervision are questions of the health gate (settled point 2).</summary>
public sealed class A3YoungRunners : Rule
{
    public A3YoungRunners()
        : base(new RuleCard(
            "A3",
            "Young runners",
            "Strength training is safe for young runners when technique and supervision come first.",
            "Under 18 a plan keeps two reps in reserve, loads up to 80 % of the maximum, no drop jumps and nothing of the hardest level, on days that do not follow each other. Under 16 the hardest jumps are left out.",
            [FindingSeverity.Error, FindingSeverity.Advice],
            Basis.ReadAbout,
            "Two to three days, 60 to 80 %: read about (LLO14); twice a week helped running economy: read in the paper (BLR18); the ages: coach judgement.",
            ["LLO14", "BLA20", "BLR18"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("A runner of 16 on Tuesday and Saturday.", Young(Sample.SoundWeek));

    public override RuleExample Fails => new("A runner of 16 on Tuesday and Wednesday.", Young(Sample.Week(Sample.SessionA, Sample.SessionB.At(Weekday.Wednesday, 18))));

    public const int LeastRir = 2;
    private const int MostPercent = 80;
    private const int MostLevel = 4;
    private const int LeastSessions = 2;
    private const string DropJump = "drop-jump-20";

    public static bool Concerns(RunnerProfile profile) => profile.Age < RestTable.AdultFromAge;

    /// <summary>The hardest level, and drop jumps.</summary>
    public static bool IsForAdults(Exercise exercise) => exercise.Level > MostLevel || exercise.Slug.Value == DropJump;

    /// <summary>The week is a circle: Sunday and Monday follow each other (settled point 11).</summary>
    public static bool AreInARow(Weekday one, Weekday other) => Math.Abs(one - other) is 1 or 6;

    private static Plan Young(Plan plan) => plan.For(p => p with { Age = 16 });

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var review = context.InstanceToValidate;
        if (!Concerns(review.Profile) || week.Sessions.IsEmpty)
            return;
        foreach (var item in week.Items)
        {
            if (WhyNot(item, review.Profile) is { } words)
                Report(context, FindingSeverity.Error, item.Path, words, $"{item.Path}|age");
        }

        var days = week.Sessions.Select(s => s.Session.Day).Distinct().ToList();
        if (days.Exists(one => days.Exists(other => AreInARow(one, other))))
            Report(context, FindingSeverity.Error, week.Path, "Sessions on two days in a row; under 18 a day lies between.", $"{week.Path}|days");
        if (week.IsLoading && week.Sessions.Length < LeastSessions)
            Report(context, FindingSeverity.Advice, week.Path, "One session this week; young runners gain from two or three.", $"{week.Path}|sessions");
    }

    private static string? WhyNot(ReviewedItem item, RunnerProfile profile) => item switch
    {
        { Exercise.Exclusions: var out16 } when profile.Age < Eligibility.YouthFromAge && out16.Contains(Exclusion.AgeLt16) => $"{item.Exercise.Name} is for runners of 16 and over.",
        _ when IsForAdults(item.Exercise) => $"{item.Exercise.Name} waits until 18.",
        { Prescription.Load: PercentOfMax { Percent: > MostPercent } heavy } => $"{heavy.Percent} % of the maximum; under 18 go up to {MostPercent} %.",
        { Item.IsWorking: true, Prescription.Rir: < LeastRir } => $"{item.Prescription.Rir} reps in reserve; under 18 keep {LeastRir} or more.",
        _ => null,
    };
}
