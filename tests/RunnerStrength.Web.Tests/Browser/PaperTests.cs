using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class PaperTests(Site site)
{
    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Print_all_is_a_page_for_the_week_and_one_for_each_session(string paper)
    {
        var page = await (await site.Open()).MakeIntermediatePlan();
        await page.GotoAsync(page.Url + "/print/all");
        using var pdf = await Print(page, paper);
        var texts = pdf.GetPages().Select(p => p.Text).ToList();
        Assert.Equal(3, texts.Count);
        Assert.Contains("Quality run", texts[0], StringComparison.Ordinal);
        Assert.Contains("Warm-up", texts[1], StringComparison.Ordinal);
        Assert.Contains("Tomorrow", texts[1], StringComparison.Ordinal);
        Assert.Contains("Cool-down", texts[2], StringComparison.Ordinal);
        Assert.All(texts, text => Assert.Contains("Not cleared yet", text, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("Novice", 1, 20)]
    [InlineData("Novice", 3, 60)]
    [InlineData("Intermediate", 3, 60)]
    [InlineData("Advanced", 3, 60)]
    [InlineData("Advanced", 2, 120)]
    public async Task Every_sheet_of_a_full_plan_fits_its_page(string experience, int sessions, int minutes)
    {
        var page = await site.Open();
        await page.GotoAsync("/plans/new");
        await page.CheckAsync($"[name='Input.Experience'][value={experience}]");
        await page.SelectOptionAsync("[name='Input.Sessions']", $"{sessions}");
        await page.FillAsync("[name='Input.Minutes']", $"{minutes}");
        foreach (var kit in new[] { "Dumbbells", "Band", "Barbell", "Kettlebell" })
            await page.CheckAsync($"[name='Input.Kit'][value={kit}]");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.WaitForURLAsync("**/plans/*-*");
        var sheets = await page.Locator("article.session").CountAsync();
        await page.GotoAsync(page.Url + "/print/all");
        foreach (var paper in new[] { "A4", "Letter" })
        {
            using var pdf = await Print(page, paper);
            Assert.Equal(1 + sheets, pdf.NumberOfPages);
        }
    }

    private static async Task<PdfDocument> Print(IPage page, string paper) =>
        PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = paper, PreferCSSPageSize = false }));
}
