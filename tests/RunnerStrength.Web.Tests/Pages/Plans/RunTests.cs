using System.Net;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>The runs and days of the week, one at a time.</summary>
public sealed class RunTests(App app) : IClassFixture<App>
{
    private const string Quality = "runs/tuesday-0700-quality-60";

    [Fact]
    public async Task A_run_is_added_to_the_day_that_was_pointed_at()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var link = window.Page.Document.QuerySelector("[data-day=Monday] a[aria-label='Add a run on Monday']")!.GetAttribute("href")!;

        await window.Send(link[(window.Path.Length + 1)..], form => form.Fill("Input.Kind", "Race").Fill("Input.Minutes", "25").Fill("Input.Start", "10:30"));

        Assert.Equal([new Run(Weekday.Monday, new TimeOnly(10, 30), 25, RunKind.Race)], (await Runs(window)).Where(r => r.Day == Weekday.Monday));
        Assert.Contains("Monday: 10:30 race of 25 min added", (await window.Open()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_changed_where_it_stands_and_undone()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var before = await Runs(window);

        var page = await window.Send(Quality, form => form.Fill("Input.Day", "Monday").Fill("Input.Minutes", "50"));

        Assert.Contains(new Run(Weekday.Monday, new TimeOnly(7, 0), 50, RunKind.Quality), await Runs(window));
        Assert.Equal(before.Count, (await Runs(window)).Count);
        await window.Press(page, "/undo");
        Assert.Equal(before, await Runs(window));
    }

    [Fact]
    public async Task A_run_is_removed()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        await window.Visitor.Submit(await window.Open(Quality), PlanWindow.OwnForm, button: "button[name=Remove]");

        Assert.DoesNotContain(await Runs(window), r => r.Day == Weekday.Tuesday);
    }

    [Theory]
    [InlineData("Input.Minutes", "0", "A run takes 1 to 1440 minutes.")]
    [InlineData("Input.Minutes", "", "Give the minutes.")]
    [InlineData("Input.Start", "", "Give an hour, such as 07:00.")]
    [InlineData("Input.Day", "", "Choose a day.")]
    public async Task What_will_not_do_is_told_and_nothing_typed_is_lost(string field, string value, string message)
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        IReadOnlyList<string> sent = [];

        var page = await window.Send(Quality, form => sent = form.Fill("Input.Kind", "Easy").Forge(field, value).Sends());

        Assert.Equal(message, page.ErrorBeside(field));
        Assert.Equal(sent, page.Form(PlanWindow.OwnForm).Sends());
        Assert.Contains(await Runs(window), r => r is { Day: Weekday.Tuesday, Minutes: 60 });
    }

    [Theory]
    [InlineData("runs/tuesday-0700-quality-61")]
    [InlineData("runs/tuesday-0700-quality")]
    [InlineData("runs/tuesday-2500-quality-60")]
    [InlineData("runs/tuesday-0700-quality-99999999999")]
    [InlineData("runs/someday-0700-quality-60")]
    [InlineData("days/9/copy")]
    [InlineData("days/someday/copy")]
    public async Task What_is_not_in_the_week_is_not_found(string noun) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await new Runner(app).MakePlan(Answers.Intermediate)).Open(noun)).Status);

    [Fact]
    public async Task A_run_that_another_window_removed_is_told()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var open = await window.Open(Quality);
        await window.Visitor.Submit(await window.Open(Quality), PlanWindow.OwnForm, button: "button[name=Remove]");

        var page = await window.Submit(open, PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("This run is no longer in the week.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_is_copied_with_what_it_holds()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var (sessions, runs) = (await window.Sessions(), await Runs(window));
        var day = sessions[0].Day;

        await window.Send($"days/{day}/copy", form => form.Fill("Input.To", "Friday"));

        Assert.Equal(sessions.Count(s => s.Day == day), (await window.Sessions()).Count(s => s.Day == Weekday.Friday));
        Assert.Equal(runs.Count(r => r.Day == day), (await Runs(window)).Count(r => r.Day == Weekday.Friday));
    }

    private static async Task<IReadOnlyList<Run>> Runs(PlanWindow window) => (await window.Plan()).Weeks.First().Runs.Runs;
}
