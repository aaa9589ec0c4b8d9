using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S5bMoveAfterAShortStretchTests
{
    private static readonly Block Walk = Drill("brisk-walk", 240);
    private static readonly Block Moving = Drill("leg-swing-lateral", 8);
    private static readonly Block Short = Stretch("calf-stretch-straight", 20);

    [Fact]
    public void A_short_stretch_at_the_end_gets_advice()
    {
        var finding = Assert.Single(Of("S5b", WarmUp(Walk, Moving, Short)));

        Assert.Equal(FindingSeverity.Advice, finding.Severity);
        Assert.Equal(new PlanPath(0, 0, SessionPart.WarmUp, 2), finding.Path);
    }

    [Fact]
    public void A_moving_drill_after_it_settles_the_matter() => Assert.Empty(Of("S5b", WarmUp(Walk, Short, Moving)));

    [Fact]
    public void So_does_easy_movement() => Assert.Empty(Of("S5b", WarmUp(Short, Walk)));

    [Fact]
    public void Standing_still_on_one_leg_is_no_moving_drill() =>
        Assert.Single(Of("S5b", WarmUp(Walk, Short, Drill("single-leg-balance", 20))));

    [Fact]
    public void Several_stretches_at_the_end_are_one_matter() =>
        Assert.Equal(1, Assert.Single(Of("S5b", WarmUp(Walk, Short, Stretch("quad-stretch-standing", 20)))).Path.Item);

    [Theory]
    [InlineData(59, 1)]
    [InlineData(60, 0)]
    public void From_a_minute_on_the_stretch_itself_is_the_matter(int seconds, int expected) =>
        Assert.Equal(expected, Of("S5b", WarmUp(Walk, Stretch("calf-stretch-straight", seconds))).Length);

    /// <summary>Quick drills are counted in seconds and move all the same, and so does any exercise that is done in repetitions.</summary>
    [Theory]
    [InlineData("high-knees")]
    [InlineData("bodyweight-squat")]
    public void Whatever_moves_comes_after_it(string slug) => Assert.Empty(Of("S5b", WarmUp(Walk, Short, Drill(slug, 15))));

    [Fact]
    public void A_stretch_in_the_cool_down_needs_nothing_after_it() => Assert.Empty(Of("S5b", CoolDown(Short)));
}
