using System.Collections.Immutable;
using RunnerStrength.Exercises;

namespace RunnerStrength.Planning;

/// <summary>Which warm-up drills prepare which movement (the S3 map of the rule book).</summary>
public static class WarmUpMap
{
    /// <summary>Drills for a movement, best first; empty for movements that need none of their own.</summary>
    public static ImmutableArray<ExerciseSlug> For(Movement movement) => movement switch
    {
        Movement.Squat => Slugs("ankle-rock-knee-to-wall hip-90-90-switch"),
        Movement.Lunge => Slugs("leg-swing-front-back lunge-with-rotation"),
        Movement.Hinge => Slugs("hip-hinge-drill glute-bridge"),
        Movement.Push => Slugs("scapular-push-up-wall shoulder-band-pass-through"),
        Movement.Pull or Movement.Posture => Slugs("band-pull-apart thoracic-open-book"),
        Movement.CoreAntiExtension or Movement.CoreAntiLateral => Slugs("dead-bug bird-dog cat-cow"),
        Movement.Calf => Slugs("ankle-rock-knee-to-wall"),
        Movement.Plyometric => Slugs("a-skip pogo-jump"),
        _ => [],
    };

    /// <summary>One drill of each of these entries is asked for before a movement: jumps ask for the ankles as well.</summary>
    public static IEnumerable<ImmutableArray<ExerciseSlug>> AskedBy(Movement movement) =>
        (movement == Movement.Plyometric ? new[] { Movement.Calf, Movement.Plyometric } : [movement]).Select(For).Where(drills => !drills.IsEmpty);

    private static ImmutableArray<ExerciseSlug> Slugs(string slugs) => [.. slugs.Split(' ').Select(s => new ExerciseSlug(s))];
}
