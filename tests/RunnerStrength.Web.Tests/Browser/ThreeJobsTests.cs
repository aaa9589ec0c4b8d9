using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class ThreeJobsTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_runner_finds_an_exercise_and_reads_how_it_is_done(bool script)
    {
        var page = await Site.Open(script);
        await page.GotoAsync("/");
        await page.ClickAsync("nav >> text=Exercises");
        await page.FillAsync("input[type=search]", "kettle bell");
        await page.PressAsync("input[type=search]", "Enter");
        await page.Arrives("**q=kettle**");
        await page.ClickAsync("main a[href*='/exercises/']:has-text('Kettlebell')");
        Assert.Contains("Kettlebell", await page.InnerTextAsync("h1"), StringComparison.OrdinalIgnoreCase);
        Assert.True(await page.Locator("main ol li").CountAsync() >= 3, "The steps are there.");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_runner_builds_a_week_shapes_it_and_takes_the_change_back(bool script)
    {
        var page = await (await Site.Open(script)).MakeIntermediatePlan();
        Assert.Equal(2, await page.Locator("article.session").CountAsync());
        await page.ClickAsync("article.session >> nth=0 >> text=Move it");
        await page.CheckAsync("#day-friday");
        await page.FillAsync("[name='Input.Start']", "06:30");
        await page.ClickAsync("button:has-text('Move it')");
        await page.WaitForSelectorAsync("article.session");
        Assert.Contains("Friday 06:30", await page.InnerTextAsync(".sessions"), StringComparison.Ordinal);
        await page.ClickAsync("button:has-text('Undo')");
        await page.WaitForSelectorAsync("button:has-text('Redo'):enabled");
        Assert.DoesNotContain("Friday 06:30", await page.InnerTextAsync(".sessions"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    public async Task An_exercise_is_swapped_and_its_dose_changed(bool script, int width)
    {
        var page = await (await Site.Open(script, width: width)).MakeIntermediatePlan();
        await page.ClickAsync("article.session >> nth=0 >> text=Change it");
        await page.ClickAsync("#Main-title ~ ol .item >> nth=0 >> text=Change or swap");
        var other = page.Locator(".swap-list li").First;
        var name = await other.Locator("a").InnerTextAsync();
        await other.Locator("button").ClickAsync();
        await page.WaitForSelectorAsync($"#Main-title ~ ol .item-name:has-text('{name}')");
        await page.ClickAsync("#Main-title ~ ol .item >> nth=0 >> text=Change or swap");
        await page.FillAsync("[name='Input.Sets']", "4");
        await page.ClickAsync("button:has-text('Save')");
        await page.WaitForSelectorAsync("#Main-title");
        Assert.StartsWith("4 ×", await page.Locator("#Main-title ~ ol .dose").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_makes_a_plan_and_every_focus_is_seen()
    {
        var page = await Site.Open();
        await page.GotoAsync("/");
        await page.TabTo("main a[href='/plans/new']");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/plans/new");
        await page.TabTo("[name='Input.Minutes']");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("30");
        await page.TabTo("form.plan-form button[type=submit]");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/plans/*-*");
        await page.TabTo("article.session a[href$='/place']");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/place");
        await page.TabTo("[name='Input.Start']");
        Assert.True(await page.FocusIsSeen());
    }

    [BrowserFact]
    public async Task The_keyboard_alone_finds_an_exercise_and_prints_a_sheet()
    {
        var page = await Site.Open();
        await page.AddInitScriptAsync("window.print = () => document.body.classList.add('was-printed')");
        await page.GotoAsync("/");
        await page.TabTo("nav a[href='/exercises']");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/exercises");
        await page.TabTo("#q");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.TypeAsync("goblet");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**q=goblet");
        await page.TabTo("#found .exercise-card a");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("oblet");

        await page.MakeUsualPlan();
        await page.TabTo("article.session a[href$='/print']");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/print");
        await page.TabTo("#print");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("body.was-printed")).ToHaveCountAsync(1);
    }
}
