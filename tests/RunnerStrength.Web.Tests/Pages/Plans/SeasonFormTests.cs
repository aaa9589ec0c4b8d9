using RunnerStrength.Running;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>The form of a plan of several weeks. Today is the Monday of the first.</summary>
public sealed class SeasonFormTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Planning_again_begins_with_the_same_weeks_and_race()
    {
        var runner = new Runner(app);
        var toRace = await runner.MakePlan(Answers.SixWeeks);
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
        Answers.SixWeeks(page.Form(Runner.NewPlan));

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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Planning_again_keeps_the_weeks_that_have_other_runs_where_the_runner_says_so(bool kept)
    {
        var runner = new Runner(app);
        var window = await runner.MakePlan(Answers.SixWeeks);
        await window.Send("runs?week=3", form => form.Run(Weekday.Tuesday, "06:30", "30", RunKind.Easy, rows: "Input.Rows").Fill("AndLater", "false"));
        var first = await window.Plan();

        var page = await runner.Visitor.Get($"/plans/new?from={window.Id}");
        Assert.Contains("Keep the runs of the week of 7 Dec", page.Text, StringComparison.Ordinal);
        if (!kept)
            page.Form(Runner.NewPlan).Untick("KeepWeeks", "true");
        var again = await new PlanWindow(runner, await runner.Visitor.Submit(page, Runner.NewPlan)).Plan();

        Assert.Equal(first.Weeks.Where(w => w.Number != 3).Select(w => w.Runs), again.Weeks.Where(w => w.Number != 3).Select(w => w.Runs));
        Assert.Equal(kept, first.FindWeek(3)!.Runs == again.FindWeek(3)!.Runs);
    }
}
