using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Discomfort;

public sealed class ConditionRuleTests
{
    [Theory]
    [InlineData(Condition.BoneStressInjury, "M6", "pogo-jump", true)]
    [InlineData(Condition.BoneStressInjury, "M6", "bodyweight-squat", false)]
    [InlineData(Condition.Postpartum, "M8", "pogo-jump", true)]
    [InlineData(Condition.Postpartum, "M6", "pogo-jump", false)]
    [InlineData(Condition.PregnancyAfterWeek12, "M7", "hollow-hold", true)]
    [InlineData(Condition.Pregnancy, "M7", "back-extension-prone", true)]
    public void What_a_condition_rules_out_is_an_error(Condition condition, string code, string slug, bool said)
    {
        var plan = Only(Sample.Sets(slug, rir: null)).For(p => p with { Conditions = [condition] });
        Assert.Equal(said, plan.SeverityBy(code) == FindingSeverity.Error);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Jumping_waits_twelve_weeks_after_a_birth(int weeks, bool said) =>
        Assert.Equal(said, Only(Sample.Sets("pogo-jump")).For(p => p with { Conditions = [Condition.Postpartum], WeeksSinceBirth = weeks }).By("M8").Count > 0);

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void In_a_pregnancy_every_set_ends_early(int rir, bool said) =>
        Assert.Equal(said, Only(Sample.Sets("box-squat", rir: rir)).For(p => p with { Conditions = [Condition.Pregnancy] }).By("M7").Count > 0);

    private static Plan Only(Block block) => Sample.Week(Sample.SessionA with { WarmUp = [], CoolDown = [], Main = [block] });
}
