using System.Globalization;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Shaping the week by pointer, finger and keys.</summary>
[Collection(BrowserTests.Name)]
public sealed class WorkshopTests(Site site) : BrowserTest(site)
{
    private const int MostActions = 40;

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_dragged_to_another_day_which_says_what_it_costs(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var handle = page.Locator("[data-day=Tuesday] .bar-handle");
        var target = page.Locator("[data-day=Wednesday] h3");
        await handle.ScrollIntoViewIfNeededAsync();
        var from = (await handle.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(Middle(from).X, Middle(from).Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(Middle(from).X + 10, Middle(from).Y + 10);
        // On a phone the days grow by their words as the session is picked up.
        await Assertions.Expect(page.Locator(".place-words")).ToHaveCountAsync(7);
        await Assertions.Expect(page.Locator("[data-day=Friday] .place-words")).ToContainTextAsync("moderate session to Saturday's long run");
        var to = (await target.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(Middle(to).X, Middle(to).Y, new MouseMoveOptions { Steps = 5 });
        await Assertions.Expect(page.Locator(".place-here")).ToHaveAttributeAsync("data-day", "Wednesday");
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator("[data-day=Wednesday] .bar-strength")).ToHaveCountAsync(1);
        await page.ClickAsync(".plan-head button:has-text('Undo')");
        await Assertions.Expect(page.Locator("[data-day=Tuesday] .bar-strength")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_session_is_dragged_by_a_finger()
    {
        var page = await (await Site.Open(width: 390)).MakeIntermediatePlan();
        var handle = page.Locator("[data-day=Tuesday] .bar-handle");
        await handle.ScrollIntoViewIfNeededAsync();
        var finger = await page.Context.NewCDPSessionAsync(page);
        async Task Touch(string type, (float X, float Y)? at) => await finger.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = at is var (x, y) ? new[] { new Dictionary<string, object> { ["x"] = x, ["y"] = y } } : [],
        });
        var from = Middle((await handle.BoundingBoxAsync())!);

        await Touch("touchStart", from);
        await Touch("touchMove", (from.X + 12, from.Y + 12));
        await Assertions.Expect(page.Locator(".place-words")).ToHaveCountAsync(7);
        var to = Middle((await page.Locator("[data-day=Wednesday] h3").BoundingBoxAsync())!);
        await Touch("touchMove", to);
        await Touch("touchEnd", null);

        await Assertions.Expect(page.Locator("[data-day=Wednesday] .bar-strength")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_moved_by_keys_and_heard(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.FocusAsync("[data-day=Tuesday] .bar-handle");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".week-say")).ToContainTextAsync("Wednesday 18:00: ");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator(".week-say")).ToContainTextAsync("Wednesday 17:30: ");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".week-say")).ToHaveTextAsync("It stays where it is.");
        Assert.True(await page.FocusIsSeen());

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator(".week-say")).ToContainTextAsync("Wednesday 17:30: ");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[data-day=Wednesday] .bar-strength .bar-time")).ToHaveTextAsync("17:30");
        // The keyboard is where it was.
        await Assertions.Expect(page.Locator("[data-day=Wednesday] .bar-handle")).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_run_is_entered_in_the_week_without_leaving_it(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var address = page.Url;

        await page.ClickAsync("[aria-label='Add a run on Friday']");
        await Assertions.Expect(page.Locator("dialog[open] h1")).ToHaveTextAsync("Add a run");
        Assert.Equal(address, page.Url);
        await page.AssertUsable();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[aria-label='Add a run on Friday']")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.CheckAsync("dialog [name='Input.Kind'][value=Quality]");
        await page.FillAsync("dialog [name='Input.Minutes']", "35");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[data-day=Friday] .bar-run .bar-minutes")).ToHaveTextAsync("35 min");
        await page.ClickAsync("[data-day=Friday] .bar-run a");
        await page.ClickAsync("dialog button:has-text('Remove it')");
        await Assertions.Expect(page.Locator("[data-day=Friday] .bar-run")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_number_that_will_not_do_in_the_week_is_told_on_the_page_of_the_run()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();

        await page.ClickAsync("[aria-label='Add a run on Friday']");
        await page.FillAsync("dialog [name='Input.Minutes']", "0");
        await page.ClickAsync("dialog button:has-text('Add the run')");

        await Assertions.Expect(page.Locator(".field-validation-error")).ToHaveTextAsync("A run takes 1 to 1440 minutes.");
        await Assertions.Expect(page.Locator("[name='Input.Day']")).ToHaveValueAsync("Friday");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Minutes_and_balance_follow_the_numbers_while_they_are_typed(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.ClickAsync("article.session >> nth=0 >> text=Change it");
        await page.ClickAsync("section.part >> nth=1 >> text=Change or swap >> nth=0");
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("min, as before");

        await page.FillAsync("[name='Input.Sets']", "6");

        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("sets a week, was");
        await page.FillAsync("[name='Input.Sets']", "");
        await Assertions.Expect(page.Locator(".outcome-old")).ToContainTextAsync("sets a week, was");
        await page.AssertUsable();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_week_that_is_read_from_Sunday_is_shaped_as_well(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.ClickAsync("text=Kilograms, week from Monday");
        await page.CheckAsync("#first-sunday");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator(".week-name").First).ToHaveTextAsync("Sunday");

        await page.FocusAsync("[data-day=Saturday] .bar-handle");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Locator(".week-say")).ToContainTextAsync("Friday 18:00: ");
        await Assertions.Expect(page.Locator("[data-day=Friday] .place-words")).ToContainTextAsync("moderate session to Saturday's long run");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Locator(".week-say")).ToContainTextAsync("Thursday 18:00: ");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task An_exercise_is_dragged_to_another_place(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.ClickAsync("article.session >> nth=0 >> text=Change it");
        var names = page.Locator("section.part >> nth=1 >> .item-name");
        var before = await names.AllInnerTextsAsync();
        await Handle(page, 0).EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        var from = Middle((await Handle(page, 0).BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        var to = Middle((await Handle(page, 2).BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(to.X, to.Y + 20, new MouseMoveOptions { Steps = 8 });
        await page.Mouse.UpAsync();
        await page.WaitForLoadStateAsync();

        await Assertions.Expect(names.Nth(2)).ToHaveTextAsync(before[0]);
        Assert.Equal([before[1], before[2], before[0]], (await names.AllInnerTextsAsync()).Take(3));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_week_is_built_from_nothing_by_keyboard_alone_in_few_actions(int width)
    {
        var page = await Site.Open(width: width);
        var actions = 0;
        async Task Press(string selector)
        {
            // Finding the way to a control is one action for somebody who jumps by links, headings or the search of the browser.
            await page.FocusAsync(selector);
            await page.Keyboard.PressAsync("Enter");
            actions += 2;
        }

        await page.GotoAsync("/plans/new");
        await Press("button[name=FromEmpty]");
        await page.WaitForSelectorAsync("text=There is no session in this week yet");
        await Press("a:has-text('Add a session')");
        await page.FocusAsync("#day-wednesday");
        await page.Keyboard.PressAsync("Space");
        actions += 2;
        await Press("button:has-text('Add the session')");
        await Press("a:has-text('Change it')");
        foreach (var exercise in new[] { "Bodyweight squat", "Split squat", "Glute bridge", "Knee push-up", "Forearm plank" })
        {
            await Press("section.part >> nth=1 >> a:has-text('Add an exercise')");
            await Press($"[aria-label='Add {exercise}']");
            await page.WaitForSelectorAsync($".item-name:has-text('{exercise}')");
        }

        await Press("button:has-text('Give it our warm-up')");
        await Press("button:has-text('Give it our cool-down')");

        await page.WaitForSelectorAsync("article.session");
        Assert.Equal(5, await page.Locator("article.session section.part >> nth=1 >> .item").CountAsync());
        Assert.True(actions < MostActions, string.Create(CultureInfo.InvariantCulture, $"{actions} actions"));
    }

    private static ILocator Handle(IPage page, int item) => page.Locator($"section.part >> nth=1 >> .item >> nth={item} >> .item-handle");

    private static (float X, float Y) Middle(LocatorBoundingBoxResult box) => (box.X + (box.Width / 2), box.Y + (box.Height / 2));
}
