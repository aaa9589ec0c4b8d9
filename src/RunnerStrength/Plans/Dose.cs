namespace RunnerStrength.Plans;

/// <summary>How much of an exercise one set is: repetitions, a hold, or a distance.</summary>
public abstract record Dose
{
    private protected Dose(bool perSide) => PerSide = perSide;

    /// <summary>Whether the amount is done on each side.</summary>
    public bool PerSide { get; }

    /// <summary>The top of the range, in reps, seconds or metres: what minutes are counted from (settled point 4).</summary>
    public abstract int Units { get; }

    /// <summary>"8-12 reps each side", "30 s", "20 m".</summary>
    public abstract string Words { get; }

    private protected static int Checked(int value, int max, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, max, name);
        return value;
    }

    private protected string Sides => PerSide ? " each side" : "";
}

/// <summary>A range of repetitions, 1 to 100.</summary>
public sealed record Reps : Dose
{
    public const int MaxReps = 100;

    /// <exception cref="ArgumentOutOfRangeException">A number is out of range or the range is upside down.</exception>
    public Reps(int min, int max, bool perSide = false)
        : base(perSide)
    {
        Max = Checked(max, MaxReps, nameof(max));
        Min = Checked(min, max, nameof(min));
    }

    public int Min { get; }

    public int Max { get; }

    public override int Units => Max;

    public override string Words => (Min == Max ? $"{Max} reps" : $"{Min}-{Max} reps") + Sides;
}

/// <summary>A hold or a timed movement, 1 to 1,800 seconds.</summary>
public sealed record Hold : Dose
{
    public const int MaxSeconds = 1800;

    public Hold(int seconds, bool perSide = false)
        : base(perSide) => Seconds = Checked(seconds, MaxSeconds, nameof(seconds));

    public int Seconds { get; }

    public override int Units => Seconds;

    public override string Words => (Seconds < 120 ? $"{Seconds} s" : $"{Seconds / 60}{(Seconds % 60 == 0 ? "" : $":{Seconds % 60:00}")} min") + Sides;
}

/// <summary>A distance, 1 to 1,000 metres.</summary>
public sealed record Distance : Dose
{
    public const int MaxMetres = 1000;

    public Distance(int metres, bool perSide = false)
        : base(perSide) => Metres = Checked(metres, MaxMetres, nameof(metres));

    public int Metres { get; }

    public override int Units => Metres;

    public override string Words => $"{Metres} m" + Sides;
}
