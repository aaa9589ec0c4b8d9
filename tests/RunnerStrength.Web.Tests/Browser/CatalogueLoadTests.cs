using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class CatalogueLoadTests(Site site) : BrowserTest(site)
{
    private const int MostBytes = 100_000;

    /// <summary>The favicon, which not every browser asks for here, counts.</summary>
    private const int MostRequests = 8;

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
        Assert.InRange(answers.Count, 1, MostRequests);
        var sizes = await Task.WhenAll(answers.ToArray().Select(a => a.Request.SizesAsync()));
        Assert.Contains(answers, a => a.Url.Contains("/figures/", StringComparison.Ordinal));
        Assert.InRange(sizes.Sum(s => s.ResponseBodySize), 1, MostBytes);

        await page.EvaluateAsync("async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(r => setTimeout(r, 30)); } }");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(0, await page.EvaluateAsync<double>("() => window.shifted"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('img.figure')].filter(i => i.complete && i.naturalWidth === 0 && i.getBoundingClientRect().top < innerHeight).length"));
    }

    /// <summary>Not all of them, nor nothing: what a name shows of the family's file has the colours of a figure and the shape of the one that stands alone.</summary>
    [BrowserFact]
    public async Task A_figure_from_the_file_of_its_family_looks_as_it_does_alone()
    {
        var page = await Site.Open();
        await page.GotoAsync("/exercises");
        var differences = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const draw = async (src, w, h) => {
                const image = new Image();
                image.src = src;
                await image.decode();
                const canvas = new OffscreenCanvas(w, h).getContext('2d');
                canvas.drawImage(image, 0, 0, w, h);
                return canvas.getImageData(0, 0, w, h).data;
              };
              const found = [];
              for (const shown of [...document.querySelectorAll('img.figure')].filter((_, i) => i % 19 === 0)) {
                const slug = shown.src.split('#')[1];
                const [w, h] = [shown.width, shown.height];
                const [sheet, alone] = [await draw(shown.src, w, h), await draw(`/figures/${slug}.svg?kind=still`, w, h)];
                let different = 0, drawn = 0;
                for (let i = 3; i < alone.length; i += 4) {
                  if (alone[i] > 0) drawn++;
                  if (Math.abs(alone[i] - sheet[i]) > 64) different++;
                }
                found.push(drawn === 0 ? 1 : different / drawn);
              }
              return found;
            }
            """);
        Assert.InRange(differences.Length, 8, int.MaxValue);
        Assert.All(differences, share => Assert.InRange(share, 0, 0.05));
    }
}
