using System.Collections.Immutable;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Planning;

public class SeasonTests
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    /// <summary>Rule R1 as its table has it: weeks of foundation, maximum strength, power, maintenance and taper for novice, intermediate and advanced runners, each with a taper of one and of two weeks.</summary>
    private static readonly Dictionary<int, string> Table = new()
    {
        [4] = "3-0-0-0-1 - 1-2-0-0-1 - 1-2-0-0-1 -",
        [5] = "4-0-0-0-1 3-0-0-0-2 1-3-0-0-1 1-2-0-0-2 1-3-0-0-1 1-2-0-0-2",
        [6] = "5-0-0-0-1 4-0-0-0-2 2-2-1-0-1 1-3-0-0-2 1-3-1-0-1 1-3-0-0-2",
        [7] = "6-0-0-0-1 5-0-0-0-2 2-3-1-0-1 2-2-1-0-2 1-4-1-0-1 1-3-1-0-2",
        [8] = "7-0-0-0-1 6-0-0-0-2 2-4-1-0-1 2-3-1-0-2 1-5-1-0-1 1-4-1-0-2",
        [9] = "6-2-0-0-1 7-0-0-0-2 2-4-2-0-1 2-4-1-0-2 1-5-2-0-1 1-5-1-0-2",
        [10] = "6-3-0-0-1 6-2-0-0-2 3-4-2-0-1 2-4-2-0-2 1-6-2-0-1 1-5-2-0-2",
        [11] = "6-3-0-1-1 6-3-0-0-2 3-4-3-0-1 3-4-2-0-2 2-5-3-0-1 1-6-2-0-2",
        [12] = "6-4-0-1-1 6-3-0-1-2 3-5-3-0-1 3-4-3-0-2 2-6-3-0-1 2-5-3-0-2",
        [13] = "6-5-0-1-1 6-4-0-1-2 3-5-3-1-1 3-5-3-0-2 2-6-3-1-1 2-6-3-0-2",
        [14] = "7-5-0-1-1 6-5-0-1-2 4-4-3-2-1 3-5-3-1-2 2-6-3-2-1 2-6-3-1-2",
        [15] = "7-3-2-2-1 7-5-0-1-2 4-4-4-2-1 4-4-3-2-2 2-6-4-2-1 2-6-3-2-2",
        [16] = "8-3-2-2-1 7-3-2-2-2 4-5-4-2-1 4-4-4-2-2 2-7-4-2-1 2-6-4-2-2",
        [17] = "8-4-2-2-1 8-3-2-2-2 4-6-4-2-1 4-5-4-2-2 2-8-4-2-1 2-7-4-2-2",
        [18] = "9-4-2-2-1 8-4-2-2-2 5-6-4-2-1 4-6-4-2-2 3-8-4-2-1 2-8-4-2-2",
        [19] = "9-4-3-2-1 9-4-2-2-2 5-6-5-2-1 5-6-4-2-2 3-8-5-2-1 3-8-4-2-2",
        [20] = "10-4-3-2-1 9-4-3-2-2 5-7-5-2-1 5-6-5-2-2 3-9-5-2-1 3-8-5-2-2",
        [21] = "10-5-3-2-1 10-4-3-2-2 5-8-5-2-1 5-7-5-2-2 3-10-5-2-1 3-9-5-2-2",
        [22] = "10-6-3-2-1 10-5-3-2-2 5-8-5-3-1 5-8-5-2-2 3-10-5-3-1 3-10-5-2-2",
        [23] = "10-7-3-2-1 10-6-3-2-2 5-9-5-3-1 5-8-5-3-2 3-11-5-3-1 3-10-5-3-2",
        [24] = "10-8-3-2-1 10-7-3-2-2 5-10-5-3-1 5-9-5-3-2 3-12-5-3-1 3-11-5-3-2",
    };

    public static TheoryData<int> TableWeeks => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(TableWeeks))]
    public void The_weeks_before_a_race_are_those_of_the_table(int weeks)
    {
        var cells = Table[weeks].Split(' ');
        foreach (var experience in Enum.GetValues<Experience>())
        {
            Assert.Equal(cells[(int)experience * 2], Words(Season.Phases(experience, weeks, RaceDistance.TenK)));
            Assert.Equal(weeks == Season.ShortestToRace ? cells[(int)experience * 2] : cells[((int)experience * 2) + 1], Words(Season.Phases(experience, weeks, RaceDistance.Marathon)));
        }
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    public void A_half_marathon_has_a_taper_of_two_weeks_from_ten_weeks_on(int weeks, int taper) =>
        Assert.Equal(taper, Season.Phases(Experience.Intermediate, weeks, RaceDistance.Half).Count(p => p == PhaseKind.Taper));

    [Theory]
    [InlineData(1, "0-0-0-0-1")]
    [InlineData(2, "1-0-0-0-1")]
    [InlineData(3, "2-0-0-0-1")]
    public void Three_weeks_or_fewer_are_foundation_and_a_taper(int weeks, string phases) =>
        Assert.All(Enum.GetValues<Experience>(), e => Assert.Equal(phases, Words(Season.Phases(e, weeks, RaceDistance.Ultra))));

    [Fact]
    public void More_weeks_than_the_table_has_begin_with_rolling_blocks()
    {
        var phases = Season.Phases(Experience.Advanced, 30, RaceDistance.FiveK);

        Assert.Equal(30, phases.Length);
        Assert.Equal("4-2-0-0-0", Words(phases[..6]));
        Assert.Equal(Table[24].Split(' ')[4], Words(phases[6..]));
    }

    [Fact]
    public void Without_a_race_the_blocks_go_round()
    {
        Assert.Equal("10-5-5-0-0", Words(Season.Phases(Experience.Novice, 20, null)));
        Assert.Equal("8-8-4-0-0", Words(Season.Phases(Experience.Intermediate, 20, null)));
        Assert.Equal("5-8-4-0-0", Words(Season.Phases(Experience.Intermediate, 17, null)));
    }

    [Theory]
    [InlineData(Experience.Novice, 30, "5 10")]
    [InlineData(Experience.Intermediate, 30, "4 8 12")]
    [InlineData(Experience.Advanced, 30, "4 8 12")]
    [InlineData(Experience.Novice, 59, "5 10")]
    [InlineData(Experience.Novice, 60, "4 8 12")]
    public void An_easier_week_comes_after_three_loading_weeks_and_after_four_for_novices(Experience experience, int age, string deloads) =>
        Assert.Equal(deloads, Deloads(Of(experience, age, 14, null)));

    [Fact]
    public void None_comes_right_before_a_taper()
    {
        // F1 S2 T1: the fourth week would be the taper itself; F1 S3 T1: the easier one would be its neighbour.
        Assert.Equal("", Deloads(Of(Experience.Intermediate, 30, 5, RaceDistance.FiveK)));
        Assert.Equal("4", Deloads(Of(Experience.Intermediate, 30, 6, RaceDistance.FiveK)));
    }

    [Theory]
    [InlineData(2, 48, "3 7")]
    [InlineData(3, 48, "4 8")]
    [InlineData(4, 48, "5 9")]
    [InlineData(4, 49, "4 8")]
    [InlineData(5, 48, "4 8")]
    public void An_easier_week_meets_the_weeks_of_fewer_runs_when_that_is_one_week_away(int cutBack, int minutes, string deloads)
    {
        var runs = Enumerable.Range(0, 10).Select(i => Runs(i == cutBack ? minutes : 60)).ToImmutableArray();

        Assert.Equal(deloads, Deloads(Season.Of(new RunnerProfile { Experience = Experience.Intermediate }, Monday, null, runs)));
    }

    [Fact]
    public void A_race_on_the_way_makes_its_week_an_easier_one()
    {
        var race = new RunWeek([new Run(Weekday.Sunday, new TimeOnly(9, 0), 50, RunKind.Race)]);

        Assert.Equal("2 6", Deloads(Season.Of(new RunnerProfile { Experience = Experience.Intermediate }, Monday, null, [Runs(60), race, Runs(60), Runs(60), Runs(60), Runs(60)])));
    }

    [Theory]
    [InlineData("2026-11-30", 1)]
    [InlineData("2026-12-06", 1)]
    [InlineData("2026-12-07", 2)]
    [InlineData("2027-04-18", 20)]
    [InlineData("2026-11-29", 0)]
    public void Weeks_to_a_race_count_its_own(string date, int weeks) =>
        Assert.Equal(weeks, Season.WeeksTo(Monday, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    private static ImmutableArray<SeasonWeek> Of(Experience experience, int age, int weeks, RaceDistance? distance) => Season.Of(
        new RunnerProfile { Experience = experience, Age = age }, Monday, distance is { } d ? new Race(Monday.AddDays((weeks * 7) - 1), d) : null, [.. Enumerable.Repeat(Runs(60), weeks)]);

    private static RunWeek Runs(int minutes) => new([new Run(Weekday.Tuesday, new TimeOnly(7, 0), minutes, RunKind.Easy)]);

    private static string Deloads(ImmutableArray<SeasonWeek> season) => string.Join(' ', season.Where(w => w.Deload).Select(w => w.Number));

    private static string Words(IEnumerable<PhaseKind> phases)
    {
        var all = phases.ToList();
        return string.Join('-', new[] { PhaseKind.Foundation, PhaseKind.MaxStrength, PhaseKind.Power, PhaseKind.Maintenance, PhaseKind.Taper }.Select(kind => all.Count(p => p == kind)));
    }
}
