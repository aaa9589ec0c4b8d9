using System.Net;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class DayLockTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_locked_day_says_so_and_keeps_its_session_when_the_week_is_planned_again()
    {
        var window = await new Runner(app).MakePlan();
        var session = (await window.Sessions())[0];
        await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "12:15"));

        var page = await window.Press(await window.Open(), "/days/friday/lock");

        Assert.Equal(["locked"], page.Document.Texts(".day-locked"));
        Assert.Contains("locked", page.Document.QuerySelector($"#session-{session.Id}")!.Texts(".session-when").Single(), StringComparison.Ordinal);
        await window.Press(page, "/again");
        var kept = (await window.Sessions()).Single(s => s.Id == session.Id);
        Assert.Equal((Weekday.Friday, new TimeOnly(12, 15)), (kept.Day, kept.Start));

        page = await window.Press(await window.Open(), "/days/friday/lock");
        Assert.Empty(page.Document.Texts(".day-locked"));
        Assert.Equal("Last change: Friday unlocked.", page.Document.Texts(".last-change").Single());
    }

    [Theory]
    [InlineData("someday")]
    [InlineData("7")]
    public async Task A_day_that_is_none_is_not_found(string day)
    {
        var window = await new Runner(app).MakePlan();

        Assert.Equal(HttpStatusCode.NotFound, (await window.Open($"days/{day}/lock")).Status);
    }

    [Fact]
    public async Task A_usual_week_fills_the_runs_of_a_plan_and_saves_nothing_yet()
    {
        var window = await new Runner(app).MakePlan();
        var before = await window.Stored();
        var page = await window.Open("runs");
        page.Document.QuerySelector("button[name=Typical][value='6']")!.Id = "six";

        var filled = await window.Visitor.Submit(page, PlanWindow.OwnForm, button: "#six");

        Assert.Equal(before.Revision, (await window.Stored()).Revision);
        await window.Submit(filled, PlanWindow.OwnForm);
        Assert.Equal(TypicalWeeks.All[6], (await window.Plan()).Weeks.Single().Runs);
    }
}
