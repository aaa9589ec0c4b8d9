using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>How well an exercise that a runner may do suits them in a week: its points and, in words, what makes them. The weights are coach judgement.</summary>
/// <param name="phase">What the week is for.</param>
public sealed class Suitability(RunnerProfile profile, PhaseKind phase = PhaseKind.Foundation)
{
    private const double HeavyBonus = 2;
    private const int HeavyReps = 6;
    private const double LevelWeight = 2;
    private const double RepeatPenalty = 1;
    private const double KneelingPenalty = 3;
    private const double HoldPenalty = 1.5;
    private const double CountedMuscleBonus = 2.5;
    private const double NamesakeBonus = 0.5;
    private const double ExtraPenalty = 0.25;
    private const double LevelsApart = 1;
    private const double PracticePenalty = 2;

    /// <summary>Minutes of a session below which the practice sets of one loaded exercise would cost two others their place.</summary>
    public const int NoPracticeBelow = 15;

    /// <summary>Nearness to the level that suits, muscles that the week counts, weight that can grow; against it what the week has already.</summary>
    public double Score(Exercise exercise, IReadOnlySet<ExerciseSlug> inWeek) =>
        (-LevelWeight * Math.Abs(TargetLevel(exercise) - exercise.Level))
        + LoadBonus(exercise)
        + (SuitsHeavySets(exercise) ? HeavyBonus : 0)
        + (Counts(exercise) ? CountedMuscleBonus : 0)
        + (exercise.Slug.Value == exercise.Family.Token().Replace('_', '-') ? NamesakeBonus : 0)
        - (inWeek.Contains(exercise.Slug) ? RepeatPenalty : 0)
        - (KneelsOnASoreKnee(exercise) ? KneelingPenalty : 0)
        - (IsStill(exercise) ? HoldPenalty : 0)
        - (exercise.Tier == Tier.Extra ? ExtraPenalty : 0);

    /// <summary>What speaks for and against it, the most important first: "easier than you need, already in this week".</summary>
    public IEnumerable<string> Words(Exercise exercise, IReadOnlySet<ExerciseSlug> inWeek)
    {
        yield return LevelWords(exercise);
        if (LoadBonus(exercise) >= 1)
            yield return "its weight can grow with you";
        if (SuitsHeavySets(exercise))
            yield return "made for heavy sets";
        if (IsTooLongToPrepare(exercise))
            yield return "no time for its practice sets";
        if (KneelsOnASoreKnee(exercise))
            yield return "on the knee that is sore";
        if (IsStill(exercise))
            yield return "a hold, where moving does more";
        if (!Counts(exercise))
            yield return "small muscles only";
        if (inWeek.Contains(exercise.Slug))
            yield return "already in this week";
    }

    /// <summary>"a level that suits you".</summary>
    public string LevelWords(Exercise exercise) => (exercise.Level - TargetLevel(exercise)) switch
    {
        > LevelsApart => "harder than suits you yet",
        < -LevelsApart => "easier than you need",
        _ => "a level that suits you",
    };

    /// <summary>Form first: legs and pushes start nearer the runner's ceiling than trunk, hip and calf work.</summary>
    private double TargetLevel(Exercise exercise)
    {
        var compound = exercise.KindIn(SessionPart.Main) == BlockKind.Compound;
        var level = profile.Experience switch
        {
            Experience.Novice => 1.8,
            Experience.Intermediate => compound ? 3 : 2,
            _ when compound => exercise.HasExternalLoad ? 4.5 : 4,
            _ => 3,
        };
        return profile.Age >= RestTable.OlderFromAge ? level - 1 : level;
    }

    /// <summary>Whether it is loaded in the few reps of a heavy phase (rule D8); novices keep to lighter ones.</summary>
    private bool SuitsHeavySets(Exercise exercise) =>
        phase is PhaseKind.MaxStrength or PhaseKind.Power && profile.Experience != Experience.Novice && !IsTooLongToPrepare(exercise)
        && exercise.HasExternalLoad && exercise.KindIn(SessionPart.Main) == BlockKind.Compound && exercise.Range.Low <= HeavyReps;

    private bool KneelsOnASoreKnee(Exercise exercise) => profile.IsActive(Site.Knee) && exercise.Position == Position.Kneeling;

    /// <summary>Holds train the trunk; legs and arms get more from moving (rule D9).</summary>
    private static bool IsStill(Exercise exercise) => exercise.IsHold && exercise.KindIn(SessionPart.Main) != BlockKind.Core;

    private static bool Counts(Exercise exercise) => exercise.Shares().Values.Any(share => share == MuscleGroups.FirstPrimaryShare);

    private bool IsTooLongToPrepare(Exercise exercise) => profile.MinutesPerSession < NoPracticeBelow && exercise.HasExternalLoad;

    private double LoadBonus(Exercise exercise)
    {
        if (IsTooLongToPrepare(exercise))
            return -PracticePenalty;
        if (exercise.KindIn(SessionPart.Main) != BlockKind.Compound)
            return 0;
        if (exercise.Equipment.Has(Equipment.Barbell) || exercise.Equipment.Has(Equipment.TrapBar))
            return 1.5;
        return exercise.HasExternalLoad ? 1 : exercise.UsesBand ? 0.25 : 0;
    }
}
