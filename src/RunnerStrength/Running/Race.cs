namespace RunnerStrength.Running;

public enum RaceDistance
{
    FiveK, TenK, Half, Marathon, Ultra,
}

/// <summary>The race a plan leads to.</summary>
public sealed record Race(DateOnly Date, RaceDistance Distance)
{
    /// <summary>When nobody says when it starts.</summary>
    public static TimeOnly UsualStart { get; } = new(9, 0);

    /// <summary>About how long it takes those who are not among the first; only the hours before it matter to a plan.</summary>
    private int UsualMinutes => Distance switch
    {
        RaceDistance.FiveK => 30,
        RaceDistance.TenK => 60,
        RaceDistance.Half => 120,
        RaceDistance.Marathon => 240,
        _ => 8 * 60,
    };

    /// <summary>The week of the race: runs on its day and after it are gone, and the race is there.</summary>
    /// <param name="monday">Of the race's week.</param>
    /// <param name="isOwn">The runner gave the runs of this very week: what stands before the race stays. Of a typical week the long run goes.</param>
    public RunWeek InWeek(DateOnly monday, RunWeek runs, bool isOwn)
    {
        var day = (Weekday)(Date.DayNumber - monday.DayNumber);
        if (runs.On(day).Any(r => r.Kind == RunKind.Race))
            return runs;
        var before = runs.Runs.Where(r => r.Day < day && (isOwn || r.Class != RunKind.Long));
        return new RunWeek([.. before.Take(RunWeek.MaxRuns - 1), new Run(day, UsualStart, UsualMinutes, RunKind.Race)]);
    }
}
