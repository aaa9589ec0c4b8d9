using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class ShowPlanTests(App app) : IClassFixture<App>
{
    private const string MainReasons = ".session section.part:nth-of-type(2) .why p";

    [Fact]
    public async Task The_upper_lane_lists_every_run_on_its_day()
    {
        var page = (await new Runner(app).MakePlan(Answers.Intermediate)).Page;

        Assert.Equal(
            [
                "Monday: ", "Tuesday: 07:00 Quality run 60 min", "Wednesday: 07:00 Easy run 45 min", "Thursday: 07:00 Easy run 45 min",
                "Friday: ", "Saturday: 08:00 Long run 110 min", "Sunday: 07:00 Easy run 40 min",
            ],
            page.Document.QuerySelectorAll(".week-day").Select(day => $"{day.Texts(".week-name").Single()}: {string.Join("; ", day.Texts(".lane-run li"))}"));
    }

    [Fact]
    public async Task The_lower_lane_lists_every_session_on_its_day_and_leads_to_it()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var document = window.Page.Document;
        var sessions = await window.Sessions();
        Assert.Equal(sessions.Count, document.QuerySelectorAll(".lane-strength li").Length);
        Assert.All(sessions, session =>
        {
            var link = document.QuerySelectorAll(".week-day").ElementAt((int)session.Day).QuerySelector($".lane-strength a[href='#session-{session.Id}']");
            Assert.Equal(session.Name, link?.TextContent);
            Assert.NotNull(document.GetElementById($"session-{session.Id}"));
        });
    }

    [Fact]
    public async Task The_days_carry_their_dates()
    {
        var page = (await new Runner(app).MakePlan(form => form.Fill("Input.StartsOn", "2026-12-28"))).Page;

        Assert.Equal(
            ["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"],
            page.Document.QuerySelectorAll(".week-day time").Select(t => t.GetAttribute("datetime")));
    }

    [Theory]
    [InlineData(Weekday.Tuesday, "18:00", 86, "Saturday's long run")]
    [InlineData(Weekday.Thursday, "18:00", 38, "Saturday's long run")]
    [InlineData(Weekday.Sunday, "18:00", 37, "Tuesday's quality run of the next week")]
    public async Task A_bracket_counts_the_hours_from_leg_work_to_the_next_key_run(Weekday day, string start, int hoursFromStart, string run)
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var session = (await window.Sessions())[0];

        var page = await window.Send($"sessions/{session.Id}/place", form => form.Fill("Input.Day", $"{day}").Fill("Input.Start", start));

        var shown = page.Document.Texts($"#session-{session.Id} .session-when").Single().Split(" · ");
        Assert.EndsWith("leg work", shown[2], StringComparison.Ordinal);
        Assert.DoesNotContain("light", shown[2], StringComparison.Ordinal);
        var gap = (hoursFromStart * 60) - int.Parse(shown[1].Split(' ')[0]);
        var hours = gap % 60 == 0 ? $"{gap / 60} h" : $"{gap / 60} h {gap % 60:00}";
        Assert.Contains($"{hours} {session.Name} to {run}", page.Document.Texts(".week-gaps li"));
    }

    [Fact]
    public async Task Every_session_says_why_it_stands_where_it_stands()
    {
        var page = (await new Runner(app).MakePlan(Answers.Intermediate)).Page;

        var reasons = page.Document.Texts(".session-head .reason");
        Assert.Equal(2, reasons.Count);
        Assert.All(reasons, reason => Assert.Matches(@"^\w+day 18:00: \d+ (h|h \d\d|days) after \w+day's (quality|long) run; \d+ (h|h \d\d|days) before \w+day's (quality|long) run; \d+ (h|h \d\d|days) from your other strength session\.$", reason));
    }

    [Fact]
    public async Task Every_exercise_has_its_reason_with_a_link_to_the_rule()
    {
        var page = (await new Runner(app).MakePlan(Answers.Intermediate)).Page;

        var items = page.Document.QuerySelectorAll("article.session li.item");
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            var code = item.QuerySelector(".why a")!.TextContent;
            Assert.Equal($"/rules/{code}", item.QuerySelector(".why a")!.GetAttribute("href"));
            Assert.Matches(@"^.+\. [A-Z]\d+$", item.Texts(".why p").Single());
        });
    }

    [Theory]
    [InlineData("3 reps in reserve", "Input.Experience", "Intermediate")]
    [InlineData("3 reps in reserve", "Input.Experience", "Advanced")]
    [InlineData("your wrist is at 3 of 10", "Input.Discomforts[0]", "3")]
    [InlineData("your wrist is at 7 of 10", "Input.Discomforts[0]", "7")]
    [InlineData("your knee is at 4 of 10", "Input.Discomforts[1]", "4")]
    public async Task The_reasons_name_what_is_so_of_this_runner_and_of_no_other(string words, string field, string value)
    {
        var usual = (await new Runner(app).MakePlan()).Page.Document.Texts(MainReasons);

        var own = (await new Runner(app).MakePlan(form => form.Fill(field, value))).Page.Document.Texts(MainReasons);

        Assert.Contains(own, reason => reason.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(usual, reason => reason.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reasons_change_with_the_kit()
    {
        var with = (await new Runner(app).MakePlan(Answers.Intermediate)).Page.Document.Texts(MainReasons);

        var without = (await new Runner(app).MakePlan(form =>
        {
            Answers.Intermediate(form);
            form.Untick("Input.Kit", "Dumbbells");
        })).Page.Document.Texts(MainReasons);

        Assert.Contains(with, reason => reason.Contains("it uses your dumbbells", StringComparison.Ordinal));
        Assert.DoesNotContain(without, reason => reason.Contains("your dumbbells", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ten_minutes_do_not_hold_the_whole_body_and_the_plan_says_so()
    {
        var page = (await new Runner(app).MakePlan(form => form.Fill("Input.Minutes", "10"))).Page;

        var gaveWay = page.Document.Texts("section[aria-labelledby=relaxed-title] li");
        Assert.Contains(gaveWay, wish => wish.StartsWith("Not the whole body: without", StringComparison.Ordinal) && wish.Contains("10 minutes", StringComparison.Ordinal));
        Assert.All(page.Document.Texts(".session-when"), when => Assert.Contains(" · 10 min · ", when, StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_every_day_out_there_is_no_session_and_the_plan_says_why()
    {
        var page = (await new Runner(app).MakePlan(form =>
        {
            foreach (var day in Enum.GetNames<Weekday>())
                form.Fill("Input.DaysOut", day);
        })).Page;

        Assert.Equal(["0 sessions instead of 2. Every day of the week is marked as out."], page.Document.Texts("section[aria-labelledby=relaxed-title] li"));
        Assert.Empty(page.Document.QuerySelectorAll("article.session"));
        Assert.Contains("There is no session in this week yet.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_meets_every_wish_speaks_of_nothing_that_gave_way()
    {
        var page = (await new Runner(app).MakePlan(Answers.Intermediate)).Page;

        Assert.DoesNotContain("What gave way", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_plan_is_not_cleared_yet_and_leads_to_the_health_questions()
    {
        var window = await new Runner(app).MakePlan();

        Assert.Contains("Not cleared yet.", window.Page.Document.Texts(".notice-consider strong"));
        Assert.NotNull(window.Page.Document.QuerySelector($".notice-consider a[href='{window.Path}/health']"));
    }
}
