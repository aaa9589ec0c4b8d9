using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.AgeAndExperience;

/// <summary>A4: a novice's first two weeks: few sets, far from the limit, easy levels, no jumps, and key runs a day and a half away.</summary>
public sealed class A4TheFirstTwoWeeksArePractice : InterferenceRule
{
    private const int Weeks = DoseTable.NovicePracticeWeeks;
    private const int MostSets = 2;
    private const int LeastRir = 4;
    private const int MostLevel = 2;
    private const int WarningBelow = 36;
    private const int AdviceBelow = 48;

    public A4TheFirstTwoWeeksArePractice()
        : base(new RuleCard(
            "A4",
            "The first two weeks are practice",
            "The first two weeks are practice; soreness is normal and fades as you adapt.",
            "One or two sets with four reps in reserve teach the movements. Legs that are new to it are sore for a day or two, so a key run should not follow within a day and a half.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That novices start light: read in the paper (ACSM09); soreness from what is new: field knowledge (HYL17); the figures: coach judgement.",
            ["ACSM09", "HYL17"])) =>
        ForEach(review => review.Items, Check);

    public override RuleExample Passes => new("A novice's session on Tuesday evening, the long run on Saturday.", Novice(Weekday.Saturday));

    public override RuleExample Fails => new("The same session with the quality run on Thursday at 05:00: 35 h.", Novice(Weekday.Thursday));

    /// <summary>Whether this week is one of a novice's first two.</summary>
    public static bool IsPractice(RunnerProfile profile, int week) => profile.Experience == Experience.Novice && week <= Weeks;

    public override FindingSeverity? Judge(in Encounter encounter)
    {
        if (!encounter.IsPractice || !encounter.LoadsTheLegs || !encounter.Run.IsKey)
            return null;
        return encounter.MinutesToRun < Hours.Minutes(WarningBelow) ? FindingSeverity.Warning
            : encounter.MinutesToRun < Hours.Minutes(AdviceBelow) ? FindingSeverity.Advice
            : null;
    }

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"{Hours.Words(encounter.MinutesToRun)} from this session to {Name(encounter.Run)}; in your first two weeks leave {AdviceBelow} h.";

    private static Plan Novice(Weekday keyRun) => Sample.Week(Sample.Evening(Weekday.Tuesday, "bodyweight-squat") with
    {
        Main = [Sample.Sets("bodyweight-squat", sets: 2, rir: LeastRir)],
    }).For(p => p with { Experience = Experience.Novice }).Running(Sample.Run(RunKind.Quality, keyRun, 5));

    private void Check(ReviewedItem item, ValidationContext<PlanReview> context)
    {
        if (!item.Item.IsWorking || !IsPractice(context.InstanceToValidate.Profile, item.Session.Week.Week.Number))
            return;
        foreach (var (words, field) in WhyNot(item))
            Report(context, FindingSeverity.Warning, item.Path, words, $"{item.Path}|{field}");
    }

    /// <summary>What is against it, and the field that other rules speak of too.</summary>
    private static IEnumerable<(string Words, string Field)> WhyNot(ReviewedItem item)
    {
        if (item.Item.Kind == BlockKind.Power)
            yield return ($"{item.Exercise.Name} is a jump or as quick as one; the first two weeks have none.", "level");
        else if (item.Exercise.Level > MostLevel)
            yield return ($"{item.Exercise.Name} is of level {item.Exercise.Level}; in your first two weeks stay at {MostLevel}.", "level");
        if (item.Item.Sets > MostSets)
            yield return ($"{item.Item.Sets} sets; in your first two weeks {MostSets} are enough.", "dose");
        if (item.Prescription.Rir < LeastRir)
            yield return ($"{item.Prescription.Rir} reps in reserve; in your first two weeks keep {LeastRir}.", "rir");
    }
}
