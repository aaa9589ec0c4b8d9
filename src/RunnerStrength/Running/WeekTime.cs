namespace RunnerStrength.Running;

/// <summary>A minute of a typical week, counted from Monday 00:00. The week is a circle: Sunday night is followed by Monday morning (settled point 11).</summary>
public readonly record struct WeekTime
{
    public const int MinutesPerDay = 24 * 60;
    public const int MinutesPerWeek = 7 * MinutesPerDay;

    /// <param name="minute">Any number; it is brought into one week.</param>
    public WeekTime(int minute) => Minute = ((minute % MinutesPerWeek) + MinutesPerWeek) % MinutesPerWeek;

    public WeekTime(Weekday day, TimeOnly time)
        : this(((int)day * MinutesPerDay) + (time.Hour * 60) + time.Minute)
    {
    }

    /// <summary>0 to 10,079.</summary>
    public int Minute { get; }

    public Weekday Day => (Weekday)(Minute / MinutesPerDay);

    public TimeOnly Time => new(Minute % MinutesPerDay / 60, Minute % 60);

    public WeekTime Plus(int minutes) => new(Minute + minutes);

    /// <summary>Minutes from this moment forward to <paramref name="later"/>, 0 to 10,079.</summary>
    public int MinutesUntil(WeekTime later) => new WeekTime(later.Minute - Minute).Minute;
}
