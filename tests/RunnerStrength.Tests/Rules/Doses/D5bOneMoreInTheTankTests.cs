using RunnerStrength.Planning;
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
        Assert.Equal(expected, Second(Gaps.Before(hours, minutes, Heavy(1))).SeverityBy("D5b"));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, FindingSeverity.Advice)]
    [InlineData(2, null)]
    public void Two_in_reserve_are_free(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, Second(Gaps.Before(24, 0, Heavy(rir))).SeverityBy("D5b"));

    [Fact]
    public void An_easy_run_does_not_matter() =>
        Assert.Null(Second(Gaps.Before(24, 0, Heavy(1), RunKind.Easy)).SeverityBy("D5b"));

    /// <summary>Where the dose table allows no set so close to the limit, D1 asks for more in reserve: here as there.</summary>
    [Theory]
    [InlineData(PhaseKind.MaxStrength, Experience.Advanced, 2, FindingSeverity.Advice)]
    [InlineData(PhaseKind.MaxStrength, Experience.Advanced, 1, null)]
    [InlineData(PhaseKind.MaxStrength, Experience.Intermediate, 2, null)]
    [InlineData(PhaseKind.Power, Experience.Advanced, 2, null)]
    public void It_speaks_where_the_dose_table_has_one_in_reserve(PhaseKind phase, Experience experience, int week, FindingSeverity? expected)
    {
        var plan = Second(Gaps.Before(24, 0, Heavy(1)), phase, experience, week);

        Assert.Equal(expected, plan.SeverityBy("D5b"));
        Assert.Equal(expected is null, plan.By("D1").Count > 0);
    }

    [Fact]
    public void A_drill_before_the_work_is_no_hard_set()
    {
        var drilled = Sample.SessionA with { WarmUp = [.. Heavy(1).Main], Main = [] };

        Assert.Null(Second(Gaps.Before(24, 0, drilled)).SeverityBy("D5b"));
    }

    /// <summary>The week of the plan as the second of an advanced runner's maximum-strength phase.</summary>
    private static Plan Second(Plan plan, PhaseKind phase = PhaseKind.MaxStrength, Experience experience = Experience.Advanced, int week = 2) =>
        plan.For(p => p with { Experience = experience }) with { Phases = [new Phase(phase, [plan.Weeks.Single() with { Number = week }])] };

    private static Session Heavy(int rir) => Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(3, 5), rir: rir));
}
