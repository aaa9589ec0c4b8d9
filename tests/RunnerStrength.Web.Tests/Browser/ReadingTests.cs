using Microsoft.Playwright;
using RunnerStrength.Exercises;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>The pages for reading, as they behave in a browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadingTests(Site site) : BrowserTest(site)
{
    private const int NarrowestPhone = 320;

    [BrowserFact]
    public async Task The_list_follows_while_you_type_and_the_address_keeps_it()
    {
        var count = Catalogue.Shipped.Search.Find("sdie").Count(e => e.Family == Family.Plank);
        var page = await Site.Open();
        await page.GotoAsync("/exercises?family=plank");
        await page.FillAsync("#q", "sdie");
        await page.Arrives("**/exercises?family=plank&q=sdie");
        await Assertions.Expect(page.Locator(".found-count")).ToHaveTextAsync($"{count} exercises found");
        await Assertions.Expect(page.Locator("#found .exercise-card h3").First).ToHaveTextAsync("Kneeling side plank");
        Assert.EndsWith("q=sdie", await page.Locator("#filters a").First.GetAttributeAsync("href"));
        await page.ReloadAsync();
        Assert.Equal("sdie", await page.InputValueAsync("#q"));
        await Assertions.Expect(page.Locator("#found .exercise-card")).ToHaveCountAsync(count);
    }

    [BrowserFact]
    public async Task A_filter_is_chosen_and_taken_back_by_keyboard_alone()
    {
        var page = await Site.Open();
        await page.GotoAsync("/exercises");
        await page.TabTo("#filters summary");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await page.TabTo("#filters a[href='/exercises?family=squat']");
        Assert.True(await page.FocusIsSeen());
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/exercises?family=squat");
        await page.TabTo("#filters a[aria-current]");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("**/exercises");
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        var page = await Site.Open();
        await page.GotoAsync("/rules");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.Locator(".skip").EvaluateAsync<bool>("e => e === document.activeElement && e.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [BrowserTheory]
    [InlineData("walking-lunge", ".exercise-strip", ".exercise-muscles")]
    [InlineData("plank-high", ".exercise-how", ".exercise-muscles")]
    public async Task At_a_desk_the_facts_stand_beside_the_picture_whether_there_is_a_note_or_not(string exercise, string underThePicture, string underTheFacts)
    {
        var page = await Site.Open();
        foreach (var note in new[] { "", "left knee: shorter step" })
        {
            await page.GotoAsync($"/exercises/{exercise}/note");
            await page.FillAsync("main textarea", note);
            await page.ClickAsync("main form button[type=submit]");
            await page.GotoAsync($"/exercises/{exercise}");
            Assert.Equal(await Top(".exercise-picture"), await Top(".facts"));
            Assert.Equal(await Top(underThePicture), await Top(underTheFacts));
        }

        async Task<float> Top(string part) => (await page.Locator(part).BoundingBoxAsync())!.Y;
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_the_narrowest_phone()
    {
        var page = await Site.Open(width: NarrowestPhone);
        foreach (var path in new[] { "/", "/exercises?level=1&avoid=knee", "/exercises/plank-forearm", "/exercises/back-extension-band-pull-apart", "/rules", "/rules/I1", "/why-strength", "/about", "/sources", "/nowhere" })
        {
            await page.GotoAsync(path);
            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{path} is {over} px too wide.");
        }
    }
}
