using System.Net;
using AngleSharp.Html.Dom;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Pages.Sessions;

/// <summary>On the plan that has every kind of dose and load, so that each form is seen once.</summary>
public sealed class DoseTests(App app) : IClassFixture<App>
{
    private const string GobletSquat = "exercises/3/0";
    private const string Plank = "exercises/4/0";
    private const string Carry = "exercises/4/1";
    private const string Row = "exercises/5/0";
    private const string Deadlift = "exercises/5/1";

    [Theory]
    [InlineData(GobletSquat, "Input.Sets=3 Input.Amount=8 Input.UpTo=12 Input.Rest=90 Input.Rir=3 Input.Load=Weight Input.Weight=12.5 Input.Note=Slowly")]
    [InlineData(Plank, "Input.Kind=Seconds Input.Sets=2 Input.Amount=30 Input.Rest=60 Input.Load=Body")]
    [InlineData(Carry, "Input.Kind=Metres Input.Sets=2 Input.Amount=20 Input.Load=Feel")]
    [InlineData(Row, "Input.Sets=2 Input.Amount=8 Input.UpTo=12 Input.Load=Band Input.Colour=red")]
    [InlineData(Deadlift, "Input.Amount=6 Input.UpTo=8 Input.Load=Percent Input.Percent=70")]
    public async Task The_form_begins_with_the_numbers_as_they_are(string exercise, string fields)
    {
        var sends = (await (await Full()).Open(exercise)).Form("form.dose-form").Sends();

        Assert.All(fields.Split(' '), field => Assert.Contains(field, sends));
    }

