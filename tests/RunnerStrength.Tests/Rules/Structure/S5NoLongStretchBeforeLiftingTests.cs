using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S5NoLongStretchBeforeLiftingTests
{
    private static readonly Block Walk = Drill("brisk-walk", 240);

    [Theory]
    [InlineData(59, 1, null)]
    [InlineData(60, 1, FindingSeverity.Warning)]
    [InlineData(29, 2, null)]
    [InlineData(30, 2, FindingSeverity.Warning)]
    public void Sixty_seconds_of_one_side_are_too_long(int seconds, int sets, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S5", WarmUp(Walk, Stretch("calf-stretch-straight", seconds, sets), Drill("cat-cow", 6))));

    [Fact]
    public void Two_stretches_of_one_muscle_add_up()
    {
        var finding = Of("S5", WarmUp(Walk, Stretch("hip-flexor-stretch-standing", 30), Stretch("hip-flexor-stretch-half-kneeling", 30)));

        Assert.Equal(new PlanPath(0, 0, SessionPart.WarmUp, 2), Assert.Single(finding).Path);
        Assert.Empty(Of("S5", WarmUp(Walk, Stretch("hip-flexor-stretch-standing", 30), Stretch("hip-flexor-stretch-half-kneeling", 29))));
    }

    [Fact]
    public void Stretches_of_different_muscles_do_not_add_up() =>
        Assert.Empty(Of("S5", WarmUp(Walk, Stretch("quad-stretch-standing", 45), Stretch("hamstring-stretch-standing", 45))));

    [Fact]
    public void In_the_cool_down_a_long_stretch_is_welcome() =>
        Assert.Empty(Of("S5", CoolDown(Stretch("calf-stretch-straight", 60, 2))));

    [Fact]
    public void A_long_drill_is_no_stretch() =>
        Assert.Empty(Of("S5", WarmUp(Walk, Drill("single-leg-balance", 60))));
}
