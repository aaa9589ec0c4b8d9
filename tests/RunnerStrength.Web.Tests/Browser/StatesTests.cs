using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>The workshop in the states that its pages come to only by use.</summary>
[Collection(BrowserTests.Name)]
public sealed class StatesTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_week_with_nothing_in_it_is_sound_on_every_step(ColorScheme scheme, int width)
    {
        var page = await Site.Open(scheme: scheme, width: width);
        await page.GotoAsync("/plans/new");
        await page.ClickAsync("button[name=FromEmpty]");
        await page.WaitForSelectorAsync("text=There is no session in this week yet");
        await page.AssertUsable("an empty week");
        await page.GotoAsync(page.Url + "/print/all");
        await page.AssertUsable("an empty week on paper");
        await page.GoBackAsync();
        await page.ClickAsync("text=Add a session");
        await page.CheckAsync("#day-friday");
        await page.ClickAsync("button:has-text('Add the session')");
        await page.OpenFirstSession();
        await page.AssertUsable("an empty session");
        await page.ClickAsync("section.part >> nth=1 >> text=Add an exercise");
        await page.CheckAsync("[name=Add] >> nth=0");
        await page.AssertUsable("a ticked exercise");
        await page.FillAsync("#q", "nothinglikethis");
        await page.ClickAsync("button:has-text('Search')");
        await page.AssertUsable("nothing found");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_week_is_sound_while_a_session_is_moved_and_after_it(ColorScheme scheme, int width)
    {
        var page = await (await Site.Open(scheme: scheme, width: width)).MakeIntermediatePlan();
        await page.ClickAsync("[data-day=Tuesday] .bar-handle");
        await Assertions.Expect(page.Locator(".place-fix")).ToHaveCountAsync(1);
        await page.AssertUsable("a session picked up");
        await page.ClickAsync("[data-day=Monday] [data-hour='18:00']");
        await Assertions.Expect(page.Locator("[data-day=Monday] .bar-strength")).ToHaveCountAsync(1);
        await page.EvalOnSelectorAllAsync("details", "all => all.forEach(d => d.open = true)");
        await page.AssertUsable("a week with warnings, everything open");
        await page.OpenDialog("[aria-label='Add a run on Monday']");
        await page.AssertUsable("the form of a run");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_change_that_came_too_late_is_sound_wherever_it_is_told(ColorScheme scheme, int width)
    {
        var page = await (await Site.Open(scheme: scheme, width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync($"{plan}/name");
        await other.FillAsync("[name='Input.Name']", "Autumn");
        await other.ClickAsync("main form button[type=submit]");

        await page.ClickAsync("[data-day=Tuesday] .bar-handle");
        await page.ClickAsync("[data-day=Thursday] [data-hour='18:00']");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This plan changed in another window");
        await page.AssertUsable("a move too late");
        await page.GotoAsync(plan);
        await page.OpenFirstSession();
        await other.ClickAsync("button:has-text('Undo')");
        await other.WaitForSelectorAsync("button:has-text('Redo'):enabled");
        await page.ClickAsync("button:has-text('In turn with the next') >> nth=0");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This plan changed in another window");
        await page.AssertUsable("a group too late");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Lists_that_have_something_in_them_are_sound(ColorScheme scheme, int width)
    {
        var page = await (await Site.Open(scheme: scheme, width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        await page.OpenFirstSession();
        await page.ClickAsync("button:has-text('Lock the session')");
        await page.ClickAsync("section.part >> nth=1 >> button:text-is('Lock') >> nth=0");
        await Assertions.Expect(page.Locator(".item .effort:has-text('locked')")).ToHaveCountAsync(1);
        await page.AssertUsable("a locked exercise");
        await page.GotoAsync($"{plan}/history");
        await page.ClickAsync(".history button >> nth=-1");
        await page.GotoAsync($"{plan}/history");
        await page.AssertUsable("a history");
        await page.GotoAsync($"{plan}/shares");
        await page.ClickAsync("button:has-text('Make a link')");
        await Assertions.Expect(page.Locator(".share-list li")).ToHaveCountAsync(1);
        await page.AssertUsable("a share");
        await page.GotoAsync("/devices");
        await page.ClickAsync("button:has-text('Make a link')");
        await page.AssertUsable("a code");
        var link = await page.Locator("code").InnerTextAsync();
        await page.GotoAsync(link);
        await page.ClickAsync("button:has-text('Continue on this device')");
        await page.GotoAsync(link);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This link has been used or has run out");
        await page.AssertUsable("a used link");
        await page.GotoAsync(plan);
        await page.ClickAsync("button:has-text('Delete')");
        await page.GotoAsync("/plans");
        await Assertions.Expect(page.Locator("#deleted-title")).ToHaveCountAsync(1);
        await page.AssertUsable("a deleted plan");
    }
}
