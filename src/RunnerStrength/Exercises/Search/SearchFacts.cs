namespace RunnerStrength.Exercises.Search;

/// <summary>What an exercise is found by besides its name: its facts, in the book's words and in a runner's.</summary>
public static class SearchFacts
{
    public static IEnumerable<string> Of(Exercise exercise) =>
    [
        exercise.Slug.Value.Replace('-', ' '),
        exercise.Family.Title(),
        exercise.Movement.Plain(),
        exercise.Movement.Words(),
        exercise.Position.Words(),
        .. exercise.Primary.Concat(exercise.Secondary).SelectMany(Names),
        .. exercise.Equipment.Select(item => item.Words()),
        .. Places(exercise),
        .. Sides(exercise),
        .. Others(exercise),
    ];

    private static IEnumerable<string> Names(Muscle muscle) => muscle switch
    {
        Muscle.Quads => [muscle.Words(), muscle.Plain(), "quadriceps"],
        Muscle.Glutes => [muscle.Words(), "buttocks"],
        Muscle.Abdominals or Muscle.Obliques => [muscle.Words(), "abs", "stomach"],
        Muscle.SpinalExtensors => [muscle.Words(), muscle.Plain(), "lower back"],
        Muscle.Calves or Muscle.Soleus => [muscle.Words(), "calf"],
        _ => [muscle.Words(), muscle.Plain()],
    };

    private static IEnumerable<string> Places(Exercise exercise)
    {
        if (exercise.IsWarmUp)
            yield return "warm up";
        if (exercise.IsCoolDown)
            yield return "cool down";
        if (exercise.IsPower)
            yield return "plyometric power jump";
    }

    private static IEnumerable<string> Sides(Exercise exercise)
    {
        if (!exercise.Unilateral)
            return [];
        return exercise.Region == BodyRegion.Upper ? ["single arm", "one arm"] : ["single leg", "one leg"];
    }

    private static IEnumerable<string> Others(Exercise exercise)
    {
        if (exercise.Region == BodyRegion.Trunk || exercise.Movement is Movement.CoreAntiExtension or Movement.CoreAntiLateral)
            yield return "core";
        if (!exercise.HasExternalLoad && !exercise.UsesBand)
            yield return "body weight";
        if (exercise.Equipment.IsEmpty)
            yield return "no equipment";
        if (exercise.Family == Family.PushUp)
            yield return "press up";
        if (exercise.Equipment.Has(Equipment.StabilityBall))
            yield return "swiss ball gym ball";
    }
}
