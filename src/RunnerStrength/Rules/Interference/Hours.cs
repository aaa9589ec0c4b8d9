namespace RunnerStrength.Rules.Interference;

/// <summary>Hours between two activities, in whole minutes.</summary>
public static class Hours
{
    private const int HoursOfADay = 24;
    private const int DaysFromHours = 48;

    public static int Minutes(int hours) => hours * 60;

    /// <summary>To the minute, as findings say it, and from two days on in days: "36 h", "5 h 40", "3 days".</summary>
    public static string OrDays(int minutes)
    {
        var days = (int)Math.Round(minutes / (double)Minutes(HoursOfADay), MidpointRounding.AwayFromZero);
        return minutes < Minutes(DaysFromHours) ? Words(minutes) : $"{days} days";
    }

    /// <summary>"36 h", "5 h 30".</summary>
    public static string Words(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60:00}";
}
