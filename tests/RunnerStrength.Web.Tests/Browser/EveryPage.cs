using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Every page that the program has, with a runner's own things in place of its open parts. One that can't be filled in fails the tests until somebody says how.</summary>
internal static class EveryPage
{
    /// <summary>Shown in the place of another page, for developers only, or for scripts alone.</summary>
    private static readonly string[] NotForReaders = ["error", "status/{code:int}", "gallery", "plans/{id:guid}/sessions/{session:int}/places"];

    /// <summary>Their addresses; the runner makes a plan, a shared link, a link to another device and a template for it.</summary>
    public static async Task<IReadOnlyList<string>> Addresses(Site site, IPage page)
    {
        var values = await Values(page);
        return [.. (await site.Endpoints()).Where(e => e.IsPage && !NotForReaders.Contains(e.Template, StringComparer.Ordinal)).Select(e => e.For(values)).Append("/nowhere")];
    }

    private static async Task<Dictionary<string, string>> Values(IPage page)
    {
        await page.MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var session = (await page.Locator(".session h3 a").First.GetAttributeAsync("href"))!;
        await page.GotoAsync(session);
        await page.ClickAsync("form[action$='/template'] button");
        await page.GotoAsync(session);
        var exercise = (await page.Locator("a:has-text('Change or swap')").First.GetAttributeAsync("href"))!.Split('/');
        await page.GotoAsync($"{plan}/shares");
        await page.ClickAsync("button:has-text('Make a link')");
        var shared = await page.Locator(".share-list a").First.InnerTextAsync();
        await page.GotoAsync("/devices");
        await page.ClickAsync("button:has-text('Make a link')");
        var device = await page.Locator("code").InnerTextAsync();
        return new(StringComparer.Ordinal)
        {
            ["plans/id"] = plan.Split('/')[^1],
            ["plans/session"] = session.Split('/')[^1],
            ["plans/block"] = exercise[^2],
            ["plans/item"] = exercise[^1],
            ["plans/run"] = "new",
            ["plans/day"] = "tuesday",
            ["shared/token"] = shared.Split('/')[^1],
            ["devices/token"] = device.Split('/')[^1],
            ["exercises/slug"] = "walking-lunge",
            ["exercises/family"] = "plank",
            ["rules/code"] = "I1",
        };
    }
}
