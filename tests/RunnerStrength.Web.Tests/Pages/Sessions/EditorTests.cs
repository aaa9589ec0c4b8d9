using RunnerStrength.Exercises;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Pages.Sessions;

/// <summary>Shaping a session by hand without being sent about.</summary>
public sealed class EditorTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Several_exercises_are_ticked_and_added_together()
    {
        var window = await SessionWindow.First(app);
        var before = (await window.Session()).Main.Length;

        await window.Send("exercises?part=main", form => form.Fill("Add", "wall-sit").Fill("Add", "plank-forearm"));

        var names = (await window.Session()).Main.SelectMany(b => b.Items).Select(i => i.Exercise.Value).ToList();
        Assert.Equal(before + 2, names.Count);
        Assert.Contains("wall-sit", names);
    }

    [Fact]
    public async Task Nothing_ticked_is_told()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Send("exercises?part=main");

        Assert.Equal(["Choose an exercise of the list."], page.Document.Texts(".notice-fix li"));
    }

    [Fact]
    public async Task Three_exercises_are_a_circuit_with_rounds_and_rest_of_its_own()
    {
        var window = await SessionWindow.First(app);
        var names = SessionWindow.Names(await window.Open());
        await window.Press($"Do {names[0]} in turn with the next");

        var page = await window.Press($"Do {names[1]} in turn with the next");

        Assert.Equal(["A1", "A2", "A3"], page.Document.Texts(".turn-mark"));
        var block = (await window.Session()).Main[0];
        await window.Send($"exercises/{block.Id}/1", form => form.Fill("Input.Sets", "3").Fill("Input.Rest", "75"), "form.dose-form");
        block = (await window.Session()).Main[0];
        Assert.Equal((3, 3, 75), (block.Items.Length, block.Rounds, block.RestSeconds));
        Assert.Equal(["A1", "A2", "A3"], (await window.Plan.Open()).Document.QuerySelector("article.session")!.Texts(".turn-mark"));
    }

    [Fact]
    public async Task A_change_leads_back_to_the_exercise_it_was_made_on()
    {
        var window = await SessionWindow.First(app);
        var name = SessionWindow.Names(await window.Open())[1];

        var page = await window.Press($"Move {name} down");

        var block = (await window.Session()).Main.Single(b => b.Items[0].Name == name);
        Assert.Equal($"#exercise-{block.Id}-0", page.Response.RequestMessage!.RequestUri!.Fragment);
        Assert.Equal([name], page.Document.QuerySelector($"#exercise-{block.Id}-0")!.Texts(".item-name"));
    }

    [Fact]
    public async Task Undo_and_redo_on_a_session_stay_there_and_leave_one_that_is_undone()
    {
        var window = await SessionWindow.First(app);
        var names = SessionWindow.Names(await window.Open());
        var page = await window.Press($"Remove {names[0]}");

        page = await window.Plan.Press(page, "/undo");
        Assert.EndsWith(window.Path, page.Url, StringComparison.Ordinal);
        Assert.Equal(names, SessionWindow.Names(page));
        page = await window.Plan.Press(page, "/redo");
        Assert.Equal(names.Skip(1), SessionWindow.Names(page));

        await window.Send("copy", form => form.Fill("Input.Day", "Monday"));
        var copy = (await window.Plan.Sessions()).Max(s => s.Id);
        page = await window.Plan.Press(await window.Plan.Open($"sessions/{copy}"), "/undo");
        Assert.EndsWith(window.Plan.Path, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_stand_on_the_plan_and_a_drill_has_them_on_its_sheet()
    {
        var window = await SessionWindow.First(app);
        var drill = (await window.Session()).WarmUp[^1].Items[0];
        var form = await window.Plan.Visitor.Get($"/exercises/{drill.Exercise}/note");
        form.Form(PlanWindow.OwnForm).Fill("Input.Text", "slowly");
        await window.Plan.Visitor.Submit(form, PlanWindow.OwnForm);
        var block = (await window.Session()).Main[0].Id;
        await window.Send($"exercises/{block}/0", own => own.Fill("Input.Note", "third hole of the belt"), "form.dose-form");

        var plan = (await window.Plan.Open()).Document;

        Assert.Contains("slowly", plan.Texts(".note-own"));
        Assert.Contains("third hole of the belt", plan.Texts(".item .note"));
        Assert.Equal(["slowly"], (await window.Open("print")).Document.Texts(".sheet-drills .paper-own"));
        Assert.StartsWith("slowly", (await window.Open($"exercises/{(await window.Session()).WarmUp[^1].Id}/0")).Document.Texts(".note-own").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_is_made_for_whatever_kit_there_is()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Open("version?kit=Kettlebell&kit=nonsense");

        Assert.Contains("With kettlebell", page.Text, StringComparison.Ordinal);
        await window.Press(page, "Make it for training with kettlebell");
        var kit = new Kit([Equipment.Kettlebell]).With(Kit.Home);
        Assert.All((await window.Session()).Main.SelectMany(b => b.Items), i => Assert.True(kit.Covers(Catalogue.Shipped[i.Exercise.Value].Equipment), i.Name));
    }
}
