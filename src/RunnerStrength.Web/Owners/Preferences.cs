using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Net.Http.Headers;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Owners;

/// <summary>How somebody reads weights and weeks. Nothing that is stored depends on it.</summary>
/// <param name="FirstDay">Monday or Sunday.</param>
public sealed record Preferences(WeightUnit Unit, Weekday FirstDay)
{
    public static Preferences Default { get; } = new(WeightUnit.Kilograms, Weekday.Monday);

    public ImmutableArray<Weekday> Days => Weekdays.From(FirstDay);

    /// <summary>What is usual where the browser's first language is spoken. A language without a country says nothing of either.</summary>
    public static Preferences Of(IEnumerable<StringWithQualityHeaderValue> languages)
    {
        if (languages.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault()?.Value.Value is not { } language || CultureOf(language) is not { IsNeutralCulture: false } culture)
            return Default;
        return new(
            new RegionInfo(culture.Name).IsMetric ? WeightUnit.Kilograms : WeightUnit.Pounds,
            culture.DateTimeFormat.FirstDayOfWeek == DayOfWeek.Sunday ? Weekday.Sunday : Weekday.Monday);
    }

    private static CultureInfo? CultureOf(string language)
    {
        try
        {
            return language.Length == 0 ? null : CultureInfo.GetCultureInfo(language, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
