using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>What a week is shaped with besides dragging, as somebody clicks it, on a desk and on a phone.</summary>
[Collection(BrowserTests.Name)]
public sealed class ShapingTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_copied_kept_as_a_template_locked_and_the_week_planned_around_it(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        await page.OpenFirstSession();
        await page.ClickAsync("text=Copy it");
        await page.CheckAsync("#day-monday");
        await page.ClickAsync("button:has-text('Copy it')");
        await Assertions.Expect(page.Locator("article.session")).ToHaveCountAsync(3);

        await page.OpenFirstSession();
        await page.ClickAsync("button:has-text('Keep as a template')");
        await Assertions.Expect(page.Locator(".plan-list h2")).ToHaveCountAsync(1);
        await page.AssertUsable();
        await page.GotoAsync(plan);
        await page.ClickAsync("text=Add a session");
        await page.CheckAsync("#day-thursday");
        await page.CheckAsync("[name='Input.Template'] >> nth=1");
        await page.ClickAsync("button:has-text('Add the session')");
        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength")).ToHaveCountAsync(1);

        await page.OpenFirstSession();
        await page.ClickAsync("button:has-text('Lock the session')");
        await Assertions.Expect(page.Locator("button:has-text('Unlock the session')")).ToBeVisibleAsync();
        await page.GotoAsync(plan);
        await page.ClickAsync("button:has-text('Plan again around what is locked')");
        await Assertions.Expect(page.Locator("article.session:has-text('locked')")).ToHaveCountAsync(1);
        await page.AssertUsable();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Exercises_are_done_in_turn_noted_made_for_home_and_every_step_gone_back_to(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        await page.OpenFirstSession();
        await page.ClickAsync("button:has-text('In turn with the next') >> nth=0");
        await Assertions.Expect(page.Locator(".turn-mark")).ToHaveTextAsync(["A1", "A2"]);
        await page.AssertUsable();
        await page.ClickAsync("button:has-text('Take apart')");
        await Assertions.Expect(page.Locator(".turn-mark")).ToHaveCountAsync(0);
        var session = page.Url.Split('#')[0];

        var exercise = await page.Locator("section.part >> nth=1 >> .item-name >> nth=0").GetAttributeAsync("href");
        await page.GotoAsync($"{exercise}/note");
        await page.FillAsync("[name='Input.Text']", "left knee: shorter step");
        await page.ClickAsync("button:has-text('Save the note')");
        await Assertions.Expect(page.Locator(".note-own")).ToHaveTextAsync("left knee: shorter step");
        await page.GotoAsync($"{session}/print");
        await Assertions.Expect(page.Locator(".paper-own")).ToHaveTextAsync("left knee: shorter step");

        foreach (var place in new[] { "on the road", "at home" })
        {
            await page.GotoAsync($"{session}/version");
            await page.AssertUsable(place);
            await page.ClickAsync($"button:has-text('Make it for training {place}')");
            await page.GotoAsync($"{plan}/history");
            await Assertions.Expect(page.Locator(".history strong").First).ToContainTextAsync($"made for training {place}");
        }

        await page.ClickAsync(".history button >> nth=-1");
        await page.GotoAsync($"{plan}/history");
        await Assertions.Expect(page.Locator(".history strong").First).ToHaveTextAsync("Back to: Plan made");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_with_what_every_home_has_gets_a_load_at_the_gym(int width)
    {
        var page = await (await Site.Open(width: width)).MakeUsualPlan();
        await page.OpenFirstSession();
        var session = page.Url.Split('#')[0];
        await page.GotoAsync($"{session}/version");
        await page.AssertUsable("versions");
        var gym = page.Locator("section:has(#kit-gym)");
        var change = (await gym.Locator("li").First.InnerTextAsync()).Split(" → ");
        await gym.Locator("button").ClickAsync();

        await Assertions.Expect(page.Locator($".item-name:text-is('{change[1]}')")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator($".item-name:text-is('{change[0]}')")).ToHaveCountAsync(0);
        await page.AssertUsable("at the gym");
        await page.GotoAsync($"{session}/version");
        await Assertions.Expect(gym).ToContainTextAsync("Nothing changes");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task An_exercise_that_is_locked_stays_when_the_week_is_planned_again(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        await page.OpenFirstSession();
        var session = page.Url;
        var first = page.Locator("section.part >> nth=1 >> .item-name >> nth=0");
        await page.ClickAsync("section.part >> nth=1 >> a:text-is('Change or swap') >> nth=0");
        await page.ClickAsync(".swap-list button:text-is('Swap') >> nth=0");
        await page.GotoAsync(session);
        var chosen = await first.InnerTextAsync();
        await page.ClickAsync("section.part >> nth=1 >> button:text-is('Lock') >> nth=0");
        await Assertions.Expect(page.Locator(".item .effort:has-text('locked')")).ToHaveCountAsync(1);

        await page.GotoAsync(plan);
        await page.ClickAsync("button:has-text('Plan again around what is locked')");
        await Assertions.Expect(page.Locator(".last-change")).ToContainTextAsync("Planned anew around what is locked");

        await page.OpenFirstSession();
        await Assertions.Expect(page.Locator(".item:has(.effort:has-text('locked')) .item-name")).ToHaveTextAsync(chosen);
        await page.AssertUsable();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_plan_is_shared_and_taken_to_another_device(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        await page.GotoAsync($"{plan}/shares");
        await page.SelectOptionAsync("#Sheet", new SelectOptionValue { Index = 1 });
        await page.ClickAsync("button:has-text('Make a link')");
        var shared = await page.Locator(".share-list a").First.InnerTextAsync();
        await page.AssertUsable();
        var stranger = await Site.Open(width: width);
        await stranger.GotoAsync(shared);
        await Assertions.Expect(stranger.Locator("h1")).ToHaveCountAsync(1);
        await stranger.AssertUsable();
        await page.ClickAsync("button:has-text('Take it back')");
        Assert.Equal(404, (await stranger.GotoAsync(shared))!.Status);

        await page.GotoAsync("/devices");
        await page.ClickAsync("button:has-text('Make a link')");
        await Assertions.Expect(page.Locator(".qr svg")).ToBeVisibleAsync();
        await page.AssertUsable();
        await stranger.GotoAsync(await page.Locator("code").InnerTextAsync());
        await stranger.AssertUsable();
        await stranger.ClickAsync("button:has-text('Continue on this device')");
        await stranger.GotoAsync(plan);
        await Assertions.Expect(stranger.Locator("article.session")).ToHaveCountAsync(2);
    }
}
