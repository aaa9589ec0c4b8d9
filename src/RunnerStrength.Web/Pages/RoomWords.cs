namespace RunnerStrength.Web.Pages;

/// <summary>How a visitor is told of a bound: before it is reached, and when it is.</summary>
public static class RoomWords
{
    /// <summary>Of ten parts, from which on a bound is worth a word.</summary>
    private const int NearlyFull = 9;
    private const int Parts = 10;

    /// <summary>"97 of 100 plans"; null while there is plenty of room.</summary>
    public static string? Said(int have, int most, string what) => have * Parts >= most * NearlyFull ? $"{have} of {most} {what}" : null;

    /// <summary>"You have 100 plans, which is as many as are kept. Delete one first."</summary>
    public static string Full(int most, string what, string first) => $"You have {most} {what}, which is as many as are kept. {first} first.";
}
