using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A plan of several weeks up to a race, as its owner sees and shapes it. Today is the Monday of its first week.</summary>
public sealed class SeasonTests(App app) : IClassFixture<App>
{
    private const string Weeks = "nav.season .season-weeks a";

    /// <summary>A half marathon on the Sunday of the sixth week.</summary>
    private static void SixWeeks(IHtmlFormElement form)
    {
        Answers.Intermediate(form);
        form.Fill("Input.Ahead", "race").Fill("Input.RaceOn", "2027-01-03").Fill("Input.RaceOver", "Half");
    }

    [Fact]
    public async Task The_strip_names_the_phases_and_leads_to_every_week()
    {
        var page = (await new Runner(app).MakePlan(SixWeeks)).Page;

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
        var window = await new Runner(app).MakePlan(SixWeeks);

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
        var window = await new Runner(other).MakePlan(SixWeeks);
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
        var window = await new Runner(app).MakePlan(SixWeeks);

        Assert.Equal(HttpStatusCode.NotFound, (await window.Open(address)).Status);
    }

    [Fact]
    public async Task An_easier_week_the_race_and_this_week_are_marked_in_words()
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
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

    [Theory]
    [InlineData("undo")]
    [InlineData("again")]
    [InlineData("readiness")]
    public async Task An_action_keeps_the_week(string action)
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
        var session = (await window.Plan()).FindWeek(4)!.Sessions[0];
        var shown = await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "12:00"));
        Assert.Equal($"{window.Path}?week=4", shown.Url);

        var after = await window.Press(shown, $"/{action}");

        if (action == "readiness")
            Assert.Contains($"{window.Path}?week=4", after.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        else
            Assert.Equal($"{window.Path}?week=4", after.Url);
    }

    [Theory]
    [InlineData("false", new[] { false, false, true, false, false, false })]
    [InlineData("true", new[] { false, false, true, true, true, true })]
    public async Task Runs_are_changed_in_one_week_or_from_it_on(string andLater, bool[] changed)
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
        var before = await window.Plan();

        var page = await window.Send("runs?week=3", form => form.Run(Weekday.Tuesday, "06:30", "30", RunKind.Easy, rows: "Input.Rows").Fill("AndLater", andLater));

        Assert.Equal($"{window.Path}?week=3", page.Url);
        Assert.Equal(changed, (await window.Plan()).Weeks.Zip(before.Weeks, (now, then) => now.Runs != then.Runs));
    }

    [Theory]
    [InlineData("false", 1)]
    [InlineData("true", 4)]
    public async Task A_run_is_added_to_the_week_or_to_all_later_ones_as_well(string andLater, int weeks)
    {
        var window = await new Runner(app).MakePlan(SixWeeks);

        var page = await window.Send("runs/new?week=3&day=Friday", form => form.Fill("AndLater", andLater));

        Assert.Equal($"{window.Path}?week=3", page.Url);
        Assert.Equal(weeks, (await window.Plan()).Weeks.Count(w => w.Runs.On(Weekday.Friday).Any()));
        Assert.StartsWith("Week 3: Friday: ", (await window.Stored()).Undoes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_is_added_to_the_week_that_is_shown()
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
        var before = (await window.Plan()).Weeks.Select(w => w.Sessions.Length).ToList();

        var page = await window.Send("sessions?week=5", form => form.Fill("Input.Day", "Friday"));

        Assert.Equal($"{window.Path}?week=5", page.Url);
        Assert.Equal([0, 0, 0, 0, 1, 0], (await window.Plan()).Weeks.Select((w, i) => w.Sessions.Length - before[i]));
    }

    [Fact]
    public async Task A_session_is_copied_to_another_week_and_a_day_within_its_own()
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
        var plan = await window.Plan();
        var session = plan.FindWeek(2)!.Sessions[0];

        var copied = await window.Send($"sessions/{session.Id}/copy", form => form.Fill("Input.Day", "Friday").Fill("To", "4"));
        var day = await window.Send($"days/{session.Day.Token()}/copy?week=2", form => form.Fill("Input.To", "Friday"));

        Assert.Equal(($"{window.Path}?week=4", $"{window.Path}?week=2"), (copied.Url, day.Url));
        Assert.Equal([0, 1, 0, 1, 0, 0], (await window.Plan()).Weeks.Zip(plan.Weeks, (now, then) => now.Sessions.Length - then.Sessions.Length));
    }

    [Fact]
    public async Task Other_days_are_compared_and_taken_in_the_week_that_is_shown()
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
        var plan = await window.Plan();

        var page = await window.Send("placements?week=2");

        Assert.Equal($"{window.Path}?week=2", page.Url);
        Assert.Equal([false, true, false, false, false, false], (await window.Plan()).Weeks.Zip(plan.Weeks, (now, then) => !now.Sessions.Select(s => s.Day).SequenceEqual(then.Sessions.Select(s => s.Day))));
    }

    [Fact]
    public async Task A_move_can_go_on_to_the_later_weeks_of_the_phase()
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
        var session = (await window.Plan()).FindWeek(1)!.Sessions[0];

        await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "12:00").Fill("AndLater", "true"));

        Assert.Equal([true, true, false, false, false, false], (await window.Plan()).Weeks.Select(w => w.Sessions.Any(s => s.Day == Weekday.Friday && s.Start == new TimeOnly(12, 0))));
    }

    [Fact]
    public async Task Paper_says_the_week_the_phase_and_the_date_and_holds_that_week_alone()
    {
        var window = await new Runner(app).MakePlan(SixWeeks);
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
        var window = await new Runner(app).MakePlan(SixWeeks);
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
        await runner.MakePlan(SixWeeks);
        other.Time.SetUtcNow(App.Now.AddDays(14));

        foreach (var path in new[] { "/", "/plans" })
            Assert.Equal("Week 3 of 6, 3 weeks left. Race in 27 days.", (await runner.Visitor.Get(path)).Document.Texts(".plan-where").Single());
    }

    [Fact]
    public async Task Planning_again_begins_with_the_same_weeks_and_race()
    {
        var runner = new Runner(app);
        var toRace = await runner.MakePlan(SixWeeks);
        var eight = await runner.MakePlan(form => form.Fill("Input.Ahead", "8"));

        var (again, other) = (await runner.Visitor.Get($"/plans/new?from={toRace.Id}"), await runner.Visitor.Get($"/plans/new?from={eight.Id}"));

        Assert.Equal(("race", "2027-01-03", "Half"), (again.Form(Runner.NewPlan).ValueOf("Input.Ahead"), again.Form(Runner.NewPlan).ValueOf("Input.RaceOn"), again.Form(Runner.NewPlan).ValueOf("Input.RaceOver")));
        Assert.Equal(("8", "", ""), (other.Form(Runner.NewPlan).ValueOf("Input.Ahead"), other.Form(Runner.NewPlan).ValueOf("Input.RaceOn"), other.Form(Runner.NewPlan).ValueOf("Input.RaceOver")));
        Assert.Equal(8, (await eight.Plan()).Weeks.Count());
    }

    [Fact]
    public async Task Several_weeks_are_built_by_hand_from_empty_ones()
    {
        var runner = new Runner(app);
        var page = await runner.Visitor.Get("/plans/new");
        SixWeeks(page.Form(Runner.NewPlan));

        var made = new PlanWindow(runner, await runner.Visitor.Submit(page, Runner.NewPlan, button: "button[name=FromEmpty]"));

        var plan = await made.Plan();
        Assert.Equal((6, 0, 4), (plan.Weeks.Count(), plan.Weeks.Sum(w => w.Sessions.Length), plan.Phases.Length));
    }

    [Theory]
    [InlineData("race", "", "Half", "Input.RaceOn", "Give the date of the race.")]
    [InlineData("race", "2027-01-03", "", "Input.RaceOver", "Choose the distance of the race.")]
    [InlineData("1", "2027-01-03", "", "Input.RaceOver", "Choose the distance of the race.")]
    [InlineData("4", "", "Half", "Input.RaceOn", "Give the date of the race.")]
    [InlineData("race", "2026-11-22", "Half", "Input.RaceOn", "The race is not before the first week.")]
    [InlineData("race", "2027-11-22", "Half", "Input.RaceOn", "The race is at most 52 weeks ahead")]
    [InlineData("race", "2027-02-30", "Half", "Input.RaceOn", "can't be read")]
    [InlineData("8", "2027-01-10", "Half", "Input.Ahead", "Your race is in week 7")]
    public async Task A_race_that_does_not_go_with_the_rest_is_told_beside_its_field_and_nothing_is_lost(string ahead, string date, string distance, string field, string message)
    {
        var visitor = app.Visitor();
        var page = await visitor.Get("/plans/new");
        var form = page.Form(Runner.NewPlan).Fill("Input.Ahead", ahead).Fill("Input.RaceOver", distance).Forge("Input.RaceOn", date);
        var sent = form.Sends();

        var answer = await visitor.Submit(page, Runner.NewPlan);

        Assert.Equal("/plans/new", answer.Url);
        Assert.Contains(message, answer.ErrorBeside(field), StringComparison.Ordinal);
        Assert.Equal(sent, answer.Form(Runner.NewPlan).Sends());
    }

    [Theory]
    [InlineData("race", "2026-11-23", 1)]
    [InlineData("race", "2027-11-21", 52)]
    [InlineData("8", "2027-01-17", 8)]
    public async Task The_first_and_the_last_race_that_can_be_makes_a_plan(string ahead, string date, int weeks)
    {
        var runner = new Runner(app);
        var page = await runner.Visitor.Get("/plans/new");
        page.Form(Runner.NewPlan).Fill("Input.Ahead", ahead).Fill("Input.RaceOn", date).Fill("Input.RaceOver", "TenK");

        var made = new PlanWindow(runner, await runner.Visitor.Submit(page, Runner.NewPlan, button: "button[name=FromEmpty]"));

        Assert.Equal((weeks, new Race(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), RaceDistance.TenK)), ((await made.Plan()).Weeks.Count(), (await made.Plan()).Race));
    }
}
