using System.Globalization;

namespace RunnerStrength.Plans;

/// <summary>What a runner reads weights in. What is stored is grams, whatever is read.</summary>
public enum WeightUnit
{
    Kilograms, Pounds,
}

/// <summary>Grams to be read and read back.</summary>
public static class WeightUnits
{
    private const decimal GramsPerKilogram = 1000m;

    /// <summary>The international pound.</summary>
    private const decimal GramsPerPound = 453.59237m;

    public static string Symbol(this WeightUnit unit) => unit == WeightUnit.Pounds ? "lb" : "kg";

    /// <summary>The least that a weight may be, in this unit: a gram, or a tenth of a pound.</summary>
    public static decimal Least(this WeightUnit unit) => unit == WeightUnit.Pounds ? 0.1m : 1 / GramsPerKilogram;

    /// <summary>The most that a weight may be, in this unit.</summary>
    public static decimal Most(this WeightUnit unit) => Math.Floor(Weight.MaxGrams / GramsOf(unit));

    /// <summary>Kilograms to the gram; pounds to a tenth, which is less than the weights of any gym differ by.</summary>
    public static decimal Shown(this WeightUnit unit, int grams) =>
        unit == WeightUnit.Pounds ? Math.Round(grams / GramsPerPound, 1, MidpointRounding.AwayFromZero) : grams / GramsPerKilogram;

    /// <summary>"20 kg", "44.1 lb".</summary>
    public static string Words(this WeightUnit unit, int grams) => string.Create(CultureInfo.InvariantCulture, $"{unit.Shown(grams):0.###} {unit.Symbol()}");

    /// <summary>Whole grams of what was typed.</summary>
    public static int ToGrams(this WeightUnit unit, decimal amount) => (int)Math.Round(amount * GramsOf(unit));

    private static decimal GramsOf(WeightUnit unit) => unit == WeightUnit.Pounds ? GramsPerPound : GramsPerKilogram;
}
