using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class ReadinessTests(App app) : IClassFixture<App>
{
    private const string Unanswered = "The health questions are not answered yet.";

    [Fact]
    public async Task A_plan_is_refused_with_what_is_open_while_health_is_unanswered()
    {
        var window = await new Runner(app).MakePlan(Answers.Intermediate);

        var page = await window.Press(window.Page, "/readiness");

        Assert.Equal("Is this plan ready?", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Not yet.", page.Text, StringComparison.Ordinal);
        Assert.Contains(Unanswered, page.Document.Texts("main li"));
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{window.Path}/health']"));
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post] input[name=Ready]"));
        Assert.False((await window.Plan()).MarkedReady);
        Assert.Contains("Not cleared yet.", (await window.Open()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_every_question_answered_no_the_plan_becomes_ready_and_a_draft_again()
    {
        var window = await SettledPlan.Make(app);
        var answered = await window.Send("health", form => form.AnswerHealth(yes: null));

        var ready = await window.Press(answered, "/readiness");

        Assert.Equal(window.Path, ready.Url);
        Assert.Contains("Ready.", ready.Document.Texts(".notice-good strong"));
        Assert.DoesNotContain("Not cleared yet", ready.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not cleared yet", (await window.Open("print/all")).Text, StringComparison.Ordinal);
        Assert.Contains("Not cleared yet.", (await window.Press(ready, "/readiness")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_is_kept_whatever_is_left_open_before_it()
    {
        var window = await new Runner(app).MakePlan();

        await window.Send("health", form => form.Fill("Input.Answers[1]", "false").Fill("Input.Answers[4]", "true").Fill("Input.Answers[9]", "false"));

        Assert.Equal(",False,,,True,,,,,False", string.Join(",", (await window.Plan()).Health.Answers));
        var sends = (await window.Open("health")).Form(PlanWindow.OwnForm).Sends();
        Assert.Equal(["Input.Answers[1]=false", "Input.Answers[4]=true", "Input.Answers[9]=false"], sends.Where(line => line.StartsWith("Input.Answers[", StringComparison.Ordinal)));
        Assert.Contains("7 of the 10 health questions are not answered yet.", (await window.Open("readiness")).Document.Texts("main li"));
    }

    [Fact]
    public async Task A_yes_wants_the_word_of_a_medical_professional()
    {
        var window = await SettledPlan.Make(app);
        var answered = await window.Send("health", form => form.AnswerHealth(yes: 3));

        var refused = await window.Press(answered, "/readiness");

        Assert.Contains("You answered yes to a health question: ask a medical professional first, and confirm that they agree.", refused.Document.Texts("main li"));
        var confirmed = await window.Send("health", form => form.Fill("Input.ProfessionalAgreed", "true"));
        Assert.Contains("Ready.", (await window.Press(confirmed, "/readiness")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_18_a_guardian_consents()
    {
        var window = await SettledPlan.Make(app, form => form.Fill("Input.Age", "17"));
        var answered = await window.Send("health", form => form.AnswerHealth(yes: null));

        var refused = await window.Press(answered, "/readiness");

        Assert.Contains("Under 18, a parent or guardian answers the questions and consents, and a qualified adult is there when you lift weights.", refused.Document.Texts("main li"));
        var consented = await window.Send("health", form => form.Fill("Input.GuardianConsents", "true"));
        Assert.Contains("Ready.", (await window.Press(consented, "/readiness")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_hold_for_twelve_months()
    {
        using var own = new App();
        var window = await SettledPlan.Make(own, form => form.AnswerHealth(yes: null, prefix: "Input.Health."));
        own.Time.SetUtcNow(App.Now.AddMonths(12).AddDays(-1));
        var lastDay = await window.Open("readiness");
        own.Time.SetUtcNow(App.Now.AddMonths(12));

        var dayAfter = await window.Open("readiness");

        Assert.Contains("Nothing stands against it.", lastDay.Text, StringComparison.Ordinal);
        Assert.Contains("The health questions were answered more than 12 months ago; please answer them again.", dayAfter.Document.Texts("main li"));
    }

    [Fact]
    public async Task An_edit_that_makes_an_error_takes_ready_away_and_undo_gives_it_back()
    {
        var window = await SettledPlan.Make(app, form => form.AnswerHealth(yes: null, prefix: "Input.Health."));
        await window.Press(await window.Open(), "/readiness");
        var session = (await window.Sessions())[0];

        var page = await window.Send("runs", form => form.Run(session.Day, "18:15", "30", RunKind.Easy, second: true, rows: "Input.Rows"));

        Assert.Contains("Not cleared yet.", page.Text, StringComparison.Ordinal);
        var refused = await window.Press(page, "/readiness");
        Assert.Contains("To fix", refused.Document.Texts("h2"));
        Assert.Contains(refused.Document.Texts(".finding-fix"), f => f.Contains("overlaps", StringComparison.Ordinal));
        Assert.Contains("Ready.", (await window.Press(page, "/undo")).Document.Texts(".notice-good strong"));
    }

    [Fact]
    public async Task A_copy_of_a_ready_plan_is_a_draft()
    {
        var window = await SettledPlan.Make(app, form => form.AnswerHealth(yes: null, prefix: "Input.Health."));
        var ready = await window.Press(await window.Open(), "/readiness");

        var copy = await window.Press(ready, "/copy");

        Assert.Contains("Ready.", ready.Text, StringComparison.Ordinal);
        Assert.Contains("Not cleared yet.", copy.Text, StringComparison.Ordinal);
    }
}
