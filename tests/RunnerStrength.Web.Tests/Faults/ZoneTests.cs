using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Web.Tests.Data;

namespace RunnerStrength.Web.Tests.Faults;

/// <summary>The machine stands at either end of the day.</summary>
public sealed class ZoneTests : FaultTests
{
    [ZoneTheory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Etc/GMT+12")]
    public async Task In_the_first_and_the_last_zone_a_plan_begins_on_the_next_monday_there(string zone)
    {
        var before = NextMonday(zone);
        await using var program = await Started(new Surroundings { Environment = ImmutableDictionary<string, string>.Empty.Add("TZ", zone) });

        var saver = await Saver.With(program);

        var begins = DateOnly.Parse(Ask("SELECT StartsOn FROM Plans")!, CultureInfo.InvariantCulture);
        Assert.Contains(begins, new[] { before, NextMonday(zone) });
        Assert.Equal(saver.Plan, (await saver.Save(program)).Url);
    }

    /// <summary>Today where it is Monday.</summary>
    private static DateOnly NextMonday(string zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)).Date);
        while (day.DayOfWeek != DayOfWeek.Monday)
            day = day.AddDays(1);
        return day;
    }
}
