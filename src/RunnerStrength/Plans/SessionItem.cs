using RunnerStrength.Exercises;

namespace RunnerStrength.Plans;

/// <summary>One prescription in its place in a session, with the facts of its exercise.</summary>
/// <param name="Index">Position in the part, counting exercises from 0.</param>
public sealed record SessionItem(SessionPart Part, int Index, Block Block, Prescription Prescription, Exercise Exercise)
{
    /// <summary>A working set with this many reps in reserve or fewer is a hard set.</summary>
    public const int HardUpToRir = 4;

    private const int SidePauseSeconds = 5;
    private const int RampPauseSeconds = 45;

    public BlockKind Kind { get; } = Exercise.KindIn(Part);

    public int Sets => Block.Rounds;

    public bool IsWorking => Part == SessionPart.Main;

    /// <summary>Sets that count as hard. Jumps never do. A set without reps in reserve counts (a hold, since a best hold is not known here; reps, since nothing says that they are easy).</summary>
    public int HardSets => IsWorking && Exercise.Movement != Movement.Plyometric && (Prescription.Rir ?? 0) <= HardUpToRir ? Sets : 0;

    /// <summary>Hard sets of a squat, lunge or hinge.</summary>
    public int LowerBodyHardSets => IsLowerBody ? HardSets : 0;

    public bool IsLowerBody => Exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge;

    /// <summary>Whether weight beyond the body is moved; a band is none.</summary>
    public bool IsLoaded => Prescription.Load is Weight or PercentOfMax || (Prescription.Load is ByFeel && Exercise.HasExternalLoad);

    /// <summary>Share of the one-repetition maximum, from the bottom of the rep range (settled point 4); null without outside weight or beyond what the estimate is valid for.</summary>
    public double? ShareOfMax => (Prescription.Load, Prescription.Dose, Prescription.Rir) switch
    {
        (PercentOfMax percent, _, _) => percent.Percent / 100.0,
        (ByFeel or Weight, Reps reps, { } rir) when Exercise.HasExternalLoad && reps.Min + rir <= StrengthMath.RoughUpTo => StrengthMath.ShareOfMax(reps.Min + rir),
        _ => null,
    };

    /// <summary>At or above 80 % of 1RM: 8 reps to failure or fewer.</summary>
    public bool IsHeavy => ShareOfMax >= StrengthMath.ShareOfMax(StrengthMath.HeavyUpToReps);

    /// <summary>Seconds of one set, both sides (rule S10).</summary>
    public int WorkSeconds
    {
        get
        {
            var perUnit = Prescription.Dose is Hold ? 1 : Exercise.SecondsPerUnit;
            var perSide = Prescription.Dose.PerSide;
            return (Prescription.Dose.Units * perUnit * (perSide ? 2 : 1)) + SideChangeSeconds;
        }
    }

    /// <summary>Seconds of one set that go into changing sides.</summary>
    public int SideChangeSeconds => Prescription.Dose.PerSide ? SidePauseSeconds : 0;

    /// <summary>Seconds of the practice sets.</summary>
    public int RampSeconds
    {
        get
        {
            var perUnit = Exercise.SecondsPerUnit;
            return Prescription.Ramp.Sum(set => (set.Reps * perUnit) + RampPauseSeconds);
        }
    }

    /// <summary>Landings in all sets, both feet of a per-side dose counted.</summary>
    public decimal FootContacts => Sets * Prescription.Dose.Units * (Prescription.Dose.PerSide ? 2 : 1) * Exercise.ContactsPerUnit;
}
