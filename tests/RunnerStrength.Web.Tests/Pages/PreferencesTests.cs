using System.Net;
using RunnerStrength.Plans;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;
using RunnerStrength.Web.Tests.Pages.Sessions;

namespace RunnerStrength.Web.Tests.Pages;

public sealed class PreferencesTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("en-US", "pounds", "Sunday")]
    [InlineData("en-GB,en;q=0.8", "kilograms", "Monday")]
    [InlineData("en-CA", "kilograms", "Sunday")]
    [InlineData("de-DE, en-US;q=0.5", "kilograms", "Monday")]
    [InlineData("en;q=0.3, en-US;q=0.9", "pounds", "Sunday")]
    [InlineData("en", "kilograms", "Monday")]
    [InlineData("xx-YY", "kilograms", "Monday")]
    [InlineData("*", "kilograms", "Monday")]
    [InlineData("'<script>", "kilograms", "Monday")]
    public async Task What_is_usual_where_the_language_is_spoken_is_taken(string language, string unit, string day)
    {
        var visitor = app.Visitor();
        visitor.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", language);

        var chosen = (await visitor.Get("/preferences")).Document.QuerySelectorAll("input[checked]").Select(i => i.Id);

        Assert.Equal([$"unit-{unit}", $"first-{day.ToLowerInvariant()}"], chosen);
    }

    [Fact]
    public async Task A_choice_is_kept_and_shown_everywhere_and_changes_nothing_that_is_stored()
    {
        const string gobletSquat = "exercises/3/0";
        var window = new SessionWindow(await new Runner(app).Store(Samples.Full()), id: 1);
        Assert.StartsWith("12.5 kg,", Effort(await window.Open()), StringComparison.Ordinal);
        var before = (await window.Plan.Stored()).Revision;

        var visitor = window.Plan.Visitor;
        var saved = await visitor.Submit(Chosen(await visitor.Get($"/preferences?return={window.Plan.Path}"), "Pounds", "Sunday"), PlanWindow.OwnForm);

        Assert.Equal(window.Plan.Path, saved.Url);
        Assert.Equal(["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"], saved.Document.Texts(".week-name"));
        Assert.Empty(saved.Document.QuerySelectorAll(".week-lanes time"));
        Assert.StartsWith("27.6 lb,", Effort(await window.Open()), StringComparison.Ordinal);
        Assert.Contains("27.6 lb", (await window.Open("print")).Text, StringComparison.Ordinal);
        Assert.Equal(before, (await window.Plan.Stored()).Revision);

        // The form in pounds sent untouched leaves the weight as it was, to the gram.
        await window.Send(gobletSquat, form => Assert.Equal("27.6", form.ValueOf("Input.Weight")), "form.dose-form");
        Assert.Equal(new Weight(12_500), (await window.Session()).Main[0].Items[0].Load);
        await window.Send(gobletSquat, form => form.Fill("Input.Weight", "45"), "form.dose-form");
        Assert.Equal(new Weight(20_412), (await window.Session()).Main[0].Items[0].Load);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("/plans\u00e9")]
    [InlineData("")]
    public async Task Nobody_is_sent_to_another_site(string address)
    {
        var visitor = app.Visitor();

        var saved = await visitor.Submit(Chosen(await visitor.Get($"/preferences?return={Uri.EscapeDataString(address)}"), "Kilograms", "Monday"), PlanWindow.OwnForm);

        Assert.Equal((HttpStatusCode.OK, "/plans"), (saved.Status, saved.Url));
    }

    /// <summary>Found by the fuzzer: what was not sent was taken for chosen.</summary>
    [Theory]
    [InlineData("Unit", "Choose a unit.")]
    [InlineData("FirstDay", "Choose Monday or Sunday.")]
    public async Task What_is_not_chosen_is_asked_for(string field, string asked)
    {
        var visitor = app.Visitor();
        var form = Chosen(await visitor.Get("/preferences"), "Pounds", "Sunday");
        foreach (var choice in form.Document.QuerySelectorAll($"[name={field}]"))
            choice.Remove();

        var again = await visitor.Submit(form, PlanWindow.OwnForm);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(asked, again.ErrorBeside(field));
        Assert.Null(again.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData("grams.monday")]
    [InlineData("pounds")]
    [InlineData("")]
    public async Task A_cookie_that_can_t_be_read_is_as_none(string cookie)
    {
        var visitor = app.Visitor();
        visitor.Http.DefaultRequestHeaders.Add("Cookie", $"{VisitorPreferences.CookieName}={cookie}");

        Assert.Equal(["unit-kilograms", "first-monday"], (await visitor.Get("/preferences")).Document.QuerySelectorAll("input[checked]").Select(i => i.Id));
    }

    private static string Effort(WebPage page) => SessionWindow.Item(page, "goblet-squat").Texts(".effort").Single();

    private static WebPage Chosen(WebPage page, string unit, string day)
    {
        page.Form(PlanWindow.OwnForm).Fill("Unit", unit).Fill("FirstDay", day);
        return page;
    }
}
