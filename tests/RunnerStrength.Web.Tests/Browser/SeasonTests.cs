using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Several weeks up to a race, on a phone and at a desk.</summary>
[Collection(BrowserTests.Name)]
public sealed class SeasonTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 1280)]
    public async Task A_season_is_made_turned_and_shaped_and_every_page_of_it_is_sound(ColorScheme scheme, int width)
    {
        var page = await Site.Open(scheme: scheme, width: width);
        await page.GotoAsync("/plans/new");
        await page.CheckAsync("[name='Input.Ahead'][value=race]");
        await page.FillAsync("[name='Input.RaceOn']", "2027-04-18");
        await page.SelectOptionAsync("[name='Input.RaceOver']", "Half");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.Arrives("**/plans/*-*");
        var plan = new Uri(page.Url).AbsolutePath;
        await Check(page, plan);

        await page.ClickAsync(".season-weeks a:has-text('Week 5')");
        await Assertions.Expect(page.Locator(".season-weeks [aria-current=page]")).ToContainTextAsync("Week 5");
        await page.ClickAsync("a[rel=next]");
        Assert.EndsWith("?week=6", page.Url, StringComparison.Ordinal);

        await page.OpenDialog("[data-day=Friday] a:has-text('+ run')");
        await page.CheckAsync("dialog [name=AndLater][value=true]");
        await page.ClickAsync("dialog button:has-text('Add the run')");
        await Assertions.Expect(page.Locator(".last-change")).ToContainTextAsync("Week 6: ");
        Assert.EndsWith("?week=6", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("a[rel=next]");
        await Assertions.Expect(page.Locator("[data-day=Friday] .bar-run")).ToHaveCountAsync(1);

        foreach (var path in new[] { $"{plan}?week=20", $"{plan}/runs?week=2", $"{plan}/runs/new?week=2", $"{plan}/placements?week=2", $"{plan}/readiness", $"{plan}/print?week=2", $"{plan}/print/all?week=2", "/", "/plans", $"/plans/new?from={plan[7..]}" })
            await Check(page, path);
    }

    [BrowserFact]
    public async Task A_session_that_is_dragged_stays_in_its_week()
    {
        var page = await Site.Open();
        await page.GotoAsync("/plans/new");
        await page.CheckAsync("[name='Input.Ahead'][value='4']");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.Arrives("**/plans/*-*");
        await page.ClickAsync("a[rel=next]");
        var handle = page.Locator(".bar-handle").First;

        await handle.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".last-change")).ToContainTextAsync("Week 2: ");
        Assert.EndsWith("?week=2", page.Url, StringComparison.Ordinal);
    }

    private static async Task Check(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.AssertUsable(path);
    }
}