    [Fact]
    public async Task Sets_reps_rest_reserve_and_note_are_changed_together()
    {
        var window = await Full();

        var page = await Change(window, GobletSquat, form => form
            .Fill("Input.Sets", "4").Fill("Input.Amount", "5").Fill("Input.UpTo", "7").Fill("Input.Rest", "150").Fill("Input.Rir", "2").Fill("Input.Note", "Elbows in"));

        Assert.Equal(window.Path, page.Url);
        var item = SessionWindow.Item(page, "goblet-squat");
        Assert.Equal("4 × 5-7 reps", item.Texts(".dose").Single());
        Assert.Equal("12.5 kg, 2 reps in reserve, rest 2 min 30 s", item.Texts(".effort").Single());
        Assert.Equal("Elbows in", item.Texts(".note").Single());
        Assert.Contains("goblet-squat 3 x 8-12 reps now 4 x 5-7 reps", (await window.Plan.Open()).Document.Texts(".last-change").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_upper_number_the_reps_are_one_number()
    {
        var page = await Change(await Full(), GobletSquat, form => form.Fill("Input.Amount", "6").Fill("Input.UpTo", "").Fill("Input.PerSide", "true"));

        Assert.Equal("3 × 6 reps each side", SessionWindow.Item(page, "goblet-squat").Texts(".dose").Single());
    }

    [Theory]
    [InlineData(Plank, "plank-forearm", "45", "2 × 45 s")]
    [InlineData(Plank, "plank-forearm", "1", "2 × 1 s")]
    [InlineData(Plank, "plank-forearm", "1800", "2 × 30 min")]
    [InlineData(Carry, "farmer-carry", "1000", "2 × 1000 m")]
    public async Task Seconds_and_metres_are_changed(string exercise, string name, string amount, string dose)
    {
        var page = await Change(await Full(), exercise, form => form.Fill("Input.Amount", amount));

        Assert.Equal(dose, SessionWindow.Item(page, name).Texts(".dose").Single());
    }

    [Theory]
    [InlineData("Body", null, null, "body weight")]
    [InlineData("Feel", null, null, "weight by feel")]
    [InlineData("Band", "Input.Colour", "green", "green band")]
    [InlineData("Band", "Input.Colour", "", "band")]
    [InlineData("Weight", "Input.Weight", "0.001", "0.001 kg")]
    [InlineData("Weight", "Input.Weight", "22.25", "22.25 kg")]
    [InlineData("Weight", "Input.Weight", "500", "500 kg")]
    [InlineData("Percent", "Input.Percent", "1", "1 % of 1RM")]
    [InlineData("Percent", "Input.Percent", "100", "100 % of 1RM")]
    public async Task Every_kind_of_load_can_be_chosen(string load, string? field, string? value, string words)
    {
        var page = await Change(await Full(), GobletSquat, form =>
        {
            form.Fill("Input.Load", load);
            if (field is not null)
                form.Fill(field, value!);
        });

        Assert.StartsWith($"{words}, 3 reps in reserve", SessionWindow.Item(page, "goblet-squat").Texts(".effort").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GobletSquat, "Input.Sets", "0", "1 to 10 sets.")]
    [InlineData(GobletSquat, "Input.Sets", "11", "1 to 10 sets.")]
    [InlineData(GobletSquat, "Input.Sets", "", "Give the sets.")]
    [InlineData(GobletSquat, "Input.Sets", "two", "Sets can't be read as it is written.")]
    [InlineData(GobletSquat, "Input.Amount", "0", "1 to 100 reps.")]
    [InlineData(GobletSquat, "Input.Amount", "", "Give a number.")]
    [InlineData(GobletSquat, "Input.UpTo", "101", "1 to 100 reps.")]
    [InlineData(GobletSquat, "Input.UpTo", "7", "The upper number is not below the lower one.")]
    [InlineData(GobletSquat, "Input.Rest", "601", "Rest is 0 to 600 seconds.")]
    [InlineData(GobletSquat, "Input.Rest", "-1", "Rest is 0 to 600 seconds.")]
    [InlineData(GobletSquat, "Input.Rest", "", "Give the rest in seconds.")]
    [InlineData(GobletSquat, "Input.Rir", "11", "0 to 10 reps in reserve, or empty.")]
    [InlineData(GobletSquat, "Input.Weight", "0", "0.001 to 500 kg.")]
    [InlineData(GobletSquat, "Input.Weight", "500.1", "0.001 to 500 kg.")]
    [InlineData(GobletSquat, "Input.Weight", "", "Give the weight.")]
    [InlineData(Plank, "Input.Amount", "1801", "1 to 1800 seconds.")]
    [InlineData(Carry, "Input.Amount", "1001", "1 to 1000 metres.")]
    [InlineData(Deadlift, "Input.Percent", "0", "1 to 100 percent.")]
    [InlineData(Deadlift, "Input.Percent", "101", "1 to 100 percent.")]
    [InlineData(Deadlift, "Input.Percent", "", "Give the percentage.")]
    public async Task A_number_that_will_not_do_is_told_and_nothing_typed_is_lost(string exercise, string field, string value, string message)
    {
        var window = await Full();
        var before = await window.Session();
        IReadOnlyList<string> sent = [];

        var page = await Change(window, exercise, form => sent = form.Fill("Input.Rest", "75").Fill("Input.Note", "Typed <b>now</b>").Forge(field, value).Sends());

        Assert.Equal(message, page.ErrorBeside(field));
        Assert.Equal(sent, page.Form("form.dose-form").Sends());
        Assert.Equal(before.Main[0].RestSeconds, (await window.Session()).Main[0].RestSeconds);
    }

    [Fact]
    public async Task A_note_or_a_colour_that_is_too_long_is_told_and_kept()
    {
        var (note, colour) = (new string('n', 501), new string('c', 31));

        var page = await Change(await Full(), Row, form => form.Fill("Input.Note", note).Fill("Input.Colour", colour));

        Assert.Equal("At most 500 characters.", page.ErrorBeside("Input.Note"));
        Assert.Equal("At most 30 characters.", page.ErrorBeside("Input.Colour"));
        Assert.Equal(note, page.Form("form.dose-form").ValueOf("Input.Note"));
        Assert.Equal(colour, page.Form("form.dose-form").ValueOf("Input.Colour"));
    }

    [Theory]
    [InlineData("Input.Kind", "Fathoms")]
    [InlineData("Input.Load", "Anvil")]
    public async Task A_choice_that_is_not_offered_changes_nothing(string field, string value)
    {
        var window = await Full();

        var page = await Change(window, GobletSquat, form => form.Fill("Input.Sets", "9").Forge(field, value));

        Assert.NotEqual(window.Path, page.Url);
        Assert.Equal("9", page.Form("form.dose-form").ValueOf("Input.Sets"));
        Assert.Equal(3, (await window.Session()).Main[0].Rounds);
    }

    [Fact]
    public async Task What_the_numbers_would_make_of_the_session_is_told_before_they_are_saved()
    {
        var window = await SessionWindow.First(app);
        var (minutes, block) = (await Minutes(window), (await window.Session()).Main[0].Id);

        var outcome = await Outcome(window, $"exercises/{block}/0", form => form.Fill("Input.Sets", "6"));

        Assert.Contains($"was {minutes} min", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("sets a week, was", outcome.Text, StringComparison.Ordinal);
        Assert.NotEmpty(outcome.Document.QuerySelectorAll(".finding a[href^='/rules/']"));
        Assert.Equal(minutes, await Minutes(window));
        Assert.Contains($"{minutes} min, as before", (await Outcome(window, $"exercises/{block}/0", _ => { })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_half_typed_has_no_outcome() =>
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Outcome(await Full(), GobletSquat, form => form.Fill("Input.Sets", ""))).Status);

    private static async Task<WebPage> Outcome(SessionWindow window, string exercise, Action<IHtmlFormElement> numbers)
    {
        var page = await window.Open(exercise);
        var form = page.Form("form.dose-form");
        numbers(form);
        form.Action = form.GetAttribute("data-outcome")!;
        return await window.Plan.Submit(page, "form.dose-form");
    }

    private static async Task<string> Minutes(SessionWindow window) => (await window.Open()).Document.Texts(".session-when").Single().Split(" · ")[1].Split(' ')[0];

    private async Task<SessionWindow> Full() => new(await new Runner(app).Store(Samples.Full()), id: 1);

    private static Task<WebPage> Change(SessionWindow window, string exercise, Action<IHtmlFormElement> numbers) => window.Send(exercise, numbers, "form.dose-form");
}
