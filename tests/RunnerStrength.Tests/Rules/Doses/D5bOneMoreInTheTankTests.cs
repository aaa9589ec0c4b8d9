using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Doses;

public class D5bOneMoreInTheTankTests
{
    [Theory]
    [InlineData(47, 59, FindingSeverity.Advice)]
    [InlineData(48, 0, null)]
    public void One_in_reserve_wants_48_hours_to_the_key_run(int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.Before(hours, minutes, Heavy(1)).In(PhaseKind.MaxStrength).SeverityBy("D5b"));

    [Theory]
    [InlineData(1, FindingSeverity.Advice)]
    [InlineData(2, null)]
    public void Two_in_reserve_are_free(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.Before(24, 0, Heavy(rir)).In(PhaseKind.MaxStrength).SeverityBy("D5b"));

    [Fact]
    public void An_easy_run_does_not_matter() =>
        Assert.Null(Gaps.Before(24, 0, Heavy(1), RunKind.Easy).In(PhaseKind.MaxStrength).SeverityBy("D5b"));

    private static Session Heavy(int rir) => Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(3, 5), rir: rir));
}
