namespace RunnerStrength.Rules.Interference;

/// <summary>Hours between two activities, in whole minutes.</summary>
public static class Hours
{
    public static int Minutes(int hours) => hours * 60;

    /// <summary>"36 h", "5 h 30".</summary>
    public static string Words(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60:00}";
}
