using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Days, weeks, units and paper as somebody chooses them, on a desk and on a phone.</summary>
[Collection(BrowserTests.Name)]
public sealed class DaysTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_day_is_copied_in_place_and_locked_and_the_week_is_copied(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        var plan = page.Url;
        await page.OpenDialog("[aria-label='Copy Tuesday']");
        await page.CheckAsync("dialog #to-thursday");
        await page.AssertUsable("the form of a day's copy");
        await page.ClickAsync("dialog button:has-text('Copy it')");
        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength")).ToHaveCountAsync(1);

        await page.ClickAsync("[aria-label='Lock Thursday']");
        await Assertions.Expect(page.Locator("[data-day=Thursday] .day-locked")).ToHaveTextAsync("locked");
        await page.ClickAsync("[aria-label='Lock Monday']");
        await page.ClickAsync("button:has-text('Plan again around what is locked')");
        await Assertions.Expect(page.Locator(".last-change")).ToContainTextAsync("Planned anew around what is locked");
        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-day=Monday] .bar-strength")).ToHaveCountAsync(0);
        await page.AssertUsable("locked days");

        await page.ClickAsync($"form[action='{new Uri(plan).AbsolutePath}/copy'] button");
        await page.Arrives(new Regex($"^(?!{Regex.Escape(plan)}$).*/plans/"));
        await Assertions.Expect(page.Locator("[data-day=Thursday] .bar-strength")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_usual_week_of_runs_is_taken_for_a_plan(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.ClickAsync("text=Change the runs");
        await page.ClickAsync("button:has-text('3 runs')");
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.run-row select')].filter(s => s.value).length === 3");
        await page.AssertUsable("a usual week");

        await page.ClickAsync("button.button:has-text('Save the runs')");

        await Assertions.Expect(page.Locator(".bar-run")).ToHaveCountAsync(3);
    }

    [BrowserTheory]
    [InlineData("en-US", "Pounds, week from Sunday", "Sunday", "lb", 1280)]
    [InlineData("en-US", "Pounds, week from Sunday", "Sunday", "lb", 390)]
    [InlineData("de-DE", "Kilograms, week from Monday", "Monday", "kg", 1280)]
    [InlineData("de-DE", "Kilograms, week from Monday", "Monday", "kg", 390)]
    public async Task Weights_and_weeks_are_read_as_the_browsers_language_has_them(string locale, string words, string first, string unit, int width)
    {
        var page = await (await Site.Open(width: width, locale: locale)).MakeIntermediatePlan();

        await Assertions.Expect(page.Locator("a[href^='/preferences?']")).ToHaveTextAsync(words);
        await Assertions.Expect(page.Locator(".week-name").First).ToHaveTextAsync(first);
        await page.OpenFirstSession();
        await page.ClickAsync("section.part >> nth=1 >> text=Change or swap >> nth=0");
        await Assertions.Expect(page.Locator(".choice-with:has(#load-weight)")).ToContainTextAsync(unit);
        await page.AssertUsable("units");
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_paper_is_chosen_above_the_sheet(int width)
    {
        var page = await (await Site.Open(width: width)).MakeIntermediatePlan();
        await page.OpenFirstSession();
        await page.ClickAsync("text=Print the sheet");
        var boxes = await page.Locator(".box").CountAsync();

        await page.CheckAsync("[name=figures]");
        await page.CheckAsync("[name=type]");
        await page.CheckAsync("[name=weeks]");
        await page.SelectOptionAsync("[name=size]", "letter");
        await page.ClickAsync("button:has-text('Show')");

        await Assertions.Expect(page.Locator("main.paper-plain.paper-large.paper-letter.paper-weeks")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".box")).ToHaveCountAsync(4 * boxes);
        await page.AssertUsable("chosen paper");
    }
}
