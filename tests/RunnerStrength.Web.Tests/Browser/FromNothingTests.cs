using System.Globalization;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class FromNothingTests(Site site) : BrowserTest(site)
{
    private const int MostActions = 40;

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_week_of_two_sessions_is_built_from_nothing_by_keyboard_alone_in_few_actions(int width)
    {
        var page = await Site.Open(width: width);
        var actions = 0;
        async Task Press(string selector, string key = "Enter")
        {
            // Finding the way to a control is one action for somebody who jumps by links, headings or the search of the browser.
            await page.FocusAsync(selector);
            await page.Keyboard.PressAsync(key);
            actions += 2;
        }

        await page.GotoAsync("/plans/new");
        await Press("button[name=FromEmpty]");
        await page.WaitForSelectorAsync("text=There is no session in this week yet");
        await Press("a:has-text('Add a session')");
        await Press("#day-wednesday", "Space");
        await Press("button:has-text('Add the session')");
        await Press("a:has-text('Change it')");
        await Press("section.part >> nth=1 >> a:has-text('Add an exercise')");
        foreach (var exercise in new[] { "Bodyweight squat", "Split squat", "Glute bridge", "Knee push-up", "Forearm plank" })
            await Press($"[aria-label='Tick {exercise}']", "Space");
        await Press("button:has-text('Add ticked')");
        await Assertions.Expect(page.Locator("section.part >> nth=1 >> .item")).ToHaveCountAsync(5);
        await Press("button:has-text('Give it our warm-up')");
        await Press("button:has-text('Give it our cool-down')");
        await page.OpenDialog("[aria-label='Copy Wednesday']", "Enter");
        actions += 2;
        await Press("dialog #to-saturday", "Space");
        await Press("dialog button:has-text('Copy it')");

        await Assertions.Expect(page.Locator("article.session")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("[data-day=Saturday] .bar-strength")).ToHaveCountAsync(1);
        Assert.Equal(2 * 5, await page.Locator("article.session section.part:nth-of-type(2) .item").CountAsync());
        Assert.True(actions < MostActions, string.Create(CultureInfo.InvariantCulture, $"{actions} actions"));
    }
}
