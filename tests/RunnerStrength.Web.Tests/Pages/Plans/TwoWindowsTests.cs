using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Sessions;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class TwoWindowsTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_second_save_is_told_what_changed_and_saves_nothing()
    {
        var window = await new Runner(app).MakePlan();
        var old = await window.Open("name");
        await window.Send("name", form => form.Fill("Input.Name", "From the other window"));
        await window.Send("runs", form => form.Run(Weekday.Monday, "06:00", "30", RunKind.Easy, rows: "Input.Rows"));

        old.Form(PlanWindow.OwnForm).Fill("Input.Name", "Mine");
        var answer = await window.Submit(old, PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(["Renamed to \"From the other window\"", "Runs of the week changed"], answer.Document.Texts("[role=alert] li"));
        Assert.Equal("Mine", answer.Form(PlanWindow.OwnForm).ValueOf("Input.Name"));
        Assert.Equal("From the other window", (await window.Plan()).Name);
    }

    [Fact]
    public async Task Sent_again_it_is_applied_to_the_plan_as_it_is_now()
    {
        var window = await new Runner(app).MakePlan();
        var old = await window.Open("name");
        await window.Send("runs", form => form.Run(Weekday.Monday, "06:00", "30", RunKind.Easy, rows: "Input.Rows"));
        old.Form(PlanWindow.OwnForm).Fill("Input.Name", "Mine");
        var conflict = await window.Submit(old, PlanWindow.OwnForm);

        var answer = await window.Submit(conflict, PlanWindow.OwnForm);

        Assert.Equal(window.Path, answer.Url);
        var plan = await window.Plan();
        Assert.Equal("Mine", plan.Name);
        Assert.Contains(new Run(Weekday.Monday, new TimeOnly(6, 0), 30, RunKind.Easy), plan.Weeks.Single().Runs.Runs);
    }

    [Fact]
    public async Task What_was_taken_back_meanwhile_is_told_too()
    {
        var window = await new Runner(app).MakePlan();
        var renamed = await window.Send("name", form => form.Fill("Input.Name", "One"));
        var old = await window.Open("name");
        await window.Press(renamed, "/undo");

        var answer = await window.Submit(old, PlanWindow.OwnForm);

        Assert.Equal(["Taken back: Renamed to \"One\""], answer.Document.Texts("[role=alert] li"));
    }

    /// <summary>A form of every page that has one.</summary>
    public static TheoryData<string> Forms => ["runs", "health", "sessions/{s}/place", "sessions/{s}/note", "sessions/{s}/exercises/{b}/0"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Nothing_typed_is_lost(string noun)
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var part = await Filled(window, noun);
        var old = await window.Open(part);
        var form = old.Form(PlanWindow.OwnForm);
        Type(form);
        var sent = WithoutRevision(form);
        await window.Send("name", f => f.Fill("Input.Name", "Other"));

        var conflict = await window.Submit(old, PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(sent, WithoutRevision(conflict.Form(PlanWindow.OwnForm)));
        Assert.NotEqual(form.ValueOf("Revision"), conflict.Form(PlanWindow.OwnForm).ValueOf("Revision"));
        var applied = await window.Submit(conflict, PlanWindow.OwnForm);
        Assert.Equal(HttpStatusCode.OK, applied.Status);
        // Of the loads only the chosen one is kept.
        var kept = WithoutRevision((await window.Open(part)).Form(PlanWindow.OwnForm)).Where(line => !line.EndsWith('=')).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, line => Assert.Contains(line, sent));
    }

    [Theory]
    [InlineData("Remove the session")]
    [InlineData("Remove {0}")]
    [InlineData("Move {0} down")]
    public async Task A_button_of_an_old_window_asks_again_and_then_does_it(string button)
    {
        var window = await SessionWindow.First(app);
        var old = await window.Open();
        var label = string.Format(button, SessionWindow.Names(old)[0]);
        await window.Send("note", form => form.Fill("Input.Note", "From the other window"));
        var before = await window.Plan.Stored();

        var conflict = await window.Press(old, label);

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.EndsWith("name and note of the session", conflict.Document.Texts("[role=alert] li").Single(), StringComparison.Ordinal);
        Assert.Equal(before.Revision, (await window.Plan.Stored()).Revision);
        var answer = await window.Plan.Submit(conflict, PlanWindow.OwnForm);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEqual(before.Revision, (await window.Plan.Stored()).Revision);
    }

    [Fact]
    public async Task A_swap_from_an_old_window_still_knows_what_was_chosen()
    {
        var window = await SessionWindow.First(app);
        var block = (await window.Session()).Main[0].Id;
        var old = await window.Open($"exercises/{block}/0");
        var other = old.Form("form[action$='/swap']").ValueOf("With");
        await window.Send("note", form => form.Fill("Input.Note", "Changed"));

        var conflict = await window.Plan.Press(old, "/swap");
        await window.Plan.Submit(conflict, PlanWindow.OwnForm);

        var session = await window.Session();
        Assert.Equal(other, session.Main[0].Items[0].Exercise.Value);
        Assert.Equal("Changed", session.Note);
    }

    [Theory]
    [InlineData("place")]
    [InlineData("note")]
    [InlineData("exercises?part=main")]
    [InlineData("exercises/{b}/0")]
    public async Task A_session_that_the_other_window_removed_is_said_to_be_gone(string noun)
    {
        var window = await SessionWindow.First(app);
        var old = await window.Open(noun.Replace("{b}", $"{(await window.Session()).Main[0].Id}", StringComparison.Ordinal));
        if (old.Document.QuerySelector<IHtmlInputElement>("input[type=checkbox][name=Add]") is { } tick)
            tick.IsChecked = true;
        await window.Press("Remove the session");
        var revision = (await window.Plan.Stored()).Revision;

        var answer = await window.Plan.Submit(old, PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("This session is no longer in the plan.", answer.Document.Texts("[role=alert] li"));
        Assert.Equal(revision, (await window.Plan.Stored()).Revision);
    }

    [Theory]
    [InlineData("Remove {0}")]
    [InlineData("Move {0} up")]
    [InlineData("Change or swap {0}")]
    public async Task An_exercise_that_the_other_window_removed_is_said_to_be_gone(string button)
    {
        var window = await SessionWindow.First(app);
        var old = await window.Open();
        var name = SessionWindow.Names(old)[0];
        var form = await window.Open($"exercises/{(await window.Session()).Main[0].Id}/0");
        await window.Press($"Remove {name}");

        var answer = button.StartsWith("Change", StringComparison.Ordinal)
            ? await window.Plan.Submit(form, "form.dose-form")
            : await window.Press(old, string.Format(button, name));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("This exercise is no longer in the session.", answer.Document.Texts("[role=alert] li"));
    }

    private static async Task<string> Filled(PlanWindow window, string noun)
    {
        var session = (await window.Sessions())[0];
        return noun.Replace("{s}", $"{session.Id}", StringComparison.Ordinal).Replace("{b}", $"{session.Main[0].Id}", StringComparison.Ordinal);
    }

    /// <summary>Something other than what was there, in whatever fields the form has.</summary>
    private static void Type(IHtmlFormElement form)
    {
        foreach (var field in form.Elements.OfType<IHtmlInputElement>().Where(f => f.Name is { Length: > 0 }))
        {
            switch (field.Type)
            {
                case "number":
                    field.Value = "9";
                    break;
                case "time":
                    field.Value = "05:55";
                    break;
                case "text":
                    field.Value = "Typed & kept";
                    break;
                case "radio":
                case "checkbox":
                    field.IsChecked = true;
                    break;
            }
        }

        foreach (var area in form.Elements.OfType<IHtmlTextAreaElement>())
            area.Value = "Two\nlines";
        foreach (var select in form.Elements.OfType<IHtmlSelectElement>())
            select.Value = select.Options[^1].Value;
    }

    private static IEnumerable<string> WithoutRevision(IHtmlFormElement form) => form.Sends().Where(line => !line.StartsWith("Revision=", StringComparison.Ordinal));
}
