using RunnerStrength.Exercises;
using RunnerStrength.Web.Tests.Startup;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class BalanceTests(SharedApp shared) : IClassFixture<SharedApp>
{
    [Fact]
    public async Task The_week_shows_the_sets_of_every_muscle_group_against_its_range()
    {
        var visitor = shared.App.Visitor();
        var plan = await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form");
        var rows = plan.Document.QuerySelectorAll(".balance-groups tbody tr");
        Assert.Equal(Enum.GetValues<MuscleGroup>().Select(g => PlainNames.Capital(g.Plain())), rows.Select(r => r.QuerySelector("th")!.TextContent));
        Assert.All(rows, row => Assert.Matches("to \\d+(\\.\\d+)?: (below|in range|above|too much)$", row.QuerySelector(".balance-words")!.TextContent));
        Assert.NotNull(plan.Document.QuerySelector(".balance svg.body-map desc"));
        Assert.Empty(plan.Document.QuerySelectorAll("[style]"));
    }
}
