using System.Collections.Immutable;

namespace RunnerStrength.Exercises;

/// <summary>The whole body as the rule book counts it (rule F2).</summary>
public static class WholeBody
{
    /// <summary>The nine movements that a week holds.</summary>
    public static ImmutableArray<Movement> Movements { get; } =
    [
        Movement.Squat, Movement.Lunge, Movement.Hinge, Movement.Push, Movement.Pull,
        Movement.CoreAntiExtension, Movement.CoreAntiLateral, Movement.Posture, Movement.Calf,
    ];
}
