using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>How far ahead a plan reaches, as the form of a new plan asks it: a number of weeks, or up to the race.</summary>
public static class HowFar
{
    public const string OneWeek = "1";
    public const string ToRace = "race";

    /// <summary>The weeks that the form offers.</summary>
    public static ImmutableArray<int> Weeks { get; } = [1, 4, 8, 12, 16];

    /// <summary>The weeks of an answer; null is up to the race.</summary>
    public static int? Read(string? answer) => int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) ? weeks : null;

    public static bool IsAnswer(string? answer) => answer == ToRace || Read(answer) is >= 1 and <= Plan.MaxWeeks;

    /// <summary>The answer that a plan was made from.</summary>
    public static string Of(Plan plan)
    {
        var weeks = plan.Weeks.Count();
        return plan.Race is { } race && Season.WeeksTo(plan.StartsOn, race.Date) == weeks ? ToRace : weeks.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>"1 week", "up to my race".</summary>
    public static string Words(string answer) => Read(answer) is { } weeks ? SeasonWords.Weeks(weeks) : "up to my race";
}
