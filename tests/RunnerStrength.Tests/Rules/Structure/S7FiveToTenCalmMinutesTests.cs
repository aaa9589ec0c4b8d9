using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S7FiveToTenCalmMinutesTests
{
    private static readonly string[] Worked =
        ["calf-stretch-straight", "hip-flexor-stretch-standing", "quad-stretch-standing", "hamstring-stretch-standing", "figure-four-seated", "hip-flexor-stretch-half-kneeling"];

    // Three stretches of 20 s a side take 45 s each, and 15 s lie between two items: 180 s beside the walk.
    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void Easy_movement_lasts_two_to_five_minutes(int walk, bool reported) =>
        Assert.Equal(reported, Of("S7", CoolDown([Walk(walk), .. Stretches(3)])).Any(f => f.Message.Contains("easy movement", StringComparison.Ordinal)));

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void Five_minutes_are_the_least(int walk, bool reported) =>
        Assert.Equal(reported, Of("S7", CoolDown([Walk(walk), .. Stretches(3)])).Any(f => f.Message.Contains("in all", StringComparison.Ordinal)));

    [Theory]
    [InlineData(420, false)]
    [InlineData(421, true)]
    public void Ten_minutes_are_the_most(int walk, bool reported) =>
        Assert.Equal(reported, Of("S7", CoolDown([Walk(walk), .. Stretches(3)])).Any(f => f.Message.Contains("in all", StringComparison.Ordinal)));

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Three_to_five_stretches_are_usual(int stretches, bool reported) =>
        Assert.Equal(reported, Of("S7", CoolDown([Walk(180), .. Stretches(stretches)])).Any(f => f.Message.Contains("muscles that worked", StringComparison.Ordinal)));

    [Fact]
    public void A_stretch_of_what_did_not_work_does_not_count()
    {
        var legs = CoolDown([Walk(180), .. Stretches(2), Stretch("chest-doorway-stretch", 20)]).WithMain(Sample.Sets("box-squat"), Sample.Sets("walking-lunge"), Sample.Sets("calf-raise-double"));

        Assert.Contains("2 stretches", Assert.Single(Of("S7", legs)).Message, StringComparison.Ordinal);
        Assert.Empty(Of("S7", legs.WithMain([.. legs.Main, Sample.Sets("push-up")])));
    }

    [Theory]
    [InlineData(34, 19, true)]
    [InlineData(34, 20, false)]
    [InlineData(34, 30, false)]
    [InlineData(34, 31, true)]
    [InlineData(59, 30, false)]
    [InlineData(59, 31, true)]
    [InlineData(60, 29, true)]
    [InlineData(60, 30, false)]
    [InlineData(60, 60, false)]
    [InlineData(60, 61, true)]
    public void A_stretch_is_held_20_to_30_seconds_and_longer_from_60_years_on(int age, int seconds, bool reported)
    {
        var usual = age < 60 ? 20 : 30;
        var session = CoolDown(Walk(180), Stretch(Worked[0], seconds), Stretch(Worked[1], usual), Stretch(Worked[2], usual));

        Assert.Equal(reported ? [1] : [], Of("S7", session.AgedPlan(age)).Select(f => f.Path.Item!.Value));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Each_stretch_is_done_once_or_twice(int sets, int expected) =>
        Assert.Equal(expected, Of("S7", CoolDown([Walk(180), .. Stretches(2), Stretch(Worked[2], 20, sets)])).Length);

    [Fact]
    public void Everything_it_says_is_advice() =>
        Assert.All(Of("S7", CoolDown(Stretch(Worked[0], 90))), f => Assert.Equal(FindingSeverity.Advice, f.Severity));

    private static Block Walk(int seconds) => Sample.Drill("easy-walk-cooldown", seconds, SessionPart.CoolDown);

    private static IEnumerable<Block> Stretches(int count) => Worked.Take(count).Select(slug => Stretch(slug, 20));

    [Fact]
    public void Two_rounds_of_walking_count_as_both() =>
        Assert.Empty(Of("S7", CoolDown([Walk(60) with { Rounds = 2 }, .. Stretches(3)])));

    [Fact]
    public void What_is_missing_is_said_in_words_that_fit()
    {
        Assert.Equal(
            "The cool-down has 45 s in all, where 5-10 min are usual; no easy movement, where 2-5 min are usual; 1 stretch of muscles that worked, where 3-5 are usual.",
            Assert.Single(Of("S7", CoolDown(Stretch(Worked[0], 20)))).Message);
        Assert.Contains("60 s of easy movement; ", Assert.Single(Of("S7", CoolDown([Walk(60), .. Stretches(3)]))).Message.Replace(", where 2-5 min are usual", "; ", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
