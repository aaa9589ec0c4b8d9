using RunnerStrength.Exercises;

namespace RunnerStrength.Plans;

/// <summary>The order of work in a session (rule S8). Which kind an exercise is follows from its part and its facts (settled point 5), so it is not stored.</summary>
public enum BlockKind
{
    WarmUp, Power, Compound, Accessory, Core, CoolDown,
}

public static class BlockKinds
{
    public static BlockKind KindIn(this Exercise exercise, SessionPart part) => part switch
    {
        SessionPart.WarmUp => BlockKind.WarmUp,
        SessionPart.CoolDown => BlockKind.CoolDown,
        _ => exercise.MainKind(),
    };

    /// <summary>A compound or power exercise that moves; holds, single-joint and core work need no warm-up drill of their own (rule S3).</summary>
    public static bool IsMainLift(this Exercise exercise) => exercise.MainKind() switch
    {
        BlockKind.Power => true,
        BlockKind.Compound => !exercise.IsHold,
        _ => false,
    };

    private static BlockKind MainKind(this Exercise exercise) => exercise switch
    {
        { IsPower: true } => BlockKind.Power,
        { Movement: Movement.CoreAntiExtension or Movement.CoreAntiLateral } => BlockKind.Core,
        { Family: Family.Squat or Family.WalkingLunge or Family.LungeOther or Family.Hinge or Family.PushUp or Family.PushOther } => BlockKind.Compound,
        _ => BlockKind.Accessory,
    };
}
