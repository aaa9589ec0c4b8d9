using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>What keeps somebody from using a page as it stands in the browser.</summary>
internal static class Access
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 at level AA, and what axe thinks good besides. Without their tags axe leaves out what is new in 2.2: the size of what is pressed.</summary>
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>Everything that axe finds, and whether the page scrolls sideways; with the words for where it was. Axe runs in the page itself: its own runner opens a window for each run, for frames, which no page of ours has.</summary>
    public static async Task<IReadOnlyList<string>> Faults(this IPage page, string where)
    {
        Assert.Single(page.Frames);
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>(
            """
            async rules => {
              // A colour on its way to another one is not what anybody reads.
              await Promise.allSettled(document.getAnimations().filter(a => a instanceof CSSTransition).map(a => a.finished));
              const { violations, passes } = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
              if (passes.length === 0) throw new Error('axe looked at nothing');
              return violations.map(v => `${v.id} at ${v.nodes.map(n => n.target).join(', ')}`);
            }
            """,
            Rules);
        return [.. found.Select(fault => $"{where}: {fault}"), .. await page.ScrollsSideways() ? new[] { $"{where} scrolls sideways." } : []];
    }

    public static async Task AssertUsable(this IPage page, string? where = null)
    {
        var faults = await page.Faults(where ?? page.Url);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public static Task<bool> ScrollsSideways(this IPage page) => page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
}
