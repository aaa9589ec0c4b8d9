using RunnerStrength.Exercises;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A plan of several weeks, as its owner shapes one week of it or several.</summary>
public sealed class SeasonEditTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("undo")]
    [InlineData("again")]
    [InlineData("readiness")]
    public async Task An_action_keeps_the_week(string action)
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var session = (await window.Plan()).FindWeek(4)!.Sessions[0];
        var shown = await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "12:00"));
        Assert.Equal($"{window.Path}?week=4", shown.Url);

        var after = await window.Press(shown, $"/{action}");

        if (action == "readiness")
            Assert.Contains($"{window.Path}?week=4", after.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        else
            Assert.Equal($"{window.Path}?week=4", after.Url);
    }

    [Theory]
    [InlineData("false", new[] { false, false, true, false, false, false })]
    [InlineData("true", new[] { false, false, true, true, true, true })]
    public async Task Runs_are_changed_in_one_week_or_from_it_on(string andLater, bool[] changed)
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var before = await window.Plan();

        var page = await window.Send("runs?week=3", form => form.Run(Weekday.Tuesday, "06:30", "30", RunKind.Easy, rows: "Input.Rows").Fill("AndLater", andLater));

        Assert.Equal($"{window.Path}?week=3", page.Url);
        Assert.Equal(changed, (await window.Plan()).Weeks.Zip(before.Weeks, (now, then) => now.Runs != then.Runs));
    }

    [Theory]
    [InlineData("false", 1)]
    [InlineData("true", 4)]
    public async Task A_run_is_added_to_the_week_or_to_all_later_ones_as_well(string andLater, int weeks)
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);

        var page = await window.Send("runs/new?week=3&day=Friday", form => form.Fill("AndLater", andLater));

        Assert.Equal($"{window.Path}?week=3", page.Url);
        Assert.Equal(weeks, (await window.Plan()).Weeks.Count(w => w.Runs.On(Weekday.Friday).Any()));
        Assert.StartsWith("Week 3: Friday: ", (await window.Stored()).Undoes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_is_added_to_the_week_that_is_shown()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var before = (await window.Plan()).Weeks.Select(w => w.Sessions.Length).ToList();

        var page = await window.Send("sessions?week=5", form => form.Fill("Input.Day", "Friday"));

        Assert.Equal($"{window.Path}?week=5", page.Url);
        Assert.Equal([0, 0, 0, 0, 1, 0], (await window.Plan()).Weeks.Select((w, i) => w.Sessions.Length - before[i]));
    }

    [Fact]
    public async Task A_session_is_copied_to_another_week_and_a_day_within_its_own()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var plan = await window.Plan();
        var session = plan.FindWeek(2)!.Sessions[0];

        var copied = await window.Send($"sessions/{session.Id}/copy", form => form.Fill("Input.Day", "Friday").Fill("To", "4"));
        var day = await window.Send($"days/{session.Day.Token()}/copy?week=2", form => form.Fill("Input.To", "Friday"));

        Assert.Equal(($"{window.Path}?week=4", $"{window.Path}?week=2"), (copied.Url, day.Url));
        Assert.Equal([0, 1, 0, 1, 0, 0], (await window.Plan()).Weeks.Zip(plan.Weeks, (now, then) => now.Sessions.Length - then.Sessions.Length));
    }

    [Fact]
    public async Task Other_days_are_compared_and_taken_in_the_week_that_is_shown()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var plan = await window.Plan();

        var page = await window.Send("placements?week=2");

        Assert.Equal($"{window.Path}?week=2", page.Url);
        Assert.Equal([false, true, false, false, false, false], (await window.Plan()).Weeks.Zip(plan.Weeks, (now, then) => !now.Sessions.Select(s => s.Day).SequenceEqual(then.Sessions.Select(s => s.Day))));
    }

    [Fact]
    public async Task A_move_can_go_on_to_the_later_weeks_of_the_phase()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var session = (await window.Plan()).FindWeek(1)!.Sessions[0];

        await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "12:00").Fill("AndLater", "true"));

        Assert.Equal([true, true, false, false, false, false], (await window.Plan()).Weeks.Select(w => w.Sessions.Any(s => s.Day == Weekday.Friday && s.Start == new TimeOnly(12, 0))));
    }

    [Theory]
    [InlineData("false", new[] { true, false, false })]
    [InlineData("true", new[] { true, true, false })]
    public async Task A_dose_can_go_on_to_the_later_weeks_of_the_phase(string andLater, bool[] changed)
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var session = (await window.Plan()).FindWeek(1)!.Sessions[0];

        await window.Send($"sessions/{session.Id}/exercises/{session.Main[0].Id}/0", form => form.Fill("Input.Rest", "101").Fill("AndLater", andLater));

        Assert.Equal(changed, (await window.Plan()).Weeks.Take(3).Select(w => w.Sessions.Any(s => s.Main.Any(b => b.RestSeconds == 101))));
    }

    [Fact]
    public async Task An_exercise_can_be_added_to_the_later_weeks_of_the_phase_and_taken_out_of_them()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var session = (await window.Plan()).FindWeek(1)!.Sessions[0];
        async Task<IEnumerable<bool>> Has(ExerciseSlug exercise) => (await window.Plan()).Weeks.Take(3).Select(w => w.Sessions.Any(s => s.Name == session.Name && s.Main.Any(b => b.Items.Any(i => i.Exercise == exercise)))).ToList();
        var (old, added) = (session.Main[0].Items[0].Exercise, new ExerciseSlug("wall-sit"));

        await window.Send($"sessions/{session.Id}/exercises?part=main", form => form.Fill("Add", "wall-sit").Fill("AndLater", "true"));
        Assert.Equal([true, true, false], await Has(added));

        var page = await window.Open($"sessions/{session.Id}/exercises/{session.Main[0].Id}/0");
        await window.Visitor.Submit(page, "form[action$='/removal']", button: "button[name=AndLater]");
        Assert.Equal([false, false], (await Has(old)).Take(2));
    }
}
