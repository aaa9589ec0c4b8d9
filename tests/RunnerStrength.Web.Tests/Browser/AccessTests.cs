using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class AccessTests(Site site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task No_public_page_has_a_violation_that_axe_knows(ColorScheme scheme, int width)
    {
        var page = await site.Open(scheme: scheme, width: width);
        foreach (var path in new[] { "/", "/exercises", "/exercises?q=nothinglikethis", "/exercises/walking-lunge", "/rules", "/rules/I1", "/why-strength", "/about", "/sources", "/plans", "/plans/new", "/nowhere" })
            await Check(page, path);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task No_page_of_a_plan_has_a_violation_that_axe_knows(ColorScheme scheme, int width)
    {
        var page = await (await site.Open(scheme: scheme, width: width)).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var session = await page.Locator(".session h3 a").First.GetAttributeAsync("href");
        await page.GotoAsync(session!);
        var exercise = await page.Locator("a:has-text('Change or swap')").First.GetAttributeAsync("href");
        foreach (var path in new[] { plan, $"{plan}/health", $"{plan}/readiness", $"{plan}/name", $"{plan}/runs", $"{plan}/print/all", $"{plan}/sessions", $"{plan}/history", $"{plan}/shares", $"{plan}/lengths", $"{plan}/placements", $"{session}/copy", $"{session}/version", $"{session}/print?weeks=4&type=large", "/templates", "/devices", "/exercises/walking-lunge/note", session!, $"{session}/place", $"{session}/note", $"{session}/exercises", $"{session}/print", exercise!, "/plans" })
            await Check(page, path);
    }

    private static async Task Check(IPage page, string path)
    {
        await page.GotoAsync(path);
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{path}: {string.Join("; ", result.Violations.Select(v => $"{v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Target))}"))}");
        var wide = await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        Assert.False(wide, $"{path} scrolls sideways.");
    }
}
