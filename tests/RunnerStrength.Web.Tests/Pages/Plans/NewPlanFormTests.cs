using System.Net;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class NewPlanFormTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("Input.Minutes", "9", "A session takes 10 to 120 minutes.")]
    [InlineData("Input.Minutes", "121", "A session takes 10 to 120 minutes.")]
    [InlineData("Input.Minutes", "", "Say how long a session may take.")]
    [InlineData("Input.Minutes", "abc", "can't be read")]
    [InlineData("Input.Minutes", "4.5", "can't be read")]
    [InlineData("Input.Minutes", "99999999999999", "can't be read")]
    [InlineData("Input.Age", "12", "Age is 13 to 110")]
    [InlineData("Input.Age", "111", "Age is 13 to 110")]
    [InlineData("Input.Age", "abc", "can't be read")]
    [InlineData("Input.Discomforts[0]", "11", "A score is 0 to 10.")]
    [InlineData("Input.Discomforts[6]", "-1", "A score is 0 to 10.")]
    [InlineData("Input.Discomforts[3]", "abc", "can't be read")]
    [InlineData("Input.Runs.Rows[2].Minutes", "0", "A run takes 1 to 1440 minutes.")]
    [InlineData("Input.Runs.Rows[3].Minutes", "1441", "A run takes 1 to 1440 minutes.")]
    [InlineData("Input.Runs.Rows[12].Minutes", "abc", "can't be read")]
    [InlineData("Input.Runs.Rows[2].Start", "25:00", "can't be read")]
    [InlineData("Input.Start", "noon", "can't be read")]
    [InlineData("Input.StartsOn", "2026-02-30", "can't be read")]
    [InlineData("Input.StartsOn", "", "Choose the first week.")]
    [InlineData("Input.StartsOn", "1999-12-31", "between 2000 and 2100")]
    [InlineData("Input.StartsOn", "2101-01-01", "between 2000 and 2100")]
    [InlineData("Input.WeeksSinceBirth", "-1", "Weeks are 0 to 520")]
    [InlineData("Input.WeeksSinceBirth", "521", "Weeks are 0 to 520")]
    public async Task A_bad_value_is_told_beside_its_field_and_nothing_typed_is_lost(string field, string value, string message)
    {
        var visitor = app.Visitor();
        var page = await visitor.Get("/plans/new");
        var form = page.Form(Runner.NewPlan);
        Answers.Everything(form);
        form.Forge(field, value);
        var sent = form.Sends();

        var answer = await visitor.Submit(page, Runner.NewPlan);

        Assert.Equal("/plans/new", answer.Url);
        Assert.Contains(message, answer.ErrorBeside(field), StringComparison.Ordinal);
        Assert.Equal(sent, answer.Form(Runner.NewPlan).Sends());
        Assert.Contains(message, answer.Document.QuerySelector(".validation-summary-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await visitor.Get("/plans")).Document.QuerySelectorAll(".plan-list li"));
    }

    [Theory]
    [InlineData("Input.Experience", "Olympian")]
    [InlineData("Input.Experience", "7")]
    [InlineData("Input.Sessions", "0")]
    [InlineData("Input.Sessions", "4")]
    [InlineData("Input.Kit", "Spaceship")]
    [InlineData("Input.DaysOut", "Someday")]
    [InlineData("Input.DaysOut", "99")]
    [InlineData("Input.Conditions", "Flu")]
    [InlineData("Input.Runs.Rows[4].Kind", "Swim")]
    [InlineData("Input.Health.Answers[4]", "maybe")]
    [InlineData("Input.NewRunner", "perhaps")]
    public async Task A_choice_that_is_not_offered_is_told_beside_its_field_and_all_else_stays(string field, string value)
    {
        var visitor = app.Visitor();
        var page = await visitor.Get("/plans/new");
        var form = page.Form(Runner.NewPlan);
        Answers.Everything(form);
        form.Forge(field, value);
        var sent = form.Sends().Where(line => !line.StartsWith(field + "=", StringComparison.Ordinal));

        var answer = await visitor.Submit(page, Runner.NewPlan);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("/plans/new", answer.Url);
        Assert.NotNull(answer.ErrorBeside(field));
        Assert.Equal(sent, answer.Form(Runner.NewPlan).Sends().Where(line => !line.StartsWith(field + "=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Input.Minutes", "10")]
    [InlineData("Input.Minutes", "120")]
    [InlineData("Input.Age", "13")]
    [InlineData("Input.Age", "110")]
    [InlineData("Input.Age", "")]
    [InlineData("Input.Discomforts[1]", "0")]
    [InlineData("Input.Discomforts[1]", "10")]
    [InlineData("Input.Runs.Rows[4].Minutes", "1")]
    [InlineData("Input.Runs.Rows[4].Minutes", "1440")]
    [InlineData("Input.StartsOn", "2000-01-03")]
    [InlineData("Input.StartsOn", "2100-12-31")]
    [InlineData("Input.WeeksSinceBirth", "0")]
    [InlineData("Input.WeeksSinceBirth", "520")]
    public async Task The_last_value_in_range_makes_a_plan(string field, string value)
    {
        var window = await new Runner(app).MakePlan(form =>
        {
            Answers.Everything(form);
            form.Fill(field, value);
        });

        Assert.NotNull(window.Page.Document.QuerySelector(".week-lanes"));
    }
}
