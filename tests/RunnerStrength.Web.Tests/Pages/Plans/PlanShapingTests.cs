using System.Net;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class PlanShapingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_new_name_is_shown_on_the_plan_and_in_the_list()
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan();

        var page = await window.Send("name", form => form.Fill("Input.Name", "  Spring & hills  "));

        Assert.Equal(window.Path, page.Url);
        Assert.Equal("Spring & hills", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Spring & hills"], (await runner.Visitor.Get("/plans")).Document.Texts(".plan-list h2"));
    }

    [Theory]
    [InlineData("", "Give the plan a name.")]
    [InlineData("   ", "Give the plan a name.")]
    [InlineData(null, "At most 200 characters.")]
    public async Task A_name_that_will_not_do_is_told_and_kept_in_its_field(string? name, string message)
    {
        var window = await new Runner(app).MakePlan();
        var typed = name ?? new string('n', 201);

        var page = await window.Send("name", form => form.Fill("Input.Name", typed));

        Assert.Equal(message, page.ErrorBeside("Input.Name"));
        Assert.Equal(typed, page.Form(PlanWindow.OwnForm).ValueOf("Input.Name"));
        Assert.Equal("My strength week", (await window.Plan()).Name);
    }

    [Fact]
    public async Task A_name_of_two_hundred_characters_is_taken()
    {
        var window = await new Runner(app).MakePlan();

        await window.Send("name", form => form.Fill("Input.Name", new string('n', 200)));

        Assert.Equal(200, (await window.Plan()).Name.Length);
    }

    [Fact]
    public async Task The_runs_form_shows_the_runs_as_they_are()
    {
        var window = await new Runner(app).MakePlan(Answers.Everything);

        var sends = (await window.Open("runs")).Form(PlanWindow.OwnForm).Sends();

        Assert.Contains("Input.Rows[2].Kind=Quality", sends);
        Assert.Contains("Input.Rows[2].Start=07:00", sends);
        Assert.Contains("Input.Rows[2].Minutes=60", sends);
        Assert.Contains("Input.Rows[3].Minutes=20", sends);
        Assert.Contains("Input.Rows[10].Minutes=110", sends);
    }

    [Fact]
    public async Task Findings_follow_the_runs_at_once_and_the_sessions_stay()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var before = await window.Sessions();
        var session = before[0];

        var page = await window.Send("runs", form => form.Run(session.Day, "17:30", "60", RunKind.Quality, second: true, rows: "Input.Rows"));

        Assert.Equal(before.Select(s => s.StartsAt), (await window.Sessions()).Select(s => s.StartsAt));
        var finding = page.Document.QuerySelector($"#session-{session.Id} .finding-fix");
        Assert.Contains("overlaps", finding?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/rules/I0", finding!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("17:30 Quality run 60 min", page.Document.Texts(".lane-run li"));

        await window.Send("runs", form => form.Fill($"Input.Rows[{((int)session.Day * 2) + 1}].Kind", ""));

        Assert.Empty((await window.Open()).Document.QuerySelectorAll(".finding-fix"));
    }

    [Theory]
    [InlineData("Input.Rows[2].Minutes", "0")]
    [InlineData("Input.Rows[2].Minutes", "1441")]
    [InlineData("Input.Rows[3].Minutes", "abc")]
    [InlineData("Input.Rows[10].Start", "8 o'clock")]
    public async Task Runs_that_will_not_do_are_told_and_nothing_typed_is_lost(string field, string value)
    {
        var window = await new Runner(app).MakePlan(Answers.Everything);
        var runs = (await window.Plan()).Weeks.Single().Runs;
        IReadOnlyList<string> sent = [];

        var page = await window.Send("runs", form => sent = form.Run(Weekday.Monday, "06:15", "33", RunKind.Race, rows: "Input.Rows").Forge(field, value).Sends());

        Assert.NotNull(page.ErrorBeside(field));
        Assert.Equal(sent, page.Form(PlanWindow.OwnForm).Sends());
        Assert.Equal(runs, (await window.Plan()).Weeks.Single().Runs);
    }

    [Fact]
    public async Task A_copy_has_its_own_name_and_goes_its_own_way()
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan();

        var copied = await window.Press(window.Page, "/copy");

        Assert.NotEqual(window.Path, copied.Url);
        Assert.Equal("My strength week (copy)", copied.Document.QuerySelector("h1")!.TextContent);
        await window.Send("name", form => form.Fill("Input.Name", "The first"));
        Assert.Equal("My strength week (copy)", (await runner.Visitor.Get(copied.Url)).Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(["My strength week (copy)", "The first"], (await runner.Visitor.Get("/plans")).Document.Texts(".plan-list h2").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_deleted_plan_is_gone_until_it_is_brought_back_with_its_history()
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan();
        var renamed = await window.Send("name", form => form.Fill("Input.Name", "Keep me"));

        var list = await window.Press(renamed, "/deletion");

        Assert.Equal("/plans", list.Url);
        Assert.Empty(list.Document.QuerySelectorAll(".plan-list h2"));
        Assert.Equal(HttpStatusCode.NotFound, (await window.Open()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await window.Open("name")).Status);

        var back = await window.Press(list, $"/plans/{window.Id}/restoration");

        Assert.Equal(window.Path, back.Url);
        Assert.Equal("Keep me", back.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal("My strength week", (await window.Press(back, "/undo")).Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Undo_and_redo_walk_over_several_steps()
    {
        var window = await new Runner(app).MakePlan();
        foreach (var name in new[] { "One", "Two", "Three" })
            await window.Send("name", form => form.Fill("Input.Name", name));
        var page = await window.Open();
        Assert.Equal("Last change: Renamed to \"Three\".", page.Document.Texts(".last-change").Single());
        Assert.True(IsDisabled(page, "redo"));

        List<string> names = [];
        foreach (var step in new[] { "undo", "undo", "undo", "redo", "redo", "undo", "redo", "redo" })
        {
            page = await window.Press(page, $"/{step}");
            names.Add(page.Document.QuerySelector("h1")!.TextContent);
        }

        Assert.Equal(["Two", "One", "My strength week", "One", "Two", "One", "Two", "Three"], names);
    }

    [Fact]
    public async Task There_is_nothing_to_undo_in_a_new_plan_and_nothing_to_redo_after_a_new_change()
    {
        var window = await new Runner(app).MakePlan();
        Assert.True(IsDisabled(window.Page, "undo"));
        Assert.True(IsDisabled(window.Page, "redo"));
        var renamed = await window.Send("name", form => form.Fill("Input.Name", "One"));
        var undone = await window.Press(renamed, "/undo");
        Assert.False(IsDisabled(undone, "redo"));

        var other = await window.Send("name", form => form.Fill("Input.Name", "Other"));

        Assert.True(IsDisabled(other, "redo"));
        Assert.Equal("My strength week", (await window.Press(other, "/undo")).Document.QuerySelector("h1")!.TextContent);
    }

    private static bool IsDisabled(WebPage page, string step) => page.Document.QuerySelector($"form[action$='/{step}'] button")!.HasAttribute("disabled");
}
