using System.Net;
using RunnerStrength.Exercises;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class NewPlanTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task An_untouched_form_makes_a_plan()
    {
        var window = await new Runner(app).MakePlan();

        Assert.Equal("My strength week", window.Page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(2, window.Page.Document.QuerySelectorAll("article.session").Length);
        var plan = await window.Plan();
        Assert.Equal(new DateOnly(2026, 11, 23), plan.StartsOn);
        Assert.Equal(["Tuesday", "Thursday", "Sunday"], plan.Weeks.Single().Runs.Runs.Select(r => r.Day.ToString()));
    }

    [Fact]
    public async Task The_first_week_is_the_coming_one_unless_today_is_a_Monday()
    {
        using var other = new App();
        other.Time.SetUtcNow(App.Now.AddDays(1));

        var window = await new Runner(other).MakePlan();

        Assert.Equal(new DateOnly(2026, 11, 30), (await window.Plan()).StartsOn);
    }

    [Fact]
    public async Task Any_day_of_a_week_stands_for_its_Monday()
    {
        var window = await new Runner(app).MakePlan(form => form.Fill("Input.StartsOn", "2026-12-06"));

        Assert.Equal(new DateOnly(2026, 11, 30), (await window.Plan()).StartsOn);
    }

    [Fact]
    public async Task The_sessions_start_at_the_runners_hour_and_on_top_of_no_run()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var sessions = await window.Sessions();
        Assert.Equal(2, sessions.Count);
        Assert.All(sessions, s => Assert.Equal(new TimeOnly(18, 0), s.Start));
        Assert.Equal(sessions.Select(s => $"{s.Day} 18:00"), window.Page.Document.Texts("article .session-when").Select(text => text.Split(" · ")[0]));
        Assert.DoesNotContain("overlaps", window.Page.Text, StringComparison.Ordinal);
        Assert.Empty(window.Page.Document.QuerySelectorAll(".finding-fix"));
    }

    [Fact]
    public async Task Nothing_is_planned_that_the_wrist_rules_out_or_that_needs_other_kit()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var exercises = window.Page.Document.QuerySelectorAll("a.item-name")
            .Select(link => Catalogue.Shipped[link.GetAttribute("href")!.Split('/')[^1]]).ToList();
        Assert.True(exercises.Count >= 10, $"Only {exercises.Count} exercises.");
        var kit = new Kit([Equipment.Dumbbells, Equipment.Band]).With(Kit.Home);
        Assert.All(exercises, e => Assert.False(e.IsRuledOutBy(Site.Wrist), e.Name));
        Assert.All(exercises, e => Assert.True(kit.Covers(e.Equipment), $"{e.Name} needs {e.Equipment}"));
    }

    [Fact]
    public async Task The_answers_are_stored_as_given()
    {
        var plan = await (await new Runner(app).MakePlan(Answers.Everything)).Plan();

        Assert.Equal(34, plan.Profile.Age);
        Assert.True(plan.Profile.NewRunner);
        Assert.Equal([Weekday.Monday, Weekday.Friday], plan.Profile.UnavailableDays);
        Assert.Equal(new Kit([Equipment.Dumbbells, Equipment.Band]), plan.Profile.Kit);
        Assert.Equal([(Site.Wrist, 3), (Site.Neck, 1)], plan.Profile.Discomforts.Select(d => (d.Key, d.Value)));
        Assert.Equal(40, plan.Profile.WeeksSinceBirth);
        Assert.Equal("True,,False,,,,,,,True", string.Join(",", plan.Health.Answers));
        Assert.True(plan.Health.ProfessionalAgreed);
        Assert.Equal(DateOnly.FromDateTime(App.Now.Date), plan.Health.AnsweredOn);
        Assert.Equal(
            [(Weekday.Tuesday, 60), (Weekday.Tuesday, 20), (Weekday.Wednesday, 45), (Weekday.Thursday, 45), (Weekday.Saturday, 110), (Weekday.Sunday, 40)],
            plan.Weeks.Single().Runs.Runs.Select(r => (r.Day, r.Minutes)));
    }

    [Fact]
    public async Task A_run_without_minutes_or_start_is_taken_as_the_form_says()
    {
        var window = await new Runner(app).MakePlan(form => form
            .Fill("Input.Runs.Rows[2].Start", "").Fill("Input.Runs.Rows[2].Minutes", ""));

        var run = (await window.Plan()).Weeks.Single().Runs.Runs[0];
        Assert.Equal(new Run(Weekday.Tuesday, new TimeOnly(7, 0), Run.DefaultMinutes, RunKind.Easy), run);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var visitor = app.Visitor();
        var page = await visitor.Get("/plans/new");
        page.Document.QuerySelector($"{Runner.NewPlan} input[name=__RequestVerificationToken]")!.Remove();

        var answer = await visitor.Submit(page, Runner.NewPlan);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty((await visitor.Get("/plans")).Document.QuerySelectorAll(".plan-list li"));
    }

    [Fact]
    public async Task Another_plan_begins_with_the_answers_of_the_first()
    {
        var runner = new Runner(app);
        var first = await runner.MakePlan(Answers.Everything);
        var blank = (await runner.Visitor.Get("/plans/new")).Form(Runner.NewPlan);
        Answers.Everything(blank);

        var page = await runner.Visitor.Get($"/plans/new?from={first.Id}");

        Assert.Equal(blank.Sends(), page.Form(Runner.NewPlan).Sends());
        var second = new PlanWindow(runner, await runner.Visitor.Submit(page, Runner.NewPlan));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal((await first.Sessions()).Select(s => s.StartsAt), (await second.Sessions()).Select(s => s.StartsAt));
    }

    [Fact]
    public async Task Nobody_begins_with_the_answers_of_somebody_else()
    {
        var theirs = await new Runner(app).MakePlan();
        var stranger = new Runner(app);
        await stranger.MakePlan();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.Get($"/plans/new?from={theirs.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Get($"/plans/new?from={theirs.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.Get($"/plans/new?from={Guid.Empty}")).Status);
    }
}
