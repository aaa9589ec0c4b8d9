using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>What keeps somebody from using a page as it stands in the browser.</summary>
internal static class Access
{
    /// <summary>WCAG 2.2 at level AA, and what axe thinks good besides. Without their tags axe leaves out what is new in 2.2: the size of what is pressed.</summary>
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Everything that axe finds, and whether the page scrolls sideways; with the words for where it was.</summary>
    public static async Task<IReadOnlyList<string>> Faults(this IPage page, string where)
    {
        var found = await page.RunAxe(Rules);
        var faults = found.Violations.Select(v => $"{where}: {v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Target))}");
        return [.. faults, .. await page.ScrollsSideways() ? new[] { $"{where} scrolls sideways." } : []];
    }

    public static async Task AssertUsable(this IPage page, string? where = null)
    {
        var faults = await page.Faults(where ?? page.Url);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public static Task<bool> ScrollsSideways(this IPage page) => page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
}
