using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Plans;

public sealed class UsualRunsTests
{
    private static readonly RunWeek Few = new([Sample.Run(RunKind.Easy, Weekday.Tuesday, 7)]);
    private static readonly RunWeek Many = new([Sample.Run(RunKind.Easy, Weekday.Tuesday, 7), Sample.Run(RunKind.Quality, Weekday.Friday, 7)]);

    [Theory]
    [InlineData(new[] { false, true, true }, true)]
    [InlineData(new[] { true, false, false }, false)]
    [InlineData(new[] { true, false }, true)]
    [InlineData(new[] { false, true }, false)]
    public void Usual_is_what_most_weeks_have_and_of_equals_the_earlier(bool[] many, bool usual)
    {
        var plan = Weeks(many);

        Assert.Equal(usual ? Many : Few, UsualRuns.Of(plan));
        Assert.Equal(
            plan.Weeks.Where(w => w.Runs != UsualRuns.Of(plan)).Select(w => (plan.DateOf(w, default), w.Runs)),
            UsualRuns.Exceptions(plan).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void The_week_of_the_race_is_no_exception_as_the_race_leaves_it_and_one_with_other_runs()
    {
        var plan = Weeks([true, true, true]);
        plan = plan with { Race = new Race(plan.StartsOn.AddDays(20), RaceDistance.TenK) };
        var last = plan.FindWeek(3)!;
        Plan With(RunWeek runs) => plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.SetItem(2, last with { Runs = runs }) }] };
        var monday = plan.DateOf(last, default);

        Assert.Empty(UsualRuns.Exceptions(With(plan.Race!.InWeek(monday, Many, isOwn: false))));
        Assert.Equal([monday], UsualRuns.Exceptions(With(plan.Race.InWeek(monday, Few, isOwn: false))).Keys);
    }

    [Fact]
    public void A_race_that_is_all_there_is_has_usual_runs_too()
    {
        var plan = Weeks([true]);
        plan = plan with { Race = new Race(plan.StartsOn.AddDays(6), RaceDistance.TenK) };

        Assert.Equal(Many, UsualRuns.Of(plan));
    }

    private static Plan Weeks(bool[] many)
    {
        var plan = Sample.Weeks(many.Length, PhaseKind.Foundation, Sample.SessionA);
        return plan with { Phases = [plan.Phases[0] with { Weeks = [.. plan.Phases[0].Weeks.Zip(many, (w, m) => w with { Runs = m ? Many : Few })] }] };
    }
}
