using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Figures;

/// <summary>The exercise that stands for one of the five families that every week has.</summary>
/// <param name="What">What the family is for, in a sentence.</param>
public sealed record FamilyFace(Family Family, string Slug, string What)
{
    public static readonly IReadOnlyList<FamilyFace> All =
    [
        new(Family.WalkingLunge, "walking-lunge", "One leg at a time, as in every step you run."),
        new(Family.Squat, "bodyweight-squat", "Thighs and buttocks, through the full bend."),
        new(Family.Plank, "plank-high", "A trunk that stays level while the legs move."),
        new(Family.PushUp, "push-up", "Chest, shoulders and arms, which keep time with your legs."),
        new(Family.BackExtension, "back-extension-prone", "The muscles that hold you upright late in a run."),
    ];
}
