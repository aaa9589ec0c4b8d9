namespace RunnerStrength.Plans;

/// <summary>What is moved in a set. Reps in reserve stand beside it, in the prescription.</summary>
public abstract record Load
{
    private protected Load()
    {
    }

    public static Load Body { get; } = new Bodyweight();

    public static Load Feel { get; } = new ByFeel();

    public static Load AnyBand { get; } = new Band(null);

    /// <summary>"body weight", "red band", "20 kg", "70 % of 1RM", "by feel".</summary>
    public abstract string Words { get; }

    /// <summary>The same with a weight in the unit that the runner reads.</summary>
    public virtual string WordsIn(WeightUnit unit) => Words;
}

public sealed record Bodyweight : Load
{
    public override string Words => "body weight";
}

/// <summary>A resistance band; the colour is the runner's own scale.</summary>
public sealed record Band : Load
{
    public const int MaxColourLength = 30;

    /// <param name="colour">Null when no particular band is meant.</param>
    public Band(string? colour)
    {
        if (colour is { Length: > MaxColourLength })
            throw new ArgumentException($"A band's colour has at most {MaxColourLength} characters.", nameof(colour));
        Colour = string.IsNullOrWhiteSpace(colour) ? null : colour.Trim();
    }

    public string? Colour { get; }

    public override string Words => Colour is null ? "band" : $"{Colour} band";
}

/// <summary>An outside weight in whole grams, 1 g to 500 kg.</summary>
public sealed record Weight : Load
{
    public const int MaxGrams = 500_000;

    public Weight(int grams)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grams, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grams, MaxGrams);
        Grams = grams;
    }

    public int Grams { get; }

    public decimal Kilograms => Grams / 1000m;

    public override string Words => WordsIn(WeightUnit.Kilograms);

    public override string WordsIn(WeightUnit unit) => unit.Words(Grams);
}

/// <summary>A share of the one-repetition maximum, 1 to 100 percent.</summary>
public sealed record PercentOfMax : Load
{
    public PercentOfMax(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        Percent = percent;
    }

    public int Percent { get; }

    public override string Words => $"{Percent} % of 1RM";
}

/// <summary>An outside weight that the runner chooses so that the reps in reserve come out right (rule L8).</summary>
public sealed record ByFeel : Load
{
    public override string Words => "weight by feel";
}
