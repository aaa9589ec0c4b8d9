using System.Net;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A form sent twice, at once or after going back: nothing twice, nothing lost, and the answer is about what there is.</summary>
public sealed class DoubleClickTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Make_the_plan_clicked_twice_makes_one()
    {
        var runner = new Runner(app);
        await runner.MakePlan();
        var form = await runner.Visitor.Get("/plans/new");

        var answers = await Twice(runner, form, Runner.NewPlan);

        Assert.Single(answers.Select(a => a.Url).Distinct(StringComparer.Ordinal));
        Assert.Equal(2, await Plans(runner));
    }

    [Fact]
    public async Task The_first_form_sent_again_after_going_back_leads_to_the_plan_that_it_made()
    {
        var runner = new Runner(app);
        var form = await runner.Visitor.Get("/plans/new");

        var first = await runner.Visitor.Submit(form, Runner.NewPlan);
        var again = await runner.Visitor.Submit(form, Runner.NewPlan);

        Assert.Equal(first.Url, again.Url);
        Assert.Equal(1, await Plans(runner));
    }

    [Fact]
    public async Task Gone_back_to_and_changed_it_makes_another_plan()
    {
        var runner = new Runner(app);
        var form = await runner.Visitor.Get("/plans/new");
        var first = await runner.Visitor.Submit(form, Runner.NewPlan);

        Answers.Intermediate(form.Form(Runner.NewPlan));
        var other = await runner.Visitor.Submit(form, Runner.NewPlan);

        Assert.NotEqual(first.Url, other.Url);
        Assert.Equal(2, await Plans(runner));
    }

    [Fact]
    public async Task Sent_again_after_the_plan_was_deleted_it_makes_another()
    {
        var runner = new Runner(app);
        var form = await runner.Visitor.Get("/plans/new");
        var window = new PlanWindow(runner, await runner.Visitor.Submit(form, Runner.NewPlan));
        await window.Press(window.Page, "/deletion");

        var again = await runner.Visitor.Submit(form, Runner.NewPlan);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.NotEqual(window.Path, again.Url);
    }

    [Fact]
    public async Task Copy_clicked_twice_copies_once()
    {
        var runner = new Runner(app);
        await runner.MakePlan();

        var answers = await Twice(runner, await runner.Visitor.Get("/plans"), "form[action$='/copy']");

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers.Select(a => a.Url).Distinct(StringComparer.Ordinal));
        Assert.Equal(2, await Plans(runner));
    }

    [Theory]
    [InlineData("/deletion", "/plans")]
    [InlineData("/restoration", "")]
    public async Task Delete_and_bring_back_clicked_twice_do_it_once_and_say_so(string part, string next)
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan();
        var page = part == "/deletion" ? window.Page : await window.Press(window.Page, "/deletion");

        var answers = await Twice(runner, page, $"form[action$='{part}']");

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, next.Length > 0 ? next : window.Path), (answer.Status, answer.Url)));
    }

    [Theory]
    [InlineData("sessions")]
    [InlineData("sessions/{s}/copy")]
    public async Task A_session_added_or_copied_twice_is_there_once_and_the_second_click_is_told(string noun)
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan(Answers.Intermediate);
        var sessions = await window.Sessions();
        var form = await window.Open(noun.Replace("{s}", $"{sessions[0].Id}", StringComparison.Ordinal));
        form.Form(PlanWindow.OwnForm).Fill("Input.Day", "Sunday");

        var answers = await Twice(runner, form, PlanWindow.OwnForm);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Single(answers.Single(a => a.Status == HttpStatusCode.Conflict).Document.Texts("[role=alert] li"));
        Assert.Equal(sessions.Count + 1, (await window.Sessions()).Count);
    }

    [Fact]
    public async Task A_template_kept_twice_is_there_once()
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan(Answers.Intermediate);
        var page = await window.Open($"sessions/{(await window.Sessions())[0].Id}");

        var answers = await Twice(runner, page, "form[action$='/template']");

        Assert.All(answers, answer => Assert.Equal("/templates", answer.Url));
        Assert.Single((await runner.Visitor.Get("/templates")).Document.QuerySelectorAll(".plan-list form"));
    }

    [Fact]
    public async Task A_note_on_an_exercise_sent_twice_is_kept_once_and_is_no_error()
    {
        var runner = new Runner(app);
        await runner.MakePlan();
        var form = await runner.Visitor.Get("/exercises/walking-lunge/note");
        form.Form(PlanWindow.OwnForm).Fill("Input.Text", "Left knee first");

        var answers = await Twice(runner, form, PlanWindow.OwnForm);

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, "/exercises/walking-lunge"), (answer.Status, answer.Url)));
    }

    private static Task<WebPage[]> Twice(Runner runner, WebPage page, string form) =>
        Task.WhenAll(runner.Visitor.Submit(page, form), runner.Visitor.Submit(page, form));

    private static async Task<int> Plans(Runner runner) =>
        (await runner.Visitor.Get("/plans")).Document.QuerySelectorAll("main a[href^='/plans/']").Select(a => a.GetAttribute("href")!).Count(href => Guid.TryParse(href["/plans/".Length..], out _));
}
