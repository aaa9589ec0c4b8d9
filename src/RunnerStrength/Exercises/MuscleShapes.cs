using System.Collections.Immutable;
using RunnerStrength.Figures;

namespace RunnerStrength.Exercises;

/// <summary>Where on a drawn body each muscle lies.</summary>
public static class MuscleShapes
{
    public static ImmutableArray<Patch> Patches(this Muscle muscle) => muscle switch
    {
        Muscle.Quads => [new(Segment.Thigh, 0.12, 0.94, 0.34, 0.6)],
        Muscle.Hamstrings => [new(Segment.Thigh, 0.18, 0.95, -0.4, 0.5)],
        Muscle.Glutes => [new(Segment.Thigh, -0.16, 0.24, -0.26, 0.68)],
        Muscle.Adductors => [new(Segment.Thigh, 0.1, 0.72, 0, 0.4)],
        Muscle.HipAbductors => [new(Segment.Thigh, -0.12, 0.16, 0.05, 0.6)],
        Muscle.HipFlexors => [new(Segment.Thigh, -0.08, 0.28, 0.5, 0.42)],
        Muscle.HipRotators => [new(Segment.Thigh, -0.1, 0.12, -0.1, 0.5)],
        Muscle.Calves => [new(Segment.Shank, 0.04, 0.58, -0.25, 0.68)],
        Muscle.Soleus => [new(Segment.Shank, 0.38, 0.92, -0.3, 0.55)],
        Muscle.TibialisAnterior => [new(Segment.Shank, 0.08, 0.85, 0.42, 0.45)],
        Muscle.FootIntrinsics => [new(Segment.Foot, 0.02, 0.85, -0.1, 0.6)],
        Muscle.Abdominals => [new(Segment.LowerTrunk, 0.05, 1.1, 0.5, 0.42), new(Segment.UpperTrunk, -0.05, 0.3, 0.5, 0.4)],
        Muscle.Obliques => [new(Segment.LowerTrunk, 0.15, 1.05, 0.05, 0.5)],
        Muscle.Core => [new(Segment.LowerTrunk, 0, 1.08, 0.05, 0.85)],
        Muscle.SpinalExtensors => [new(Segment.LowerTrunk, -0.05, 1.1, -0.55, 0.4), new(Segment.UpperTrunk, -0.1, 0.6, -0.6, 0.34)],
        Muscle.ThoracicExtensors => [new(Segment.UpperTrunk, 0, 0.95, -0.58, 0.38)],
        Muscle.Diaphragm => [new(Segment.UpperTrunk, 0, 0.45, 0.15, 0.6)],
        Muscle.Pectorals => [new(Segment.UpperTrunk, 0.4, 1.08, 0.45, 0.5)],
        Muscle.Lats => [new(Segment.UpperTrunk, -0.1, 0.75, -0.3, 0.5)],
        Muscle.UpperBack => [new(Segment.UpperTrunk, 0.35, 1.12, -0.5, 0.45)],
        Muscle.ScapularStabilisers => [new(Segment.UpperTrunk, 0.5, 1, -0.35, 0.42)],
        Muscle.SerratusAnterior => [new(Segment.UpperTrunk, 0.25, 0.75, 0.1, 0.42)],
        Muscle.Deltoids or Muscle.Shoulders => [new(Segment.UpperArm, -0.16, 0.36, 0, 0.9)],
        Muscle.RearDeltoids => [new(Segment.UpperArm, -0.14, 0.34, -0.4, 0.55)],
        Muscle.Triceps => [new(Segment.UpperArm, 0.15, 0.98, -0.35, 0.55)],
        Muscle.Biceps => [new(Segment.UpperArm, 0.2, 0.98, 0.35, 0.55)],
        Muscle.Forearms => [new(Segment.Forearm, 0, 0.8, 0, 0.8)],
        _ => throw new ArgumentOutOfRangeException(nameof(muscle), muscle, "This muscle has no place on the figure."),
    };
}
