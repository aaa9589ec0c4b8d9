using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class KeptWarningTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_warning_stands_against_it_until_it_is_kept_with_a_reason()
    {
        var window = await WithWarning();
        var refused = await window.Press(await window.Open(), "/readiness");
        Assert.Contains("To change, or to keep with a reason", refused.Document.Texts("h2"));

        var kept = await SettledPlan.KeepAll(window, "I slept well & ate");

        Assert.Contains("You keep it, because: I slept well & ate", kept.Document.Texts(".finding-consider p"));
        Assert.Contains("Ready.", (await window.Press(kept, "/readiness")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_printed_with_its_reason()
    {
        var window = await WithWarning();
        Assert.Null((await window.Open("print")).Document.QuerySelector(".paper-kept"));
        await SettledPlan.KeepAll(window, "I slept well & ate");

        foreach (var sheet in new[] { "print", "print/all" })
        {
            var lines = (await window.Open(sheet)).Document.Texts(".paper-kept li").ToList();
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.EndsWith("Because: I slept well & ate", line, StringComparison.Ordinal));
            Assert.Contains(lines, line => line.StartsWith("Friday 18:00: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_warning_that_is_no_longer_kept_stands_against_it_again()
    {
        var window = await WithWarning();
        var kept = await SettledPlan.KeepAll(window, "I slept well");
        await window.Press(kept, "/readiness");

        var dropped = await window.Press(await window.Open(), "/kept");

        Assert.Contains("Not cleared yet.", dropped.Text, StringComparison.Ordinal);
        Assert.NotNull(dropped.Document.QuerySelector("form input[name='Input.Because']"));
    }

    [Theory]
    [InlineData("", "Say in a few words why you keep it.")]
    [InlineData("   ", "Say in a few words why you keep it.")]
    [InlineData(null, "At most 300 characters.")]
    public async Task A_reason_that_will_not_do_is_told_and_can_be_mended(string? reason, string message)
    {
        var window = await WithWarning();
        var typed = reason ?? new string('r', 301);
        var page = await window.Open();
        // As a browser that does not look at "required".
        page.Form("form[action$='/kept']").Fill("Input.Because", typed).SetAttribute("novalidate", "");

        var told = await window.Press(page, "/kept");

        Assert.Contains(message, told.Text, StringComparison.Ordinal);
        Assert.Equal(typed, told.Form(PlanWindow.OwnForm).ValueOf("Input.Because"));
        Assert.Empty((await window.Plan()).Kept);
        told.Form(PlanWindow.OwnForm).Fill("Input.Because", "Only this week");
        var mended = await window.Submit(told, PlanWindow.OwnForm);
        Assert.Equal(window.Path, mended.Url);
        Assert.Equal("Only this week", (await window.Plan()).Kept.Single().Because);
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_not_kept()
    {
        var window = await WithWarning();
        var page = await window.Open();
        page.Form("form[action$='/kept']").Fill("Input.Because", "So").Forge("Input.Rule", "Z99");

        var told = await window.Press(page, "/kept");

        Assert.Contains("There is no such rule.", told.Text, StringComparison.Ordinal);
        Assert.Empty((await window.Plan()).Kept);
    }

    /// <summary>A plan whose first session stands a few hours before a hard run.</summary>
    private async Task<PlanWindow> WithWarning()
    {
        var window = await SettledPlan.Make(app, form => form.AnswerHealth(yes: null, prefix: "Input.Health."));
        var session = (await window.Sessions())[0];
        var page = await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "18:00"));
        Assert.NotEmpty(page.Document.QuerySelectorAll($"#session-{session.Id} .finding-consider"));
        Assert.Empty(page.Document.QuerySelectorAll(".finding-fix"));
        return window;
    }
}
