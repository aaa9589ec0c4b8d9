using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Interference;

public class I6TwoDaysBetweenHardSessionsTests
{
    [Theory]
    [InlineData(23, 59, FindingSeverity.Error)]
    [InlineData(24, 0, FindingSeverity.Warning)]
    [InlineData(47, 59, FindingSeverity.Warning)]
    [InlineData(48, 0, null)]
    public void Start_to_start(int hours, int minutes, FindingSeverity? expected) =>
        Assert.Equal(expected, Pair(hours, minutes, Stressed.Session(LegStress.Moderate), Stressed.Session(LegStress.Moderate)).SeverityBy("I6"));

    [Fact]
    public void Sunday_evening_is_close_to_monday_morning()
    {
        var session = Stressed.Session(LegStress.Moderate);

        Assert.Equal(FindingSeverity.Error, Sample.Week(session.At(Weekday.Sunday, 18), session.At(Weekday.Monday, 7)).SeverityBy("I6"));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Three_hard_sets_make_a_muscle_trained_hard(int sets, bool reported)
    {
        var legs = Sample.Sets("calf-raise-double", sets: 4, rir: 3);
        var lunges = Sample.Sets("single-leg-rdl-bodyweight", sets: 4, rir: 3);
        var one = Sample.SessionA.WithMain(Sample.Sets("push-up", sets: 3, rir: 3), lunges);
        var other = Sample.SessionA.WithMain(Sample.Sets("push-up", sets: sets, rir: 3), Sample.Sets("bodyweight-squat", sets: 4, rir: 3), legs);

        Assert.Equal(reported, Pair(25, 0, one, other).By("I6").Any(f => f.Message.Contains("pectorals", StringComparison.Ordinal)));
    }

    [Fact]
    public void Light_sessions_are_free()
    {
        var (moderate, light) = (Stressed.Session(LegStress.Moderate), Stressed.Session(LegStress.Light));
        Assert.Null(Pair(12, 0, moderate, light).SeverityBy("I6"));
        Assert.Null(Pair(12, 0, light, moderate).SeverityBy("I6"));
    }

    [Fact]
    public void Core_work_far_from_the_limit_is_free()
    {
        static Session Core(int rir) => Sample.SessionA.WithMain(Sample.Sets("dead-bug", sets: 4, rir: rir), Sample.Sets("bodyweight-squat", sets: 2, rir: 3), Sample.Sets("single-leg-rdl-bodyweight", sets: 2, rir: 3));
        bool Trunk(int rir) => Pair(25, 0, Core(rir), Core(rir)).By("I6").Any(f => f.Message.Contains("abdominals", StringComparison.Ordinal));
        Assert.True(Trunk(4));
        Assert.False(Trunk(5));
    }

    private static Plan Pair(int hours, int minutes, Session one, Session other)
    {
        var first = new WeekTime(Weekday.Monday, new TimeOnly(9, 0));
        var second = first.Plus((hours * 60) + minutes);
        return Sample.Week(one.At(first.Day, first.Time.Hour), other.At(second.Day, second.Time.Hour, second.Time.Minute));
    }
}
