using System.Collections.Immutable;
using RunnerStrength.Figures;

namespace RunnerStrength.Exercises;

/// <summary>How strongly a muscle is shown on the map.</summary>
public enum MapStrength
{
    Little, Full, TooMuch,
}

/// <summary>Which muscles work, on a body seen from the front and the back.</summary>
public static class MuscleMap
{
    /// <summary>Primary muscles full, secondary ones half.</summary>
    public static Picture Of(Exercise exercise)
    {
        var helping = exercise.Secondary.Except(exercise.Primary).ToArray();
        var description = $"Seen from the front and the back. Working: {Names(exercise.Primary)}." + (helping.Length == 0 ? "" : $" Helping: {Names(helping)}.");
        return BodyMap.Draw($"Muscles: {exercise.Name}", description, [.. Shades(helping, MapStrength.Little), .. Shades(exercise.Primary, MapStrength.Full)]);
    }

    /// <summary>The muscles of each group as strong as the group is trained.</summary>
    public static Picture Of(string title, string description, IReadOnlyCollection<(MuscleGroup Group, MapStrength Strength)> groups) => BodyMap.Draw(
        title, description, [.. groups.OrderBy(g => g.Strength).SelectMany(g => Shades(Enum.GetValues<Muscle>().Where(m => m.Group() == g.Group && m != Muscle.Core), g.Strength))]);

    /// <summary>Where the muscle is seen on the standing body; deep ones where they lie.</summary>
    public static ImmutableArray<MapPatch> Places(this Muscle muscle) => muscle switch
    {
        Muscle.Quads => [new(false, Segment.Thigh, 0.14, 0.93, 0.16, 0.76)],
        Muscle.Adductors => [new(false, Segment.Thigh, 0.16, 0.62, -0.68, 0.3), new(true, Segment.Thigh, 0.24, 0.62, -0.7, 0.28)],
        Muscle.HipAbductors => [new(false, Segment.LowerTrunk, -0.3, 0.24, 0.84, 0.22), new(true, Segment.LowerTrunk, 0.02, 0.4, 0.68, 0.3)],
        Muscle.HipFlexors => [new(false, Segment.LowerTrunk, -0.45, 0.15, 0.46, 0.24)],
        Muscle.HipRotators => [new(true, Segment.LowerTrunk, -0.3, 0.1, 0.6, 0.3)],
        Muscle.Glutes => [new(true, Segment.LowerTrunk, -0.6, 0.3, 0.46, 0.48)],
        Muscle.Hamstrings => [new(true, Segment.Thigh, 0.24, 0.95, 0.02, 0.76)],
        Muscle.Calves => [new(true, Segment.Shank, 0.02, 0.56, 0, 0.86)],
        Muscle.Soleus => [new(true, Segment.Shank, 0.5, 0.94, 0, 0.7), new(false, Segment.Shank, 0.3, 0.8, -0.62, 0.3)],
        Muscle.TibialisAnterior => [new(false, Segment.Shank, 0.06, 0.86, 0.3, 0.48)],
        Muscle.FootIntrinsics => [new(false, Segment.Foot, 0, 0.95, 0, 0.75)],
        Muscle.Abdominals => [new(false, Segment.LowerTrunk, -0.28, 1.1, 0.22, 0.21)],
        Muscle.Obliques => [new(false, Segment.LowerTrunk, 0.1, 1.12, 0.72, 0.27)],
        Muscle.Core => [new(false, Segment.LowerTrunk, -0.1, 1.06, 0.36, 0.54), new(true, Segment.LowerTrunk, 0.3, 1.06, 0.36, 0.54)],
        Muscle.SpinalExtensors => [new(true, Segment.LowerTrunk, 0.2, 1.15, 0.2, 0.18), new(true, Segment.UpperTrunk, -0.15, 0.6, 0.18, 0.16)],
        Muscle.ThoracicExtensors => [new(true, Segment.UpperTrunk, 0.05, 1, 0.18, 0.16)],
        Muscle.Diaphragm => [new(false, Segment.UpperTrunk, 0.05, 0.42, 0.3, 0.5)],
        Muscle.Pectorals => [new(false, Segment.UpperTrunk, 0.4, 1.02, 0.42, 0.4)],
        Muscle.SerratusAnterior => [new(false, Segment.UpperTrunk, 0.1, 0.56, 0.8, 0.22)],
        Muscle.Lats => [new(true, Segment.UpperTrunk, -0.25, 0.62, 0.55, 0.38)],
        Muscle.UpperBack => [new(true, Segment.UpperTrunk, 0.56, 1.16, 0.4, 0.36)],
        Muscle.ScapularStabilisers => [new(true, Segment.UpperTrunk, 0.42, 1, 0.42, 0.3)],
        Muscle.Deltoids or Muscle.Shoulders => [new(false, Segment.UpperArm, -0.18, 0.38, 0, 0.95), new(true, Segment.UpperArm, -0.18, 0.38, 0, 0.95)],
        Muscle.RearDeltoids => [new(true, Segment.UpperArm, -0.18, 0.36, 0, 0.9)],
        Muscle.Biceps => [new(false, Segment.UpperArm, 0.28, 0.96, 0, 0.8)],
        Muscle.Triceps => [new(true, Segment.UpperArm, 0.22, 0.98, 0, 0.82)],
        Muscle.Forearms => [new(false, Segment.Forearm, 0, 0.8, 0, 0.85), new(true, Segment.Forearm, 0, 0.8, 0, 0.85)],
        _ => throw new ArgumentOutOfRangeException(nameof(muscle), muscle, "This muscle has no place on the map."),
    };

    private static IEnumerable<MapShade> Shades(IEnumerable<Muscle> muscles, MapStrength strength) =>
        muscles.SelectMany(m => m.Places()).Distinct().Select(patch => new MapShade(patch, $"map-{strength.Token().Replace('_', '-')}"));

    private static string Names(IEnumerable<Muscle> muscles) => string.Join(", ", muscles.Select(m => m.Plain()).Distinct());
}
