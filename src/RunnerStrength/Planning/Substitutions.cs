using System.Collections.Frozen;
using System.Collections.Immutable;
using RunnerStrength.Exercises;

namespace RunnerStrength.Planning;

/// <summary>The seed families and the two sides of the plank, as the substitution map names them.</summary>
public enum FamilyNeed
{
    WalkingLunge, Squat, PlankFront, PlankSide, PushUp, BackExtension,
}

/// <summary>What stands in for a family that kit, level and discomfort leave nothing of (map 7.2 of the rule book; wrist and knee rows follow the seed article, the others are coach judgement).</summary>
public static class Substitutions
{
    private static readonly FrozenDictionary<(Site, FamilyNeed), ImmutableArray<ExerciseSlug>> Map = new Dictionary<(Site, FamilyNeed), ImmutableArray<ExerciseSlug>>
    {
        [(Site.Wrist, FamilyNeed.Squat)] = Slugs("squat-dumbbell-goblet bodyweight-squat"),
        [(Site.Wrist, FamilyNeed.PlankFront)] = Slugs("plank-forearm plank-kneeling"),
        [(Site.Wrist, FamilyNeed.PlankSide)] = Slugs("side-plank-forearm plank-jack-forearm plank-hip-dip"),
        [(Site.Wrist, FamilyNeed.PushUp)] = Slugs("push-up-neutral-grip push-up-wall dumbbell-floor-press"),
        [(Site.Wrist, FamilyNeed.BackExtension)] = Slugs("back-extension-prone superman-alternating"),
        [(Site.Knee, FamilyNeed.WalkingLunge)] = Slugs("single-leg-glute-bridge single-leg-rdl-bodyweight"),
        [(Site.Knee, FamilyNeed.Squat)] = Slugs("box-squat"),
        [(Site.Knee, FamilyNeed.PlankFront)] = Slugs("plank-incline plank-forearm"),
        [(Site.Knee, FamilyNeed.PlankSide)] = Slugs("side-plank-forearm plank-hip-dip"),
        [(Site.Knee, FamilyNeed.PushUp)] = Slugs("push-up-incline push-up"),
        [(Site.LowBack, FamilyNeed.WalkingLunge)] = Slugs("split-squat supported-split-squat"),
        [(Site.LowBack, FamilyNeed.Squat)] = Slugs("box-squat bodyweight-squat"),
        [(Site.LowBack, FamilyNeed.PlankFront)] = Slugs("dead-bug plank-kneeling"),
        [(Site.LowBack, FamilyNeed.PlankSide)] = Slugs("side-plank-kneeling side-plank-forearm"),
        [(Site.LowBack, FamilyNeed.PushUp)] = Slugs("push-up-incline push-up-knee"),
        [(Site.LowBack, FamilyNeed.BackExtension)] = Slugs("bird-dog glute-bridge"),
        [(Site.Shoulder, FamilyNeed.Squat)] = Slugs("box-squat squat-dumbbell-goblet"),
        [(Site.Shoulder, FamilyNeed.PlankFront)] = Slugs("dead-bug plank-incline"),
        [(Site.Shoulder, FamilyNeed.PlankSide)] = Slugs("pallof-press suitcase-carry"),
        [(Site.Shoulder, FamilyNeed.PushUp)] = Slugs("dumbbell-floor-press"),
        [(Site.Shoulder, FamilyNeed.BackExtension)] = Slugs("back-extension-prone"),
        [(Site.AnkleAchilles, FamilyNeed.WalkingLunge)] = Slugs("supported-split-squat step-up-low"),
        [(Site.AnkleAchilles, FamilyNeed.Squat)] = Slugs("box-squat bodyweight-squat"),
        [(Site.AnkleAchilles, FamilyNeed.PlankSide)] = Slugs("side-plank-forearm plank-hip-dip"),
        [(Site.Hip, FamilyNeed.WalkingLunge)] = Slugs("supported-split-squat step-up-low"),
        [(Site.Hip, FamilyNeed.Squat)] = Slugs("box-squat leg-press"),
        [(Site.Hip, FamilyNeed.PlankSide)] = Slugs("pallof-press suitcase-carry"),
        [(Site.Hip, FamilyNeed.BackExtension)] = Slugs("bird-dog back-extension-prone"),
        [(Site.Neck, FamilyNeed.WalkingLunge)] = Slugs("walking-lunge reverse-lunge"),
        [(Site.Neck, FamilyNeed.Squat)] = Slugs("squat-dumbbell-goblet bodyweight-squat"),
        [(Site.Neck, FamilyNeed.PlankFront)] = Slugs("plank-kneeling plank-incline"),
        [(Site.Neck, FamilyNeed.PlankSide)] = Slugs("side-plank-forearm"),
        [(Site.Neck, FamilyNeed.PushUp)] = Slugs("push-up-incline push-up-wall"),
        [(Site.Neck, FamilyNeed.BackExtension)] = Slugs("bird-dog"),
    }.ToFrozenDictionary();

    /// <summary>Where neither family nor map gives anything (settled point 13 and the notes under the map).</summary>
    private static readonly FrozenDictionary<FamilyNeed, ImmutableArray<ExerciseSlug>> LastResort = new Dictionary<FamilyNeed, ImmutableArray<ExerciseSlug>>
    {
        [FamilyNeed.BackExtension] = Slugs("glute-bridge band-pull-apart"),
        [FamilyNeed.PlankFront] = Slugs("dead-bug"),
        [FamilyNeed.PlankSide] = Slugs("dead-bug"),
    }.ToFrozenDictionary();

    /// <summary>Candidates for a family, best first; the caller keeps those the runner may do.</summary>
    public static IEnumerable<ExerciseSlug> For(FamilyNeed need, IEnumerable<Site> activeSites) =>
        activeSites.SelectMany(site => Map.GetValueOrDefault((site, need), []))
            .Concat(LastResort.GetValueOrDefault(need, []))
            .Distinct();

    /// <summary>The need that a family meets; planks by the side they train.</summary>
    public static FamilyNeed? NeedOf(Exercise exercise) => exercise.Family switch
    {
        Family.WalkingLunge => FamilyNeed.WalkingLunge,
        Family.Squat => FamilyNeed.Squat,
        Family.PushUp => FamilyNeed.PushUp,
        Family.BackExtension => FamilyNeed.BackExtension,
        Family.Plank => exercise.Movement == Movement.CoreAntiLateral ? FamilyNeed.PlankSide : FamilyNeed.PlankFront,
        _ => null,
    };

    private static ImmutableArray<ExerciseSlug> Slugs(string slugs) => [.. slugs.Split(' ').Select(s => new ExerciseSlug(s))];
}
