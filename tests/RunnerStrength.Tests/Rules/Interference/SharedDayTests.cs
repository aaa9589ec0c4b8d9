using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Rules.Interference;

/// <summary>I0, I3 and I4: a run and a session on one day.</summary>
public class SharedDayTests
{
    [Theory]
    [InlineData(17, 1, FindingSeverity.Error)]
    [InlineData(17, 0, null)]
    public void A_run_ends_before_the_session_starts(int hour, int minute, FindingSeverity? expected) =>
        Assert.Equal(expected, Sample.SoundWeek.Running(new Run(Weekday.Tuesday, new TimeOnly(hour, minute), 60, RunKind.Easy)).SeverityBy("I0"));

    [Fact]
    public void A_run_starts_when_the_session_has_ended_not_a_minute_earlier()
    {
        Assert.Null(Gaps.Before(0, 0, Sample.SessionA, RunKind.Easy).SeverityBy("I0"));
        Assert.Equal(FindingSeverity.Error, Gaps.Before(0, -1, Sample.SessionA, RunKind.Easy).SeverityBy("I0"));
    }

    [Fact]
    public void A_session_ends_at_midnight_not_later()
    {
        var minutes = new SessionFacts(Sample.SessionA, RunnerStrength.Exercises.Catalogue.Shipped).Minutes;
        var latest = new TimeOnly(0, 0).AddMinutes(-minutes);

        Assert.Null(Sample.Week(Sample.SessionA with { Start = latest }).SeverityBy("I0"));
        Assert.Equal(FindingSeverity.Error, Sample.Week(Sample.SessionA with { Start = latest.AddMinutes(1) }).SeverityBy("I0"));
    }

    [Theory]
    [InlineData(LegStress.Moderate, RunKind.Easy, FindingSeverity.Advice)]
    [InlineData(LegStress.Light, RunKind.Easy, null)]
    [InlineData(LegStress.Moderate, RunKind.Quality, null)]
    public void Lifting_before_an_easy_run_is_advice_and_before_a_key_run_the_hours_decide(LegStress stress, RunKind kind, FindingSeverity? expected) =>
        Assert.Equal(expected, Gaps.Before(8, 0, Stressed.Session(stress), kind).SeverityBy("I3"));

    [Fact]
    public void An_overlap_is_told_by_I0_alone()
    {
        var overlap = Gaps.Before(0, -1, Stressed.Session(LegStress.Moderate), RunKind.Easy).In(PhaseKind.Power);
        Assert.Empty(overlap.By("I3"));
        Assert.Empty(overlap.By("I4"));
    }

    [Fact]
    public void Jumps_alone_load_the_legs()
    {
        Assert.Equal(FindingSeverity.Warning, Gaps.After(5, 59, Stressed.Jumps()).In(PhaseKind.Power).SeverityBy("I4"));
        Assert.Null(Gaps.After(5, 59, Stressed.Jumps(20)).In(PhaseKind.Power).SeverityBy("I4"));
    }

    [Fact]
    public void Another_day_is_no_shared_day() =>
        Assert.Null(Sample.Week(Sample.SessionA.At(Weekday.Tuesday, 0, 30)).Running(Sample.Run(RunKind.Easy, Weekday.Monday, 22, 120)).In(PhaseKind.Power).SeverityBy("I4"));

    [Fact]
    public void Running_first_is_right() => Assert.Null(Gaps.After(8, 0, Stressed.Session(LegStress.Moderate), RunKind.Easy).SeverityBy("I3"));

    [Theory]
    [InlineData(PhaseKind.Foundation, 2, 59, FindingSeverity.Advice)]
    [InlineData(PhaseKind.Foundation, 3, 0, null)]
    [InlineData(PhaseKind.MaxStrength, 5, 59, FindingSeverity.Warning)]
    [InlineData(PhaseKind.MaxStrength, 6, 0, null)]
    [InlineData(PhaseKind.Power, 5, 59, FindingSeverity.Warning)]
    [InlineData(PhaseKind.Power, 6, 0, null)]
    public void Hours_between_a_run_and_leg_work_on_one_day(PhaseKind phase, int hours, int minutes, FindingSeverity? expected)
    {
        Assert.Equal(expected, Gaps.After(hours, minutes, Stressed.Session(LegStress.Moderate)).In(phase).SeverityBy("I4"));
        Assert.Equal(expected, Gaps.Before(hours, minutes, Stressed.Session(LegStress.Moderate)).In(phase).SeverityBy("I4"));
    }

    [Theory]
    [InlineData(45, 3, 0, FindingSeverity.Advice)]
    [InlineData(46, 3, 0, FindingSeverity.Warning)]
    [InlineData(45, 2, 59, FindingSeverity.Warning)]
    public void A_short_easy_run_is_milder_in_heavy_phases(int runMinutes, int hours, int minutes, FindingSeverity expected) =>
        Assert.Equal(expected, Gaps.After(hours, minutes, Stressed.Session(LegStress.Moderate), RunKind.Easy, runMinutes).In(PhaseKind.Power).SeverityBy("I4"));

    [Fact]
    public void Push_ups_alone_may_stand_beside_a_run() =>
        Assert.Null(Gaps.After(0, 30, Sample.SessionA.WithMain(Sample.Sets("push-up"))).In(PhaseKind.Power).SeverityBy("I4"));
}
