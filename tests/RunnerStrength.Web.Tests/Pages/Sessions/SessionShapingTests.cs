using System.Net;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Pages.Sessions;

public sealed class SessionShapingTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_session_moves_to_another_day_and_hour_and_its_reason_follows()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Send("place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "19:15"));

        Assert.Equal(window.Plan.Path, page.Url);
        var moved = await window.Session();
        Assert.Equal((Weekday.Friday, new TimeOnly(19, 15)), (moved.Day, moved.Start));
        var card = page.Document.GetElementById($"session-{moved.Id}")!;
        Assert.StartsWith("Friday 19:15 · ", card.Texts(".session-when").Single(), StringComparison.Ordinal);
        Assert.StartsWith("Friday 19:15: ", card.Texts(".reason")[0], StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll(".week-day").ElementAt((int)Weekday.Friday).QuerySelectorAll(".lane-strength li"));
    }

    [Fact]
    public async Task A_session_moved_onto_a_run_is_reported_at_once()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Send("place", form => form.Fill("Input.Day", "Saturday").Fill("Input.Start", "08:30"));

        Assert.Contains("overlaps Saturday's long run at 08:00", page.Document.QuerySelector("article.session .finding-fix")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_to_move_to_show_their_runs()
    {
        var page = await (await SessionWindow.First(app)).Open("place");

        Assert.Contains("Saturday 08:00 long run, 110 min", page.Document.Texts(".choice"));
        Assert.Contains("Monday", page.Document.Texts(".choice"));
    }

    [Theory]
    [InlineData("Input.Start", "", "Give an hour, such as 18:00.")]
    [InlineData("Input.Start", "24:30", "Start can't be read as it is written.")]
    [InlineData("Input.Day", "Someday", "Day can't be read as it is written.")]
    public async Task A_place_that_will_not_do_is_told_and_the_session_stays(string field, string value, string message)
    {
        var window = await SessionWindow.First(app);
        var before = await window.Session();

        var page = await window.Send("place", form => form.Fill("Input.Start", "20:45").Forge(field, value));

        Assert.Equal(message, page.ErrorBeside(field));
        Assert.Equal(field == "Input.Start" ? value : "20:45", page.Form(PlanWindow.OwnForm).ValueOf("Input.Start"));
        Assert.Equal(before.StartsAt, (await window.Session()).StartsAt);
    }

    [Fact]
    public async Task A_sessions_name_and_note_are_shown_with_it()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Send("note", form => form.Fill("Input.Name", "Garden").Fill("Input.Note", "Bring the mat & water\nNo shoes"));

        Assert.Equal(window.Path, page.Url);
        Assert.Equal("Garden", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Bring the mat & water No shoes"], page.Document.Texts("p.note"));
        Assert.Contains("Garden", (await window.Plan.Open()).Document.Texts("article.session h3"));
    }

    [Theory]
    [InlineData("Input.Name", 0, "Give the session a name.")]
    [InlineData("Input.Name", 81, "At most 80 characters.")]
    [InlineData("Input.Note", 1001, "At most 1000 characters.")]
    public async Task A_name_or_note_that_will_not_do_is_told_and_nothing_typed_is_lost(string field, int length, string message)
    {
        var window = await SessionWindow.First(app);
        IReadOnlyList<string> sent = [];

        var page = await window.Send("note", form => sent = form.Fill("Input.Name", "Garden").Fill("Input.Note", "Slowly").Fill(field, new string('x', length)).Sends());

        Assert.Equal(message, page.ErrorBeside(field));
        Assert.Equal(sent, page.Form(PlanWindow.OwnForm).Sends());
    }

    [Fact]
    public async Task A_removed_session_leaves_the_week_and_undo_brings_it_back()
    {
        var window = await SessionWindow.First(app);

        var page = await window.Press("Remove the session");

        Assert.Equal(window.Plan.Path, page.Url);
        Assert.Single(page.Document.QuerySelectorAll("article.session"));
        Assert.Equal(HttpStatusCode.NotFound, (await window.Open()).Status);

        await window.Plan.Press(page, "/undo");

        Assert.Equal(HttpStatusCode.OK, (await window.Open()).Status);
    }

    [Theory]
    [InlineData(SessionPart.WarmUp, "warm_up")]
    [InlineData(SessionPart.Main, "main")]
    [InlineData(SessionPart.CoolDown, "cool_down")]
    public async Task An_exercise_that_is_added_stands_where_its_kind_belongs_with_its_reason(SessionPart part, string token)
    {
        var window = await SessionWindow.First(app);
        var before = SessionWindow.Names(await window.Open(), part);
        var choices = await window.Open($"exercises?part={token}");
        var added = choices.Document.Texts(".swap-list a").First(name => !before.Contains(name));

        var page = await window.Press(choices, $"Add {added}");

        Assert.Equal(window.Path, page.Url);
        var after = SessionWindow.Names(page, part);
        Assert.Equal(before, after.Where(name => name != added));
        var place = after.ToList().IndexOf(added);
        var kinds = after.Select(name => Catalogue.Shipped.All.Single(e => e.Name == name).KindIn(part)).ToList();
        Assert.Equal(part == SessionPart.Main ? kinds.LastIndexOf(kinds[place]) : before.Count, place);
        Assert.Contains("You added it.", SessionWindow.Item(page, added).Texts(".reason").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_narrows_what_can_be_added_and_keeps_the_part()
    {
        var window = await SessionWindow.First(app);
        var all = await window.Open("exercises?part=cool_down");
        all.Form("form.search").Fill("q", "stretch");

        var found = await window.Plan.Submit(all, "form.search");

        var names = found.Document.Texts(".swap-list a");
        Assert.Contains(names, name => name.Contains("stretch", StringComparison.Ordinal));
        Assert.DoesNotContain("Easy walk", names);
        Assert.Contains("Easy walk", all.Document.Texts(".swap-list a"));
        Assert.Equal("stretch", found.Form("form.search").ValueOf("q"));
        Assert.Equal("Add an exercise to the cool-down", found.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_search_without_a_hit_says_how_to_see_all()
    {
        var page = await (await SessionWindow.First(app)).Open("exercises?part=main&q=%3Cunicycle%3E");

        Assert.Contains("0 exercises", page.Text, StringComparison.Ordinal);
        Assert.Equal("?part=main", page.Document.QuerySelector("main p a[href^='?']")!.GetAttribute("href"));
        Assert.Equal("<unicycle>", page.Form("form.search").ValueOf("q"));
    }

    [Fact]
    public async Task Only_what_suits_this_runner_can_be_added()
    {
        var page = await (await SessionWindow.First(app)).Open("exercises?part=main");

        var kit = new Kit([Equipment.Dumbbells, Equipment.Band]).With(Kit.Home);
        var offered = page.Document.QuerySelectorAll(".swap-list a").Select(a => Catalogue.Shipped[a.GetAttribute("href")!.Split('/')[^1]]).ToList();
        Assert.NotEmpty(offered);
        Assert.All(offered, e => Assert.True(kit.Covers(e.Equipment) && !e.IsRuledOutBy(Site.Wrist) && e.IsMain, e.Name));
    }

    [Theory]
    [InlineData("no-such-exercise")]
    [InlineData("NOT A SLUG")]
    [InlineData("")]
    public async Task An_exercise_that_is_not_offered_is_refused(string slug)
    {
        var window = await SessionWindow.First(app);
        var before = await window.Session();

        var page = await window.Send("exercises?part=main", form => form.Forge("Add", slug));

        Assert.Equal(["Choose an exercise of the list."], page.Document.Texts(".notice-fix li"));
        Assert.Equal(before.Main.Length, (await window.Session()).Main.Length);
    }
}
