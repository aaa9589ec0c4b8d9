using RunnerStrength.Rules;

namespace RunnerStrength.Planning;

/// <summary>Cost and warnings of a piece of a layout.</summary>
public readonly record struct Price(int Cost, int Warnings)
{
    public static Price Impossible { get; } = new(int.MaxValue, 0);

    public bool IsImpossible => Cost == int.MaxValue;

    public Price Plus(Price other) =>
        IsImpossible || other.IsImpossible ? Impossible : new Price(Cost + other.Cost, Warnings + other.Warnings);

    public Price Plus(FindingSeverity? finding) => finding switch
    {
        null => this,
        FindingSeverity.Error => Impossible,
        FindingSeverity.Warning => Plus(new Price(Placement.WarningCost, 1)),
        _ => Plus(new Price(Placement.AdviceCost, 0)),
    };

    /// <summary>Without a warning first, then cheap.</summary>
    public bool IsWorseThan(Price other) =>
        Warnings > 0 != other.Warnings > 0 ? Warnings > 0 : Cost > other.Cost;

    public bool IsAsGoodAs(Price other) => Warnings > 0 == other.Warnings > 0 && Cost == other.Cost;
}
