using System.Net;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Sessions;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class HostileTextTests(App app) : IClassFixture<App>
{
    private const string Script = "<script>alert(1)</script>";
    private const string Attribute = "\" onmouseover=\"alert(1)' x='&quot;&#0;";
    private const string RightToLeft = "\u202Eاختبار\u202C עברית";
    private const string Emoji = "🏃🏽‍♀️💪\u0301Z̸͢";
    private const string Code = "{{7*7}} ${7*7} @Model %s ../../ '; DROP TABLE Plans; --";

    /// <summary>Part of the plan, field, and where the text is shown.</summary>
    public static TheoryData<string, string, string> Places
    {
        get
        {
            var places = new (string Noun, string Name)[]
            {
                ("name", "Input.Name"), ("sessions/1/note", "Input.Name"), ("sessions/1/note", "Input.Note"), ("sessions/1/exercises/3/0", "Input.Note"),
            };
            var data = new TheoryData<string, string, string>();
            foreach (var text in new[] { Script, Attribute, RightToLeft, Emoji, Code })
            {
                foreach (var (noun, name) in places)
                    data.Add(noun, name, text);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Text_is_shown_as_it_was_typed_or_refused_and_never_becomes_markup(string noun, string field, string text)
    {
        var runner = new Runner(app);
        var window = await runner.Store(Samples.Full());
        var clean = await Tags(window, runner);

        var answer = await window.Send(noun, form => form.Fill(field, text), PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        if (answer.ErrorBeside(field) is not null)
        {
            Assert.Equal(text, answer.Form(PlanWindow.OwnForm).ValueOf(field));
            return;
        }

        Assert.Contains(text, (await window.Open("print/all")).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(clean.Scripts, (await Tags(window, runner)).Scripts);
        Assert.Equal(clean.Handlers, (await Tags(window, runner)).Handlers);
    }

    [Theory]
    [InlineData(Script)]
    [InlineData(Attribute)]
    [InlineData(RightToLeft)]
    [InlineData(Emoji)]
    public async Task A_reason_to_keep_a_warning_is_shown_as_it_was_typed_or_refused(string text)
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);
        await window.Send($"sessions/{(await window.Sessions())[0].Id}/place", form => form.Fill("Input.Day", "Friday").Fill("Input.Start", "18:00"));
        var page = await window.Open();
        page.Form("form[action$='/kept']").Fill("Input.Because", text);

        var answer = await window.Press(page, "/kept");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        if (answer.ErrorBeside("Input.Because") is null)
            Assert.Contains(text, answer.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Script, answer.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "Input.Name")]
    [InlineData("sessions/1/note", "Input.Name")]
    [InlineData("sessions/1/note", "Input.Note")]
    [InlineData("sessions/1/exercises/3/0", "Input.Note")]
    [InlineData("sessions/1/exercises/3/0", "Input.Colour")]
    public async Task Ten_thousand_characters_are_refused_and_kept_in_the_field(string noun, string field)
    {
        var window = await new Runner(app).Store(Samples.Full());
        var text = string.Concat(Enumerable.Repeat("<b>é</b> ", 1111)) + "x";

        var answer = await window.Send(noun, form => form.Fill(field, text), PlanWindow.OwnForm);

        Assert.StartsWith("At most ", answer.ErrorBeside(field), StringComparison.Ordinal);
        Assert.Equal(text, answer.Form(PlanWindow.OwnForm).ValueOf(field));
        Assert.Equal(1, (await window.Stored()).Revision);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task A_null_character_is_refused_and_changes_nothing(string encoding)
    {
        var window = await new Runner(app).MakePlan();

        var answer = await window.Send("name", form => form.Fill("Input.Name", "be\0fore").SetAttribute("enctype", encoding));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(1, (await window.Stored()).Revision);
    }

    [Fact]
    public async Task A_form_beyond_any_sense_is_turned_away_and_changes_nothing()
    {
        var window = await new Runner(app).MakePlan();

        var answer = await window.Send("name", form => form.Fill("Input.Name", new string('x', 100_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal(1, (await window.Stored()).Revision);
    }

    [Fact]
    public async Task A_copy_does_not_cut_a_character_of_its_name_in_two()
    {
        var window = await new Runner(app).MakePlan();
        var named = await window.Send("name", form => form.Fill("Input.Name", string.Concat(Enumerable.Repeat("💪", 100))));

        var copy = await window.Press(named, "/copy");

        Assert.Matches("^(💪)+ \\(copy\\)$", copy.Document.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("%00")]
    [InlineData("%F0%9F%92%AA")]
    [InlineData("%ff%fe")]
    [InlineData("%E2%80%AE")]
    public async Task A_search_for_an_exercise_may_be_anything(string query)
    {
        var window = await SessionWindow.First(app);

        var page = await window.Open($"exercises?part={query}&q={query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(Script, page.Html, StringComparison.Ordinal);
    }

    /// <summary>Scripts and event handlers on every page that shows the plan.</summary>
    private static async Task<(int Scripts, int Handlers)> Tags(PlanWindow window, Runner runner)
    {
        var (scripts, handlers) = (0, 0);
        foreach (var path in new[] { "/plans", window.Path, $"{window.Path}/name", $"{window.Path}/print/all", $"{window.Path}/sessions/1", $"{window.Path}/sessions/1/note", $"{window.Path}/sessions/1/exercises/3/0" })
        {
            var page = await runner.Visitor.Get(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, page.Status));
            scripts += page.Document.Scripts.Length;
            handlers += page.Document.All.Count(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        }

        return (scripts, handlers);
    }
}
