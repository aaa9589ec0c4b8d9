using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Shaping the week by pointer, finger and keys.</summary>
[Collection(BrowserTests.Name)]
public sealed class WorkshopTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_dragged_to_another_day_which_says_what_it_costs(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var handle = page.Locator("[data-day=Tuesday] .bar-handle");
        var target = page.Locator("[data-day=Wednesday] h3");
        await handle.EvaluateAsync("e => e.closest('.week-day').scrollIntoView({ block: 'start' })");
        var from = (await handle.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(from.Middle().X, from.Middle().Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.Middle().X + 10, from.Middle().Y + 10);
        // On a phone the days grow by their words as the session is picked up.
        await Assertions.Expect(page.Locator(".place-words")).ToHaveCountAsync(7);
        await Assertions.Expect(page.Locator("[data-day=Friday] .place-words")).ToContainTextAsync("moderate session to Saturday's long run");
        var to = (await target.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(to.Middle().X, to.Middle().Y, new MouseMoveOptions { Steps = 5 });
        await Assertions.Expect(page.Locator(".place-here")).ToHaveAttributeAsync("data-day", "Wednesday");
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator("[data-day=Wednesday] .bar-strength")).ToHaveCountAsync(1);
        await page.ClickAsync("button:has-text('Undo')");
        await Assertions.Expect(page.Locator("[data-day=Tuesday] .bar-strength")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_dragged_by_a_finger_to_another_day_and_hour(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var handle = page.Locator("[data-day=Tuesday] .bar-handle");
        await handle.EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        var from = (await handle.BoundingBoxAsync())!.Middle();
        var finger = await Finger.On(page);

        await finger.Down(from);
        await finger.Move((from.X + 12, from.Y + 12));
        await Assertions.Expect(page.Locator("[data-day=Friday] .place-words")).ToContainTextAsync("moderate session to Saturday's long run");
        await finger.Move((await page.Locator("[data-day=Wednesday] [data-hour='12:00']").BoundingBoxAsync())!.Middle());
        await Assertions.Expect(page.Locator(".week-say")).ToContainTextAsync("Wednesday 12:00: ");
        await finger.Up();

        await Assertions.Expect(page.Locator("[data-day=Wednesday] .bar-strength .bar-time")).ToHaveTextAsync("12:00");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_session_is_put_on_an_hour_without_dragging_and_taken_back_by_keys(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();

        await page.ClickAsync("[data-day=Tuesday] .bar-handle");
        await page.ClickAsync("[data-day=Thursday] [data-hour='06:00']");
        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength .bar-time")).ToHaveTextAsync("06:00");
        await Assertions.Expect(page.Locator(".last-change")).ToContainTextAsync("Tuesday 18:00 moved to Thursday 06:00");
        // The way back is in sight although the page is scrolled.
        await Assertions.Expect(page.Locator(".changes button:has-text('Undo')")).ToBeInViewportAsync();

        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("[data-day=Tuesday] .bar-strength")).ToHaveCountAsync(1);
        // The keys are heard once the page's script runs.
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("Control+Shift+z");
        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task The_page_scrolls_under_a_session_that_is_held_at_its_edge()
    {
        var page = await (await Site.Open(width: 390)).MakeIntermediatePlan();
        var handle = page.Locator("[data-day=Tuesday] .bar-handle");
        await handle.EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        var from = (await handle.BoundingBoxAsync())!.Middle();
        var finger = await Finger.On(page);

        await finger.Down(from);
        await finger.Move((from.X, 890));
        await Assertions.Expect(page.Locator(".place-here")).ToHaveAttributeAsync("data-day", "Sunday");
        await finger.Move((from.X, 400));
        await finger.Up();

        await Assertions.Expect(page.Locator("[data-day=Tuesday] .bar-strength")).ToHaveCountAsync(0);
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

        await page.OpenDialog("[aria-label='Add a run on Friday']");
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
        await page.OpenDialog("[data-day=Friday] .bar-run a");
        await page.ClickAsync("dialog button:has-text('Remove it')");
        await Assertions.Expect(page.Locator("[data-day=Friday] .bar-run")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_number_that_will_not_do_in_the_week_is_told_on_the_page_of_the_run()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();

        await page.OpenDialog("[aria-label='Add a run on Friday']");
        await page.FillAsync("dialog [name='Input.Minutes']", "0");
        await page.ClickAsync("dialog button:has-text('Add the run')");

        await Assertions.Expect(page.Locator(".field-validation-error")).ToHaveTextAsync("A run takes 1 to 1440 minutes.");
        await Assertions.Expect(page.Locator("[name='Input.Day']")).ToHaveValueAsync("Friday");
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
}
