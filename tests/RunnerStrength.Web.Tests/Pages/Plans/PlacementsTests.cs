using System.Net;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Startup;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class PlacementsTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private readonly Visitor visitor = shared.App.Visitor();

    [Fact]
    public async Task The_next_best_days_are_shown_with_their_cost_and_can_be_taken()
    {
        var plan = await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form");
        var compare = await visitor.Get(plan.Url + "/placements");
        Assert.Equal(4, compare.Document.QuerySelectorAll("main section.card").Length);
        Assert.All(compare.Document.QuerySelectorAll("main section.card h2"), h => Assert.Matches("costs -?\\d+", h.TextContent));
        var wanted = compare.Document.QuerySelectorAll("section[aria-labelledby='option-0'] li strong").Select(s => s.ParentElement!.TextContent.Trim()).ToList();
        var moved = await visitor.Submit(compare, "section[aria-labelledby='option-0'] form");
        Assert.Equal(plan.Url, moved.Url);
        foreach (var reason in wanted)
            Assert.Contains(string.Join(' ', reason.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Skip(2)), moved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_is_not_offered_is_refused()
    {
        var plan = await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form");
        var compare = await visitor.Get(plan.Url + "/placements");
        compare.Form("section[aria-labelledby='option-0'] form").Forge("Starts", "0,0");
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(compare, "section[aria-labelledby='option-0'] form")).Status);
    }

    [Fact]
    public async Task Sessions_minutes_and_days_are_proposed_with_reasons_and_nothing_is_saved()
    {
        var form = await visitor.Get("/plans/new");
        var proposed = await visitor.Submit(form, "form.plan-form", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Minutes"] = "" }, "button[name=Propose]");
        Assert.Equal(HttpStatusCode.OK, proposed.Status);
        Assert.Contains("We would do 2 sessions of 45 minutes", proposed.Text, StringComparison.Ordinal);
        Assert.Equal("45", proposed.Document.QuerySelector("[name='Input.Minutes']")!.GetAttribute("value"));
        Assert.Empty((await shared.App.Visitor().Get("/plans")).Document.QuerySelectorAll(".plan-list li"));
        Assert.StartsWith("/plans/", (await visitor.Submit(proposed, "form.plan-form")).Url, StringComparison.Ordinal);
    }
}
