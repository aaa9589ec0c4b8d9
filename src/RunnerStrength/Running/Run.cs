namespace RunnerStrength.Running;

/// <summary>How hard a run is. Quality is intervals, tempo, hills, a time trial or a hard group run.</summary>
public enum RunKind
{
    Easy, Quality, Long, Race,
}

/// <summary>One run of a week.</summary>
public sealed record Run
{
    /// <summary>A run of 90 minutes or more is long, whatever it is called (settled point 12).</summary>
    public const int LongFromMinutes = 90;
    public const int DefaultMinutes = 60;
    public const int MaxMinutes = 24 * 60;

    /// <param name="minutes">1 to 1,440.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range.</exception>
    public Run(Weekday day, TimeOnly start, int minutes, RunKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MaxMinutes);
        (Day, Start, Minutes, Kind) = (day, start, minutes, kind);
    }

    /// <summary>When no start is known a run is taken to start at 07:00 (rule book 0.3).</summary>
    public static TimeOnly DefaultStart { get; } = new(7, 0);

    public Weekday Day { get; }

    public TimeOnly Start { get; }

    public int Minutes { get; }

    /// <summary>As the runner said; see <see cref="Class"/> for what the rules take it as.</summary>
    public RunKind Kind { get; }

    public RunKind Class => Kind == RunKind.Easy && Minutes >= LongFromMinutes ? RunKind.Long : Kind;

    /// <summary>A run that the week is built around: quality, long or race.</summary>
    public bool IsKey => Class != RunKind.Easy;

    public WeekTime StartsAt => new(Day, Start);

    public WeekTime EndsAt => StartsAt.Plus(Minutes);
}
