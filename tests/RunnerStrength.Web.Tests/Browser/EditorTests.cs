using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>The session editor by pointer, finger and keys.</summary>
[Collection(BrowserTests.Name)]
public sealed class EditorTests(Site site) : BrowserTest(site)
{
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
        await page.AssertUsable("an outcome that is old");
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
        var from = (await Handle(page, 0).BoundingBoxAsync())!.Middle();
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        var to = (await Handle(page, 1).BoundingBoxAsync())!.Middle();
        await page.Mouse.MoveAsync(to.X, to.Y + 20, new MouseMoveOptions { Steps = 8 });
        await page.Mouse.UpAsync();
        await page.WaitForLoadStateAsync();

        await Assertions.Expect(names.Nth(1)).ToHaveTextAsync(before[0]);
        Assert.Equal([before[1], before[0], before[2]], (await names.AllInnerTextsAsync()).Take(3));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task An_exercise_is_dragged_by_a_finger(int width)
    {
        var page = await Session(width);
        var names = page.Locator("section.part >> nth=1 >> .item-name");
        var before = await names.AllInnerTextsAsync();
        await Handle(page, 0).EvaluateAsync("e => e.scrollIntoView({ block: 'start' })");
        var from = (await Handle(page, 0).BoundingBoxAsync())!.Middle();
        var to = (await Handle(page, 1).BoundingBoxAsync())!.Middle();
        var finger = await Finger.On(page);

        await finger.Down(from);
        await finger.Move((from.X, from.Y + 20));
        await finger.Move((to.X, to.Y + 20));
        await finger.Up();

        await Assertions.Expect(names.Nth(1)).ToHaveTextAsync(before[0]);
        await Assertions.Expect(names.Nth(0)).ToHaveTextAsync(before[1]);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task An_exercise_goes_down_press_by_press_and_the_keyboard_goes_with_it(int width)
    {
        var page = await Session(width);
        var names = page.Locator("section.part >> nth=1 >> .item-name");
        var name = await names.Nth(0).InnerTextAsync();
        var down = page.Locator($"[aria-label='Move {name} down']");

        await down.FocusAsync();
        for (var place = 1; place <= 2; place++)
        {
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(names.Nth(place)).ToHaveTextAsync(name);
            await Assertions.Expect(down).ToBeFocusedAsync();
            await Assertions.Expect(down).ToBeInViewportAsync();
        }

        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(names.Nth(1)).ToHaveTextAsync(name);
        await Assertions.Expect(page.Locator(".session-head h1")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_circuit_has_rounds_and_rest_of_its_own_and_doses_a_side_and_in_seconds(int width)
    {
        var page = await Session(width);
        var main = page.Locator("section.part >> nth=1");
        for (var size = 2; size <= 3; size++)
        {
            await main.Locator("button:has-text('In turn with the next')").First.ClickAsync();
            await Assertions.Expect(page.Locator(".turn-mark")).ToHaveCountAsync(size);
        }

        await main.Locator("text=Change or swap").Nth(1).ClickAsync();
        await page.FillAsync("[name='Input.Sets']", "3");
        await page.FillAsync("[name='Input.Rest']", "75");
        await page.CheckAsync("[name='Input.PerSide']");
        await page.FillAsync("[name='Input.Note']", "third hole of the belt");
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("min");
        await page.AssertUsable("the panel of a group");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(main.Locator(".dose").Nth(1)).ToContainTextAsync("each side");
        await Assertions.Expect(main.Locator(".effort").Nth(2)).ToContainTextAsync("rest 75 s");

        await main.Locator(".item:has(.dose:text-matches('[0-9] s$')) >> text=Change or swap").First.ClickAsync();
        await page.FillAsync("[name='Input.Amount']", "35");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(main.Locator(".dose:has-text('35 s')")).ToHaveCountAsync(1);
        await page.ClickAsync("text=Print the sheet");
        await Assertions.Expect(page.Locator(".paper-note")).ToHaveTextAsync("third hole of the belt");
        await Assertions.Expect(page.Locator(".paper-turn")).ToHaveCountAsync(3);
    }

    private async Task<IPage> Session(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.OpenFirstSession();
        return page;
    }

    private static ILocator Handle(IPage page, int item) => page.Locator($"section.part >> nth=1 >> .item >> nth={item} >> .item-handle");
}
