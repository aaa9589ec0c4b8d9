using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class CatalogueLoadTests(Site site) : BrowserTest(site)
{
    private const int MostBytes = 100_000;

    /// <summary>Records every shift from the beginning, those after input too.</summary>
    private const string WatchShifts = "window.shifted = 0; new PerformanceObserver(list => list.getEntries().forEach(e => window.shifted += e.value)).observe({ type: 'layout-shift', buffered: true });";

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_catalogue_loads_under_100_kilobytes_with_pictures_that_never_shift_it(int width)
    {
        var page = await Site.Open(width: width);
        await page.AddInitScriptAsync(WatchShifts);
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        await page.GotoAsync("/exercises", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var sizes = await Task.WhenAll(answers.ToArray().Select(a => a.Request.SizesAsync()));
        Assert.Contains(answers, a => a.Url.Contains("/figures/", StringComparison.Ordinal));
        Assert.InRange(sizes.Sum(s => s.ResponseBodySize), 1, MostBytes);

        await page.EvaluateAsync("async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(r => setTimeout(r, 30)); } }");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(0, await page.EvaluateAsync<double>("() => window.shifted"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('img.figure')].filter(i => i.complete && i.naturalWidth === 0 && i.getBoundingClientRect().top < innerHeight).length"));
    }
}
