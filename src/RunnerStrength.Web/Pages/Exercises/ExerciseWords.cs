using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Pages.Exercises;

/// <summary>Facts of an exercise as its page words them.</summary>
public static class ExerciseWords
{
    /// <summary>"8-12 reps each side".</summary>
    public static string FirstDose(this Exercise exercise) =>
        exercise.Range.Low == exercise.Range.High
            ? $"{exercise.Range.High} {exercise.Measure.Plain()}"
            : $"{exercise.Range.Low}-{exercise.Range.High} {exercise.Measure.Plain()}";

    /// <summary>"while pregnant", in words that follow "Leave it out".</summary>
    public static string Plain(this Exclusion exclusion) => exclusion switch
    {
        Exclusion.Pregnancy => "while pregnant",
        Exclusion.PregnancyT2plus => "after week 12 of a pregnancy",
        Exclusion.PostpartumLt12wk => "in the first 12 weeks after a birth",
        Exclusion.BoneStressInjury => "while a bone is healing from overload",
        _ => "before the age of 16",
    };

    /// <summary>"Warm-up, main part".</summary>
    public static string PartsOfASession(this Exercise exercise) => PlainNames.Capital(string.Join(", ", new[]
    {
        exercise.IsWarmUp ? "warm-up" : null,
        exercise.IsMain ? "main part" : null,
        exercise.IsCoolDown ? "cool-down" : null,
    }.OfType<string>()));
}
