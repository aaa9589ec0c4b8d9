using System.Globalization;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The end of a run's address. A run has no number: it is its day, start, kind and minutes ("tuesday-0700-quality-60").</summary>
public static class RunAddress
{
    /// <summary>Of a run that is not there yet.</summary>
    public const string New = "new";

    private const string ClockFormat = "HHmm";

    public static string Of(Run run) => string.Create(CultureInfo.InvariantCulture, $"{run.Day.Token()}-{run.Start.ToString(ClockFormat, CultureInfo.InvariantCulture)}-{run.Kind.Token()}-{run.Minutes}");

    /// <summary>Null where no run is written so.</summary>
    public static Run? Read(string text) => text.Split('-') is [var day, var start, var kind, var minutes]
        && Tokens.TryParse<Weekday>(day, out var weekday)
        && TimeOnly.TryParseExact(start, ClockFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && Tokens.TryParse<RunKind>(kind, out var runKind)
        && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        && length is >= 1 and <= Run.MaxMinutes
            ? new Run(weekday, time, length, runKind)
            : null;
}
