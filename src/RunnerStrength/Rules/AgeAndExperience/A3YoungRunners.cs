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
            "Under 18 a plan keeps two reps in reserve, six reps or more with loads up to 80 % of the maximum (who is new to it begins with eight and 60 %), no drop jumps and nothing of the hardest level, on days that do not follow each other. Under 16 the hardest jumps are left out.",
            [FindingSeverity.Error, FindingSeverity.Advice],
            Basis.ReadAbout,
            "Two to three days, 6 to 12 reps, 60 to 80 %: read about (LLO14); twice a week helped running economy: read in the paper (BLR18); the ages and two reps in reserve: coach judgement.",
            ["LLO14", "BLA20", "BLR18"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("A runner of 16 on Tuesday and Saturday.", Young(Sample.SoundWeek));

    public override RuleExample Fails => new("A runner of 16 on Tuesday and Wednesday.", Young(Sample.Week(Sample.SessionA, Sample.SessionB.At(Weekday.Wednesday, 18))));

    public const int LeastRir = 2;

    /// <summary>Fewer reps mean loads that wait for adults.</summary>
    public const int LeastReps = 6;
    private const int MostPercent = 80;
    private const int LeastRepsAtFirst = 8;
    private const int MostPercentAtFirst = 60;
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
            foreach (var (words, field) in WhyNot(item, review.Profile))
                Report(context, FindingSeverity.Error, item.Path, words, $"{item.Path}|{field}");
        }

        for (var i = 0; i < week.Sessions.Length; i++)
        {
            for (var j = i + 1; j < week.Sessions.Length; j++)
                CheckPair(week.Sessions[i], week.Sessions[j], context);
        }

        if (week.IsLoading && week.Sessions.Length < LeastSessions)
            Report(context, FindingSeverity.Advice, week.Path, "One session this week; young runners gain from two or three.", $"{week.Path}|sessions");
    }

    private void CheckPair(ReviewedSession one, ReviewedSession other, ValidationContext<PlanReview> context)
    {
        if (AreInARow(one.Session.Day, other.Session.Day))
            Report(context, FindingSeverity.Error, other.Path, $"Sessions on {one.Session.Day} and {other.Session.Day}, two days in a row; under {RestTable.AdultFromAge} a day lies between.", $"{one.Path}|{other.Path}");
    }

    /// <summary>What is against it, and the field that other rules speak of too.</summary>
    private static IEnumerable<(string Words, string Field)> WhyNot(ReviewedItem item, RunnerProfile profile)
    {
        if (profile.Age < Eligibility.YouthFromAge && item.Exercise.Exclusions.Contains(Exclusion.AgeLt16))
            yield return ($"{item.Exercise.Name} is for runners of {Eligibility.YouthFromAge} and over.", "level");
        else if (IsForAdults(item.Exercise))
            yield return ($"{item.Exercise.Name} waits until {RestTable.AdultFromAge}.", "level");
        var begins = A4TheFirstTwoWeeksArePractice.IsPractice(profile, item.Session.Week.Week.Number);
        if (TooHeavy(item, begins ? MostPercentAtFirst : MostPercent, begins ? LeastRepsAtFirst : LeastReps) is { } words)
            yield return (words, "load");
        if (item.Item.IsWorking && item.Prescription.Rir < LeastRir)
            yield return ($"{item.Prescription.Rir} reps in reserve; under {RestTable.AdultFromAge} keep {LeastRir} or more.", "rir");
    }

    private static string? TooHeavy(ReviewedItem item, int mostPercent, int leastReps) => item.Prescription switch
    {
        { Load: PercentOfMax heavy } when heavy.Percent > mostPercent => $"{heavy.Percent} % of the maximum; under {RestTable.AdultFromAge} go up to {mostPercent} %.",
        { Dose: Reps reps } when item.Item is { IsLoaded: true, Kind: not BlockKind.Power } && reps.Min < leastReps => $"{reps.Words} with weight; under {RestTable.AdultFromAge} choose a weight for {leastReps} or more.",
        _ => null,
    };
}
