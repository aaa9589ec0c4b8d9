using System.Collections.Immutable;
using RunnerStrength.Exercises;

namespace RunnerStrength.Plans;

/// <summary>One exercise as planned: which, how much, how heavy, how close to the limit, and why it is here.</summary>
public sealed record Prescription
{
    public const int MaxRir = 10;
    public const int MaxNoteLength = 500;
    public const int MaxNameLength = 200;

    private readonly int? rir;
    private readonly string? note;

    public required ExerciseSlug Exercise { get; init; }

    /// <summary>The exercise's name when the plan was saved, shown should the exercise ever be gone.</summary>
    public required string Name { get; init; }

    public required Dose Dose { get; init; }

    public Load Load { get; init; } = Load.Body;

    /// <summary>Reps in reserve, 0 to 10; null for holds without one, warm-up and cool-down.</summary>
    public int? Rir
    {
        get => rir;
        init
        {
            if (value is < 0 or > MaxRir)
                throw new ArgumentOutOfRangeException(nameof(value), value, $"Reps in reserve are 0 to {MaxRir}.");
            rir = value;
        }
    }

    /// <summary>Lighter practice sets before the working sets, not counted among them (rule S4).</summary>
    public ImmutableArray<RampSet> Ramp { get; init; } = [];

    /// <summary>Seconds down, pause and up, as in "2-1-1"; null where none is asked for (rule S13).</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>The runner's own words, at most 500 characters.</summary>
    public string? Note
    {
        get => note;
        init => note = value is { Length: > MaxNoteLength }
            ? throw new ArgumentException($"A note has at most {MaxNoteLength} characters.", nameof(value))
            : string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>Why this exercise with this dose is here: facts of this runner.</summary>
    public Reason? Why { get; init; }

    /// <summary>What it stands in for; null where nothing was replaced.</summary>
    public Replaced? InsteadOf { get; init; }
}

/// <summary>One practice set: percent of the working load (1 to 100) and reps (1 to 20).</summary>
public readonly record struct RampSet
{
    public RampSet(int percentOfWorking, int reps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percentOfWorking, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percentOfWorking, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(reps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reps, 20);
        (PercentOfWorking, Reps) = (percentOfWorking, reps);
    }

    public int PercentOfWorking { get; }

    public int Reps { get; }
}

/// <summary>Seconds down, pause, up; each 0 to 10.</summary>
public readonly record struct Tempo
{
    public Tempo(int down, int pause, int up)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)down, 10u, nameof(down));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)pause, 10u, nameof(pause));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)up, 10u, nameof(up));
        (Down, Pause, Up) = (down, pause, up);
    }

    public int Down { get; }

    public int Pause { get; }

    public int Up { get; }

    public override string ToString() => $"{Down}-{Pause}-{Up}";

    /// <summary>Reads "2-1-1".</summary>
    public static bool TryParse(string? text, out Tempo tempo)
    {
        tempo = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length != 3 || parts.Any(p => p.Length is 0 or > 2 || !p.All(char.IsAsciiDigit)))
            return false;
        var numbers = parts.Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Any(n => n > 10))
            return false;
        tempo = new Tempo(numbers[0], numbers[1], numbers[2]);
        return true;
    }
}

/// <summary>A sentence about this runner and the rule it follows; the code is null for a choice of the runner's own.</summary>
public sealed record Reason(string? Rule, string Text);
