using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Sessions;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A plan explains itself: what was replaced, what time left out, where the minutes go, and what an edit changed about the balance.</summary>
public sealed class ExplainingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task What_was_replaced_stands_on_plan_session_and_sheet_with_its_reason()
    {
        var window = await new Runner(app).MakePlan(SoreWrist);
        var item = (await window.Sessions()).SelectMany(s => s.Main.Select(b => (Session: s, Item: b.Items[0]))).First(x => x.Item.InsteadOf is not null);
        var words = $"{item.Item.InsteadOf!.Name} → {item.Item.Name}, because your wrist is at 4 of 10.";

        Assert.Contains(window.Page.Document.Texts("[aria-labelledby=replaced-title] li"), line => line.Contains(words, StringComparison.Ordinal));
        var session = await window.Open($"sessions/{item.Session.Id}");
        Assert.Contains(SessionWindow.Item(session, item.Item.Name).Texts(".reason"), line => line.StartsWith($"Instead of the {item.Item.InsteadOf.Name}, because your wrist", StringComparison.Ordinal));
        Assert.Contains((await window.Open($"sessions/{item.Session.Id}/print")).Document.Texts(".paper-instead"), line => line.StartsWith($"Instead of the {item.Item.InsteadOf.Name}: your wrist", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_said_to_be_replaced_where_nothing_is_sore() =>
        Assert.Empty((await new Runner(app).MakePlan()).Page.Document.Texts("[aria-labelledby=replaced-title]"));

    [Fact]
    public async Task A_session_names_what_its_minutes_leave_out_until_the_runner_adds_it()
    {
        var window = await SessionWindow.First(app, form => form.Fill("Input.Minutes", "30"));
        var left = (await window.Session()).LeftOut.First(name => !name.StartsWith("a set", StringComparison.Ordinal));
        Assert.Contains(left, Left(await window.Plan.Open(), await window.Session()), StringComparison.Ordinal);

        await window.Press(await window.Open("exercises?part=main&q=" + Uri.EscapeDataString(left)), $"Add {left}");

        Assert.DoesNotContain(left, Left(await window.Plan.Open(), await window.Session()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_shows_where_its_minutes_go()
    {
        var window = await SessionWindow.First(app);
        var split = TimeSplit.Of(new SessionFacts(await window.Session(), RunnerStrength.Exercises.Catalogue.Shipped));

        var lines = (await window.Open()).Document.Texts(".time-parts li");

        Assert.Contains($"Rest {PlanWords.MinutesAndSeconds(split.Rest)}", lines);
        Assert.Contains($"Warm-up {PlanWords.MinutesAndSeconds(split.WarmUp)}", lines);
    }

    [Fact]
    public async Task Other_lengths_stand_side_by_side_with_what_they_give_up()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var page = await window.Open("lengths");

        Assert.Equal(TimeBudgets.Minutes.Reverse().Select(m => $"{m} minutes{(m == 45 ? " (this plan)" : "")}"), page.Document.Texts(".length h2"));
        Assert.StartsWith("Gives up: ", page.Document.QuerySelectorAll(".length:last-of-type > p")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_balance_shows_the_nine_movements_and_what_the_last_change_did()
    {
        var window = await SessionWindow.First(app);
        var before = await window.Plan.Open();
        Assert.Equal(9, before.Document.QuerySelectorAll(".balance-movements li").Length);
        Assert.Empty(before.Document.QuerySelectorAll(".balance-was"));
        var squat = (await window.Session()).Main[0].Items[0].Name;

        await window.Press($"Remove {squat}");

        var lines = (await window.Plan.Open()).Document.Texts(".balance-movements li");
        Assert.Single(lines, line => line.Contains("was ", StringComparison.Ordinal) && line.StartsWith("Squat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_way_to_stop_stands_on_every_plan() =>
        Assert.Equal(RunnerStrength.Rules.StopSigns.All.Length, (await new Runner(app).MakePlan()).Page.Document.QuerySelectorAll(".stop-signs li").Length);

    private static string Left(WebPage page, Session session) =>
        string.Join(' ', page.Document.Texts($"#session-{session.Id} .session-head .left-out").Where(line => line.StartsWith("With more than", StringComparison.Ordinal)));

    private static void SoreWrist(AngleSharp.Html.Dom.IHtmlFormElement form) =>
        form.Fill("Input.Experience", "Intermediate").Fill("Input.Discomforts[0]", "4");
}
