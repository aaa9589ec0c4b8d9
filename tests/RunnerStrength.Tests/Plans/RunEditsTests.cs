using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Tests.Plans;

public sealed class RunEditsTests
{
    private static readonly WeekSpan Span = new(1);
    private static readonly Run Easy = new(Weekday.Tuesday, new TimeOnly(7, 0), 45, RunKind.Easy);

    [Fact]
    public void A_run_is_added_changed_and_removed_and_the_history_says_so()
    {
        var (one, added) = RunEdits.Add(Week(), Span, Easy);
        var hard = new Run(Weekday.Thursday, new TimeOnly(18, 0), 60, RunKind.Quality);
        var (two, changed) = RunEdits.Change(one, Span, Easy, hard);
        var (three, removed) = RunEdits.Remove(two, Span, hard);

        Assert.Equal([Easy], Runs(one));
        Assert.Equal([hard], Runs(two));
        Assert.Empty(Runs(three));
        Assert.Equal(
            ["Tuesday: 07:00 easy run of 45 min added", "Tuesday: 07:00 easy run of 45 min now Thursday, 18:00 quality run of 60 min", "Thursday: 18:00 quality run of 60 min removed"],
            [added, changed, removed]);
    }

    [Fact]
    public void Of_two_runs_that_are_the_same_one_is_changed()
    {
        var two = RunEdits.Add(RunEdits.Add(Week(), Span, Easy).Plan, Span, Easy).Plan;

        Assert.Equal([Easy], Runs(RunEdits.Remove(two, Span, Easy).Plan));
    }

    [Fact]
    public void A_run_that_is_no_longer_there_is_told() => Assert.Throws<GoneException>(() => RunEdits.Remove(Week(), Span, Easy));

    [Fact]
    public void A_week_takes_as_many_runs_as_it_holds_and_says_when_it_is_full()
    {
        var full = Enumerable.Range(0, RunWeek.MaxRuns).Aggregate(Week(), (plan, _) => RunEdits.Add(plan, Span, Easy).Plan);

        Assert.Equal(RunWeek.MaxRuns, Runs(full).Count);
        Assert.Contains("at most", Assert.Throws<GoneException>(() => RunEdits.Add(full, Span, Easy)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void A_day_is_copied_with_its_runs_or_without(bool runsToo, int runs)
    {
        var plan = SessionEdits.Add(RunEdits.Add(Week(), Span, Easy).Plan, 1, Weekday.Tuesday, new TimeOnly(18, 0)).Plan;

        var (copied, what) = RunEdits.CopyDay(plan, 1, Weekday.Tuesday, Weekday.Friday, runsToo);

        var sessions = copied.Weeks.First().Sessions;
        Assert.Equal([(Weekday.Tuesday, "Strength A"), (Weekday.Friday, "Strength A")], sessions.Select(s => (s.Day, s.Name)));
        Assert.Equal(2, sessions.Select(s => s.Id).Distinct().Count());
        Assert.Equal(runs, Runs(copied).Count);
        Assert.Equal("Tuesday copied to Friday", what);
    }

    private static List<Run> Runs(Plan plan) => [.. plan.Weeks.First().Runs.Runs];

    private static Plan Week() => new()
    {
        Name = "My week",
        Profile = new RunnerProfile(),
        StartsOn = new DateOnly(2026, 11, 30),
        Phases = [new Phase(PhaseKind.Foundation, [new Week { Number = 1 }])],
    };
}
