using AngleSharp.Dom;
using RunnerStrength.Exercises;
using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class PrintTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_week_is_on_paper_with_its_runs_and_sessions()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var paper = (await window.Open("print")).Document.QuerySelector("section.paper-week")!;

        Assert.Equal("Week of 23 November 2026", paper.Texts(".paper-head p").Single());
        Assert.Equal(
            ["07:00 Quality run 60 min", "07:00 Easy run 45 min", "07:00 Easy run 45 min", "08:00 Long run 110 min", "07:00 Easy run 40 min"],
            paper.Texts(".lane-run li"));
        var sessions = await window.Sessions();
        Assert.All(paper.Texts(".paper-sessions h2").Zip(sessions), pair =>
            Assert.Matches($@"^{pair.Second.Name}, {pair.Second.Day} 18:00 \d+ min$", pair.First));
        Assert.Equal(sessions.SelectMany(s => s.Main).Select(b => b.Items[0].Name), paper.QuerySelectorAll(".paper-sessions li").Select(NameOf));
        Assert.All(paper.Texts(".paper-sessions .paper-dose"), dose => Assert.Matches(@"\d+ × .*(reps|s|min|m)", dose));
    }

    [Fact]
    public async Task Print_all_is_the_week_and_a_sheet_a_session_in_their_order()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var papers = (await window.Open("print/all")).Document.QuerySelectorAll("section.paper");

        Assert.Equal(3, papers.Length);
        Assert.True(papers[0].ClassList.Contains("paper-week"));
        Assert.Equal((await window.Sessions()).Select(s => s.Name), papers.Skip(1).Select(p => p.QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public async Task A_sheet_by_itself_is_the_one_that_print_all_prints()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var session = (await window.Sessions())[1];

        var page = await window.Open($"sessions/{session.Id}/print");

        var sheet = Assert.Single(page.Document.QuerySelectorAll("section.paper"));
        Assert.Equal((await window.Open("print/all")).Document.QuerySelectorAll("section.paper")[2].OuterHtml, sheet.OuterHtml);
        Assert.Equal($"{window.Path}/sessions/{session.Id}", page.Document.QuerySelector("nav.toolbar a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("slowly ", 40)]
    [InlineData("langsam", 40)]
    [InlineData("no\n", 8)]
    public async Task A_sheet_is_set_as_large_as_what_is_written_on_it_lets_it(string words, int times)
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan(form => form.Fill("Input.Minutes", "20"));
        var session = (await window.Sessions())[0];
        async Task<string> Type() =>
            (await window.Open($"sessions/{session.Id}/print")).Document.QuerySelector(".paper-sheet")!.ClassList.FirstOrDefault(c => c.StartsWith("paper-dens", StringComparison.Ordinal)) ?? "large";
        var types = new List<string> { await Type() };
        foreach (var exercise in session.Main.Select(b => b.Items[0].Exercise))
        {
            var note = await runner.Visitor.Get($"/exercises/{exercise}/note");
            note.Form(PlanWindow.OwnForm).Fill("Input.Text", string.Concat(Enumerable.Repeat(words, times)));
            await runner.Visitor.Submit(note, PlanWindow.OwnForm);
            types.Add(await Type());
        }

        Assert.Equal(["large", "paper-dense", "paper-densest"], types.Distinct());
    }

    [Fact]
    public async Task A_sheet_says_when_how_long_and_for_which_plan()
    {
        var sheet = await FullSheet();

        Assert.Equal("Session A", sheet.QuerySelector("h1")!.TextContent);
        var head = sheet.Texts(".paper-head p");
        Assert.Matches(@"^Tuesday 1 December, 18:00 · \d+ min · \w+ leg work$", head[0]);
        Assert.Equal("Autumn – half marathon", head[1]);
        Assert.Contains("Not cleared yet.", sheet.Texts(".paper-banner strong"));
    }

    [Fact]
    public async Task The_minutes_are_those_of_the_plan()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var shown = window.Page.Document.Texts(".session-when").Select(when => when.Split(" · ")[1]);

        var papers = await window.Open("print/all");
        Assert.Equal(shown, papers.Document.Texts(".paper-sheet .paper-head p:first-of-type").Select(when => when.Split(" · ")[1]));
        Assert.Equal(shown, papers.Document.Texts(".paper-sessions h2 span"));
    }

    [Fact]
    public async Task Every_exercise_has_a_box_for_every_set()
    {
        var sheet = await FullSheet();

        Assert.Equal(
            [("goblet-squat", 3), ("plank-forearm", 2), ("farmer-carry", 2), ("band-row", 2), ("romanian-deadlift-barbell", 2), ("band-pull-apart", 2)],
            sheet.QuerySelectorAll(".sheet-main tbody").Select(row => (NameOf(row), row.QuerySelectorAll(".boxes .box").Length)));
        Assert.Equal([("leg-swing", 1), ("calf-stretch-straight", 1)], sheet.QuerySelectorAll(".sheet-drills li").Select(row => (NameOf(row), row.QuerySelectorAll(".boxes .tick").Length)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task The_boxes_follow_the_sets(int sets)
    {
        var window = await new Runner(app).Store(Samples.Full());
        await window.Send("sessions/1/exercises/3/0", form => form.Fill("Input.Sets", $"{sets}"), "form.dose-form");

        var sheet = (await window.Open("sessions/1/print")).Document;

        Assert.Equal(sets, sheet.QuerySelector(".sheet-main tbody")!.QuerySelectorAll(".box").Length);
    }

    [Fact]
    public async Task Every_exercise_has_its_dose_load_reserve_and_rest()
    {
        var sheet = await FullSheet();

        Assert.Equal(
            ["3 × 8-12 reps", "2 × 30 s", "2 × 20 m", "2 × 8-12 reps", "2 × 6-8 reps", "2 × 8-12 reps"],
            sheet.Texts(".sheet-main .paper-dose"));
        Assert.Equal(
            [
                "12.5 kg, 3 reps in reserve 2 s down, 1 s pause, 1 s up lighter first: 50 % × 8, 75 % × 4", "body weight", "weight by feel", "red band", "70 % of 1RM", "band",
            ],
            sheet.Texts(".sheet-main .paper-effort"));
        Assert.Equal(["rest 90 s", "rest 60 s", "rest 60 s", "rest 60 s", "rest 60 s", "rest 60 s"], sheet.Texts(".sheet-main .paper-rest"));
        Assert.Equal(["8 reps each side", "30 s each side"], sheet.Texts(".sheet-drills .paper-dose"));
    }

    [Fact]
    public async Task Every_exercise_has_its_first_two_cues_and_no_more()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var rows = (await window.Open("print/all")).Document.QuerySelectorAll(".sheet-main tbody");

        var blocks = (await window.Sessions()).SelectMany(s => s.Main).ToList();
        Assert.Equal(blocks.Count, rows.Length);
        Assert.All(rows.Zip(blocks), pair => Assert.Equal(Catalogue.Shipped[pair.Second.Items[0].Exercise].Text.Cues.Take(2), pair.First.Texts(".cues > span")));
        Assert.Contains(rows, row => row.QuerySelectorAll(".cues > span").Length == 2);
    }

    [Fact]
    public async Task Notes_stand_where_they_belong()
    {
        var sheet = await FullSheet();

        Assert.Equal(["Slowly"], sheet.QuerySelector(".sheet-main tbody")!.Texts(".paper-note"));
        Assert.Equal(["In the garden"], sheet.Texts(".sheet-notes .paper-note"));
        Assert.Equal(2, sheet.QuerySelectorAll(".sheet-notes .write-line").Length);
    }

    [Theory]
    [InlineData(Weekday.Monday, "Tuesday: 07:00 quality run, 60 min.")]
    [InlineData(Weekday.Thursday, "Friday: nothing planned.")]
    [InlineData(Weekday.Friday, "Saturday: 08:00 long run, 110 min.")]
    [InlineData(Weekday.Sunday, "Monday: nothing planned.")]
    public async Task A_sheet_says_what_comes_tomorrow(Weekday day, string words)
    {
        var window = await new Runner(app).Store(Samples.Full());
        await window.Send("sessions/1/place", form => form.Fill("Input.Day", $"{day}"));

        var foot = (await window.Open("sessions/1/print")).Document.Texts(".paper-foot p")[0];

        Assert.Equal($"Tomorrow {words}", foot);
    }

    [Fact]
    public async Task Tomorrows_session_is_told_with_the_runs()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        var (first, second) = ((await window.Sessions())[0], (await window.Sessions())[1]);
        await window.Send($"sessions/{first.Id}/place", form => form.Fill("Input.Day", "Tuesday"));
        await window.Send($"sessions/{second.Id}/place", form => form.Fill("Input.Day", "Wednesday"));

        var foot = (await window.Open($"sessions/{first.Id}/print")).Document.Texts(".paper-foot p")[0];

        Assert.Equal($"Tomorrow Wednesday: 07:00 easy run, 45 min; 18:00 {second.Name}.", foot);
    }

    [Fact]
    public async Task A_plan_without_sessions_prints_its_week()
    {
        var window = await new Runner(app).Store(Samples.Small());

        var papers = (await window.Open("print/all")).Document.QuerySelectorAll("section.paper");

        Assert.Equal("My week", Assert.Single(papers).QuerySelector("h1")!.TextContent);
    }

    private async Task<IElement> FullSheet()
    {
        var window = await new Runner(app).Store(Samples.Full());
        return (await window.Open("sessions/1/print")).Document.QuerySelector("section.paper-sheet")!;
    }

    /// <summary>The exercise's name, whatever stands beside it.</summary>
    private static string NameOf(IElement row)
    {
        var marked = row.QuerySelector("th, strong");
        return marked is not null
            ? marked.TextContent
            : string.Concat(row.ChildNodes.OfType<IText>().Select(text => text.Data)).Trim();
    }
}
