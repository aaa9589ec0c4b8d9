using System.Collections.Immutable;

namespace RunnerStrength.Exercises;

/// <summary>Makes an exercise that is known by its outline only, as a plan from elsewhere gives it: muscles, body region and what speaks against a jump are those usual for the movement, and there is no range to hold it against.</summary>
public static class OutlinedExercise
{
    private const int NoCap = 10_000;

    /// <param name="weighted">Whether weight beyond the body is lifted.</param>
    public static Exercise Make(ExerciseSlug slug, string name, Family family, Movement movement, Measure measure, bool perSide, bool weighted) => new()
    {
        Slug = slug,
        Name = name,
        Family = family,
        Movement = movement,
        Measure = measure,
        Places = [movement == Movement.Plyometric ? Place.Plyo : Place.Main],
        Region = RegionOf(movement),
        Unilateral = perSide || measure is Measure.RepsPerSide or Measure.SecondsPerSide,
        Primary = MusclesOf(movement),
        Equipment = weighted ? new Kit([Exercises.Equipment.Dumbbells]) : Kit.None,
        Range = new UnitRange(1, NoCap, NoCap),
        ContactsPerUnit = movement == Movement.Plyometric ? 1 : 0,
        RuledOutBy = movement == Movement.Plyometric ? [Site.Knee, Site.AnkleAchilles] : [],
        Exclusions = movement == Movement.Plyometric ? [Exclusion.Pregnancy, Exclusion.PostpartumLt12wk, Exclusion.BoneStressInjury] : [],
    };

    private static BodyRegion RegionOf(Movement movement) => movement switch
    {
        Movement.Push or Movement.Pull => BodyRegion.Upper,
        Movement.CoreAntiExtension or Movement.CoreAntiLateral or Movement.Posture => BodyRegion.Trunk,
        _ => BodyRegion.Lower,
    };

    private static ImmutableArray<Muscle> MusclesOf(Movement movement) => movement switch
    {
        Movement.Squat => [Muscle.Quads, Muscle.Glutes],
        Movement.Lunge => [Muscle.Glutes, Muscle.Quads],
        Movement.Hinge => [Muscle.Hamstrings, Muscle.Glutes],
        Movement.Push => [Muscle.Pectorals, Muscle.Triceps],
        Movement.Pull => [Muscle.Lats, Muscle.UpperBack],
        Movement.CoreAntiExtension => [Muscle.Abdominals],
        Movement.CoreAntiLateral => [Muscle.Obliques],
        Movement.Posture => [Muscle.SpinalExtensors],
        Movement.Calf => [Muscle.Calves],
        Movement.HipAbduction => [Muscle.HipAbductors],
        _ => [],
    };
}
