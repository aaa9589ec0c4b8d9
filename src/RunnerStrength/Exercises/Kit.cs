using System.Collections;
using System.Numerics;

namespace RunnerStrength.Exercises;

/// <summary>An immutable set of equipment.</summary>
public readonly record struct Kit : IEnumerable<Equipment>
{
    private readonly ulong bits;

    private Kit(ulong bits) => this.bits = bits;

    public Kit(IEnumerable<Equipment> items) => bits = items.Aggregate(0UL, (sum, item) => sum | Bit(item));

    public static Kit None => default;

    /// <summary>What every home has: wall, mat, chair, step and doorway are never asked for.</summary>
    public static Kit Home { get; } = new([Equipment.Wall, Equipment.Mat, Equipment.Chair, Equipment.Step, Equipment.Doorway]);

    /// <summary>All that the exercises ask for, as a well-kept gym has it.</summary>
    public static Kit Everything { get; } = new(Enum.GetValues<Equipment>());

    /// <summary>What adds weight beyond the body.</summary>
    public static Kit ExternalLoads { get; } =
        new([Equipment.Dumbbells, Equipment.Kettlebell, Equipment.Barbell, Equipment.Plate, Equipment.TrapBar, Equipment.Machine]);

    /// <summary>What takes a minute to set up between exercises (rule S10).</summary>
    public static Kit SlowToSetUp { get; } = ExternalLoads.With(new([Equipment.Rack]));

    public int Count => BitOperations.PopCount(bits);

    public bool IsEmpty => bits == 0;

    public bool Has(Equipment item) => (bits & Bit(item)) != 0;

    public bool HasAny(Kit other) => (bits & other.bits) != 0;

    /// <summary>Whether everything in <paramref name="needed"/> is here.</summary>
    public bool Covers(Kit needed) => (needed.bits & ~bits) == 0;

    public Kit With(Kit other) => new(bits | other.bits);

    public Kit Without(Kit other) => new(bits & ~other.bits);

    public IEnumerator<Equipment> GetEnumerator()
    {
        foreach (var item in Enum.GetValues<Equipment>())
        {
            if (Has(item))
                yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => IsEmpty ? "none" : string.Join(", ", this.Select(item => item.Words()));

    private static ulong Bit(Equipment item) => 1UL << (int)item;
}
