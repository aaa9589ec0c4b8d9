using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Ways through the pages that several tests take.</summary>
internal static class Walk
{
    private static readonly (int Day, string Kind, string Start, string Minutes)[] IntermediateRuns =
    [
        (1, "Quality", "07:00", "60"), (2, "Easy", "07:00", "45"), (3, "Easy", "07:00", "45"), (5, "Long", "08:00", "110"), (6, "Easy", "07:00", "40"),
    ];

    /// <summary>The plan of an untouched form.</summary>
    public static async Task<IPage> MakeUsualPlan(this IPage page)
    {
        await page.GotoAsync("/plans/new");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.Arrives("**/plans/*-*");
        return page;
    }

    /// <summary>The intermediate runner of 34 with five runs, dumbbells, a band and a sore wrist.</summary>
    public static async Task<IPage> MakeIntermediatePlan(this IPage page)
    {
        await page.GotoAsync("/plans/new");
        for (var day = 0; day < 7; day++)
            await page.SelectOptionAsync($"[name='Input.Runs.Rows[{day * 2}].Kind']", "");
        foreach (var (day, kind, start, minutes) in IntermediateRuns)
        {
            await page.SelectOptionAsync($"[name='Input.Runs.Rows[{day * 2}].Kind']", kind);
            await page.FillAsync($"[name='Input.Runs.Rows[{day * 2}].Start']", start);
            await page.FillAsync($"[name='Input.Runs.Rows[{day * 2}].Minutes']", minutes);
        }

        await page.CheckAsync("[name='Input.Experience'][value=Intermediate]");
        await page.FillAsync("[name='Input.Age']", "34");
        await page.FillAsync("[name='Input.Start']", "18:00");
        await page.CheckAsync("[name='Input.Kit'][value=Dumbbells]");
        await page.CheckAsync("[name='Input.Kit'][value=Band]");
        await page.FillAsync("[name='Input.Discomforts[0]']", "3");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.Arrives("**/plans/*-*");
        return page;
    }

    /// <summary>Waits until the window is at an address and what is there has loaded.</summary>
    /// <param name="address">"**" stands for anything, "*" for anything without a slash.</param>
    public static Task Arrives(this IPage page, string address) =>
        page.Arrives(new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$"));

    /// <summary>Waits until the window is at an address and what is there has loaded.</summary>
    /// <remarks>The library's own wait looks at the address and only then begins to listen: on a busy machine a page comes in between, and is waited for in vain.</remarks>
    public static async Task Arrives(this IPage page, Regex address)
    {
        const int longest = 30_000;
        await Assertions.Expect(page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = longest });
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Presses Tab until the element that the selector names has the focus.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        const int most = 400;
        for (var i = 0; i < most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
                return;
        }

        throw new InvalidOperationException($"The keyboard never came to '{selector}' on {page.Url}.");
    }

    /// <summary>Opens the form behind a link in place. Until the page's script is there the link would lead to its own page, as it does without script.</summary>
    /// <param name="key">Pressed on the link; null is a click.</param>
    public static async Task OpenDialog(this IPage page, string link, string? key = null)
    {
        await page.WaitForSelectorAsync("dialog.form-dialog", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        if (key is null)
            await page.ClickAsync(link);
        else
            await page.PressAsync(link, key);
        await page.WaitForSelectorAsync("dialog[open] form");
    }

    /// <summary>The page of the first session of a plan that is open.</summary>
    public static async Task OpenFirstSession(this IPage page)
    {
        await page.ClickAsync("article.session >> nth=0 >> text=Change it");
        await page.WaitForSelectorAsync(".session-head h1");
    }

    public static (float X, float Y) Middle(this LocatorBoundingBoxResult box) => (box.X + (box.Width / 2), box.Y + (box.Height / 2));

    /// <summary>Opens everything that folds.</summary>
    public static Task Unfold(this IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");

    /// <summary>Whether what has the focus shows it.</summary>
    public static Task<bool> FocusIsSeen(this IPage page) => page.EvaluateAsync<bool>(
        """
        () => {
          const style = getComputedStyle(document.activeElement);
          return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
        }
        """);
}
