using System.Net;
using System.Text.Json.Nodes;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Sessions;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>Shaping a week by hand: from nothing, by copies and templates, around locks, with other kit, and back through its history.</summary>
public sealed class WorkshopTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_week_is_built_from_nothing()
    {
        var runner = new Runner(app);
        var page = await runner.Visitor.Get("/plans/new");
        page.Form(Runner.NewPlan).QuerySelector("button[name=FromEmpty]")!.Id = "empty";
        var window = new PlanWindow(runner, await runner.Visitor.Submit(page, Runner.NewPlan, button: "#empty"));
        Assert.Empty(await window.Sessions());

        await window.Send("sessions", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "07:30"));
        var session = Assert.Single(await window.Sessions());
        Assert.Equal((Weekday.Friday, new TimeOnly(7, 30), "Strength A"), (session.Day, session.Start, session.Name));

        var editor = new SessionWindow(window, session.Id);
        await editor.Press(await editor.Open("exercises?part=main"), "Add Bodyweight squat");
        var fixedUp = await window.Submit(await editor.Open(), "form[action$='/fixes']:has(input[value='Give it our warm-up'])");

        Assert.Equal(HttpStatusCode.OK, fixedUp.Status);
        Assert.NotEmpty((await editor.Session()).WarmUp);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public async Task A_usual_week_fills_the_runs_and_keeps_the_other_answers(int runs)
    {
        var runner = new Runner(app);
        var page = await runner.Visitor.Get("/plans/new");
        page.Form(Runner.NewPlan).Fill("Input.Minutes", "25").QuerySelector($"button[name=Typical][value='{runs}']")!.Id = "typical";

        var filled = await runner.Visitor.Submit(page, Runner.NewPlan, button: "#typical");

        Assert.Equal(runs, filled.Document.QuerySelectorAll(".run-row select").Count(s => ((AngleSharp.Html.Dom.IHtmlSelectElement)s).Value is { Length: > 0 }));
        Assert.Equal("25", ((AngleSharp.Html.Dom.IHtmlInputElement)filled.Document.QuerySelector("[name='Input.Minutes']")!).Value);
    }

    [Fact]
    public async Task A_session_is_copied_to_another_day()
    {
        var window = await SessionWindow.First(app);

        await window.Send("copy", form => form.Fill("Input.Day", "Monday"));

        var copy = (await window.Plan.Sessions()).Single(s => s.Day == Weekday.Monday);
        Assert.Equal((await window.Session()).Main.Select(b => b.Items[0].Name), copy.Main.Select(b => b.Items[0].Name));
    }

    [Fact]
    public async Task What_is_locked_stays_when_the_week_is_planned_again()
    {
        var window = await SessionWindow.First(app);
        await window.Send("place", form => form.Fill("Input.Day", "Wednesday").Fill("Input.Start", "12:15"));
        await window.Press("Lock the session");
        var locked = await window.Session();
        Assert.True(locked.Locked);

        await window.Plan.Press(await window.Plan.Open(), "/again");

        Assert.Equal(PlanJson.WriteSession(locked), PlanJson.WriteSession(await window.Session()));
        Assert.Equal(2, (await window.Plan.Sessions()).Count);
        await window.Press("Unlock the session");
        Assert.False((await window.Session()).Locked);
    }

    [Fact]
    public async Task A_session_is_made_for_training_at_home()
    {
        var window = await SessionWindow.First(app);
        var before = await window.Session();
        var page = await window.Open("version");
        var change = page.Document.Texts("[aria-labelledby=kit-home] li")[0].Split(" → ");

        await window.Press(page, "Make it for training at home");

        var after = await window.Session();
        Assert.DoesNotContain(change[0], after.Blocks.SelectMany(b => b.Block.Items).Select(i => i.Name));
        Assert.Contains(change[1], after.Blocks.SelectMany(b => b.Block.Items).Select(i => i.Name));
        Assert.Equal(before.Main.Select(b => b.Rounds), after.Main.Select(b => b.Rounds));
    }

    [Fact]
    public async Task Two_exercises_are_done_in_turn_and_apart_again()
    {
        var window = await SessionWindow.First(app);
        var names = SessionWindow.Names(await window.Open());

        var page = await window.Press($"Do {names[0]} in turn with the next");
        Assert.Equal(["A1", "A2"], page.Document.Texts(".turn-mark"));
        Assert.Contains("A1 in turn", (await window.Open("print")).Document.Texts(".paper-turn"));
        // Legs with legs: the rule about supersets has its say.
        Assert.Contains(page.Document.QuerySelectorAll(".finding a"), a => a.GetAttribute("href") == "/rules/S12");

        page = await window.Press($"Take apart the group of {names[0]}");
        Assert.Empty(page.Document.Texts(".turn-mark"));
        Assert.Equal(names, SessionWindow.Names(page));
    }

    [Fact]
    public async Task A_template_is_kept_used_in_another_plan_and_removed()
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan();
        var first = (await window.Sessions())[0];
        var list = await window.Press(await window.Open($"sessions/{first.Id}"), "/template");
        Assert.Equal([first.Name], list.Document.Texts(".plan-list h2"));

        var other = await runner.MakePlan();
        var before = (await other.Sessions()).Count;
        await other.Send("sessions", form => form.Fill("Input.Day", "Monday").Fill("Input.Start", "05:15")
            .Fill("Input.Template", form.QuerySelectorAll("[name='Input.Template']")[1].GetAttribute("value")!));
        var sessions = await other.Sessions();
        Assert.Equal(before + 1, sessions.Count);
        Assert.Equal(first.Main.Select(b => b.Items[0].Name), sessions.Single(s => s.Start == new TimeOnly(5, 15)).Main.Select(b => b.Items[0].Name));

        await runner.Visitor.Submit(await runner.Visitor.Get("/templates"), ".plan-list form");
        Assert.Empty((await runner.Visitor.Get("/templates")).Document.Texts(".plan-list h2"));
    }

    [Fact]
    public async Task A_note_on_an_exercise_shows_on_its_page_in_sessions_and_on_sheets_and_to_nobody_else()
    {
        const string words = "left knee: shorter step <b>";
        var runner = new Runner(app);
        var window = await runner.MakePlan();
        var session = (await window.Sessions())[0];
        var exercise = session.Main[0].Items[0].Exercise;
        var form = await runner.Visitor.Get($"/exercises/{exercise}/note");
        form.Form(PlanWindow.OwnForm).Fill("Input.Text", words);

        var page = await runner.Visitor.Submit(form, PlanWindow.OwnForm);

        Assert.Equal(words, page.Document.Texts(".note-own").Single());
        Assert.StartsWith(words, (await window.Open($"sessions/{session.Id}")).Document.Texts(".note-own").Single(), StringComparison.Ordinal);
        Assert.Equal(words, (await window.Open($"sessions/{session.Id}/print")).Document.Texts(".paper-own").Single());
        Assert.Empty((await app.Visitor().Get($"/exercises/{exercise}")).Document.Texts(".note-own"));
        var other = new Runner(app);
        await other.MakePlan();
        Assert.Empty((await other.Visitor.Get($"/exercises/{exercise}")).Document.Texts(".note-own"));
    }

    [Fact]
    public async Task Every_step_of_a_plan_is_listed_and_can_be_gone_back_to()
    {
        var window = await new Runner(app).MakePlan();
        var before = await window.Plan();
        await window.Send("name", form => form.Fill("Input.Name", "Autumn"));
        await window.Send("name", form => form.Fill("Input.Name", "Winter"));

        var page = await window.Open("history");
        Assert.Equal(["Renamed to \"Winter\"", "Renamed to \"Autumn\"", "Plan made"], page.Document.Texts(".history strong"));
        var button = page.Document.QuerySelectorAll(".history button")[^1];
        button.Closest("form")!.Id = "first";
        await window.Submit(page, "#first");

        Assert.Equal(before.Name, (await window.Plan()).Name);
        Assert.Equal("Back to: Plan made", (await window.Open("history")).Document.Texts(".history strong")[0]);
    }

    [Fact]
    public async Task A_shared_plan_is_read_by_whoever_has_the_link_until_it_is_taken_back()
    {
        var window = await new Runner(app).MakePlan(form => form.Fill("Input.Experience", "Intermediate").Fill("Input.Discomforts[0]", "6"));
        var session = (await window.Sessions())[0];
        await window.Send($"sessions/{session.Id}/note", form => form.Fill("Input.Note", "only for me"));
        var shares = await window.Send("shares");
        var path = new Uri(shares.Document.Texts(".share-list a").Single()).AbsolutePath;

        var stranger = app.Visitor();
        var seen = await stranger.Get(path);
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains(session.Name, seen.Document.Texts("h1"));
        Assert.DoesNotContain("only for me", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 10", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{window.Id}", seen.Text, StringComparison.Ordinal);
        Assert.Equal("noindex", seen.Header("X-Robots-Tag"));

        await window.Submit(shares, ".share-list form");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/shared/AAAAAAAAAAAAAAAAAAAAAA")).Status);
    }

    [Fact]
    public async Task A_link_to_a_sheet_opens_that_sheet_and_nothing_else()
    {
        var window = await new Runner(app).MakePlan();
        var sessions = await window.Sessions();

        var shares = await window.Send("shares", form => form.Fill("Sheet", $"{sessions[1].Id}"), "form.share-form");
        var path = new Uri(shares.Document.Texts(".share-list a").Single()).AbsolutePath;

        Assert.Contains($"Opens the sheet of {sessions[1].Name}", shares.Text, StringComparison.Ordinal);
        Assert.Equal([sessions[1].Name], (await app.Visitor().Get(path)).Document.Texts("h1"));

        await window.Press(await window.Open($"sessions/{sessions[1].Id}"), "/removal");

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Get(path)).Status);
        Assert.Contains("no longer there", (await window.Open("shares")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_takes_the_plans_to_another_device_once_and_what_is_there_joins_them()
    {
        var here = new Runner(app);
        var window = await here.MakePlan(form => form.Fill("Input.Minutes", "30"));
        var there = new Runner(app);
        var second = await there.MakePlan();
        var devices = await here.Visitor.Submit(await here.Visitor.Get("/devices"), PlanWindow.OwnForm);
        Assert.NotNull(devices.Document.QuerySelector(".qr svg"));
        var path = new Uri(devices.Document.Texts("code").Single()).AbsolutePath;

        // Looking at it does not use it up.
        await there.Visitor.Get(path);
        await there.Visitor.Submit(await there.Visitor.Get(path), PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.OK, (await there.Visitor.Get(window.Path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await there.Visitor.Get(second.Path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.Visitor.Get(second.Path)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().Get(path)).Status);
    }

    [Fact]
    public async Task What_a_day_would_cost_is_told_before_the_move()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Open("place");
        var friday = page.Document.QuerySelectorAll(".places li").Single(li => li.Texts("strong").Single() == "Friday");

        Assert.Equal(7, page.Document.QuerySelectorAll(".places li").Length);
        Assert.StartsWith("Consider: 13 h 15 from this moderate session to Saturday's long run", friday.Texts("span").Single(), StringComparison.Ordinal);
        var places = JsonNode.Parse((await window.Open("places?start=18:00")).Text)!.AsArray();
        Assert.Equal("consider", (string?)places[(int)Weekday.Friday]!["kind"]);
        // It comes true.
        var moved = await window.Send("place", form => form.Fill("Input.Day", "Friday"));
        Assert.Contains(moved.Document.Texts(".finding p"), text => text.Contains("13 h 15 from this moderate session", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("figures=off", "paper-plain")]
    [InlineData("type=large", "paper-large")]
    [InlineData("size=letter", "paper-letter")]
    [InlineData("weeks=4", "paper-weeks")]
    public async Task The_paper_is_chosen_in_the_address(string query, string name)
    {
        var window = await SessionWindow.First(app);
        Assert.DoesNotContain(name, (await window.Open("print")).Document.QuerySelector("main")!.ClassList);

        var page = await window.Open($"print?{query}");

        Assert.Contains(name, page.Document.QuerySelector("main")!.ClassList);
        Assert.Equal(query == "figures=off", page.Document.QuerySelector("img.figure, svg.figure") is null);
        var sets = (await window.Session()).Main.Sum(b => b.Rounds);
        Assert.Equal(query == "weeks=4" ? 4 * sets : sets, page.Document.QuerySelectorAll(".box").Length);
    }
}
