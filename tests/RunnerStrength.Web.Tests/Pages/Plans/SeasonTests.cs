using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A plan of several weeks up to a race, as its owner and others see it. Today is the Monday of its first week.</summary>
public sealed class SeasonTests(App app) : IClassFixture<App>
{
    private const string Weeks = "nav.season .season-weeks a";

    [Fact]
    public async Task The_strip_names_the_phases_and_leads_to_every_week()
    {
        var page = (await new Runner(app).MakePlan(Answers.SixWeeks)).Page;

        Assert.Equal("Up to my half marathon", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Foundation 2 weeks", "Maximum strength 2 weeks", "Power 1 week", "Taper 1 week"], page.Document.Texts(".season-name"));
        Assert.Equal(["Week 1", "Week 2", "Week 3", "Week 4", "Week 5", "Week 6"], page.Document.Texts($"{Weeks} strong"));
        Assert.Equal(
            ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"],
            page.Document.QuerySelectorAll($"{Weeks} > time").Select(t => t.GetAttribute("datetime")));
        Assert.Contains("half marathon on Sunday 3 January 2027, in 41 days.", page.Text, StringComparison.Ordinal);
        Assert.Contains("common practice among coaches, not proven", page.Document.Texts(".season-aim").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_week_is_shown_at_a_time_with_ways_to_the_next_and_the_one_before()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);

        var third = await window.Open("?week=3");

        Assert.Equal("Week 3", third.Document.QuerySelector($"{Weeks}[aria-current=page] strong")!.TextContent);
        Assert.Equal("2026-12-07", third.Document.QuerySelector(".week-day time")!.GetAttribute("datetime"));
        Assert.Equal((await window.Plan()).FindWeek(3)!.Sessions.Select(s => $"session-{s.Id}"), third.Document.QuerySelectorAll("article.session").Select(s => s.Id));
        Assert.Equal($"{window.Path}?week=2", third.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal($"{window.Path}?week=4", third.Document.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Null((await window.Open("?week=1")).Document.QuerySelector("a[rel=prev]"));
        Assert.Null((await window.Open("?week=6")).Document.QuerySelector("a[rel=next]"));
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    [InlineData(41, 6)]
    [InlineData(42, 6)]
    public async Task The_week_of_today_is_shown_unless_another_is_asked_for(int days, int week)
    {
        using var other = new App();
        var window = await new Runner(other).MakePlan(Answers.SixWeeks);
        other.Time.SetUtcNow(App.Now.AddDays(days));

        var page = await window.Open();

        Assert.Equal($"Week {week}", page.Document.QuerySelector($"{Weeks}[aria-current=page] strong")!.TextContent);
    }

    [Theory]
    [InlineData("?week=0")]
    [InlineData("?week=7")]
    [InlineData("print?week=7")]
    [InlineData("runs?week=7")]
    public async Task A_week_that_the_plan_does_not_have_is_not_found(string address)
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);

        Assert.Equal(HttpStatusCode.NotFound, (await window.Open(address)).Status);
    }

    [Fact]
    public async Task An_easier_week_the_race_and_this_week_are_marked_in_words()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var plan = await window.Plan();

        var cells = window.Page.Document.QuerySelectorAll(Weeks).ToList();

        Assert.Contains("this week", cells[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("race", cells[5].TextContent, StringComparison.Ordinal);
        Assert.Equal(plan.Weeks.Select(w => w.Deload), cells.Select(c => c.TextContent.Contains("easier week", StringComparison.Ordinal)));
        Assert.Contains(plan.Weeks, w => w.Deload);
        var deload = plan.Weeks.First(w => w.Deload).Number;
        Assert.Contains("This is an easier week", (await window.Open($"?week={deload}")).Document.Texts(".season-aim").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_one_week_says_nothing_of_weeks()
    {
        var window = await new Runner(app).MakePlan();

        Assert.Null(window.Page.Document.QuerySelector(".season, .week-turn, [name=week]"));
        Assert.DoesNotContain("week=", window.Page.Html, StringComparison.Ordinal);
        Assert.Equal("The week", window.Page.Document.QuerySelector("section.week h2")!.TextContent);
    }

    [Fact]
    public async Task Paper_says_the_week_the_phase_and_the_date_and_holds_that_week_alone()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var sessions = (await window.Plan()).FindWeek(3)!.Sessions;

        var week = await window.Open("print?week=3");
        var all = await window.Open("print/all?week=3");

        Assert.Contains("Week of 7 December 2026", week.Text, StringComparison.Ordinal);
        Assert.Contains("Week 3 of 6, maximum strength; half marathon on 3 January 2027", week.Document.Texts(".paper-plan"));
        Assert.Single(week.Document.QuerySelectorAll(".paper"));
        Assert.Equal(sessions.Length, all.Document.QuerySelectorAll(".paper-sheet").Length);
        Assert.All(all.Document.Texts(".paper-sheet .paper-plan"), line => Assert.EndsWith("Week 3 of 6, maximum strength; half marathon on 3 January 2027", line, StringComparison.Ordinal));
        Assert.Equal("3", all.Document.QuerySelector<IHtmlSelectElement>("select[name=week]")!.Value);
    }

    [Fact]
    public async Task A_shared_plan_is_turned_week_by_week_by_its_reader()
    {
        var window = await new Runner(app).MakePlan(Answers.SixWeeks);
        var shares = await window.Send("shares", form: ".share-form");
        var link = shares.Document.QuerySelector(".share-list a")!.GetAttribute("href")!;
        var reader = app.Visitor();

        var first = await reader.Get(link);
        var fifth = await reader.Get($"{link}?week=5");

        Assert.Contains("Week 1 of 6", first.Text, StringComparison.Ordinal);
        Assert.Contains("Week 5 of 6", fifth.Text, StringComparison.Ordinal);
        Assert.Equal((await window.Plan()).FindWeek(5)!.Sessions.Length, fifth.Document.QuerySelectorAll(".paper-sheet").Length);
    }

    [Fact]
    public async Task The_first_page_and_the_list_count_the_weeks_and_the_days_to_the_race()
    {
        using var other = new App();
        var runner = new Runner(other);
        await runner.MakePlan(Answers.SixWeeks);
        other.Time.SetUtcNow(App.Now.AddDays(14));

        foreach (var path in new[] { "/", "/plans" })
            Assert.Equal("Week 3 of 6, 3 weeks left. Race in 27 days.", (await runner.Visitor.Get(path)).Document.Texts(".plan-where").Single());
    }
}
