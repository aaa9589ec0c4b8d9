using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class PaperTests(Site site) : BrowserTest(site)
{
    /// <summary>The number in the corner of a box; every word is larger.</summary>
    private const double LeastPoints = 6.4;
    private const double LeastLargePoints = 9;

    [BrowserTheory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task Print_all_is_a_page_for_the_week_and_one_for_each_session(string paper)
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
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
    [InlineData("Novice", 1, 30)]
    [InlineData("Novice", 3, 60)]
    [InlineData("Intermediate", 3, 60)]
    [InlineData("Advanced", 3, 60)]
    [InlineData("Advanced", 2, 120)]
    public async Task Every_sheet_of_a_full_plan_fits_its_page(string experience, int sessions, int minutes)
    {
        var page = await Site.Open();
        await page.GotoAsync("/plans/new");
        await page.CheckAsync($"[name='Input.Experience'][value={experience}]");
        await page.SelectOptionAsync("[name='Input.Sessions']", $"{sessions}");
        await page.FillAsync("[name='Input.Minutes']", $"{minutes}");
        foreach (var kit in new[] { "Dumbbells", "Band", "Barbell", "Kettlebell" })
            await page.CheckAsync($"[name='Input.Kit'][value={kit}]");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.Arrives("**/plans/*-*");
        var sheets = await page.Locator("article.session").CountAsync();
        await page.GotoAsync(page.Url + "/print/all");
        foreach (var paper in new[] { "A4", "Letter" })
        {
            using var pdf = await Print(page, paper);
            Assert.Equal(1 + sheets, pdf.NumberOfPages);
        }
    }

    [BrowserTheory]
    [InlineData("", 1)]
    [InlineData("figures=off", 1)]
    [InlineData("weeks=4", 2)]
    [InlineData("type=large", 3)]
    [InlineData("type=large&weeks=4&figures=off", 3)]
    public async Task However_a_sheet_is_printed_nothing_is_cut_off_and_no_exercise_is_torn_in_two(string choice, int mostPages)
    {
        var page = await Sheet(choice);
        var exercises = await page.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('.sheet-main tbody')].map(b => ['th', '.paper-dose', '.cues'].map(s => b.querySelector(s).innerText))");
        // A line that is broken is not one piece in the file, so it is looked for word by word.
        var words = Words(await page.Locator("main").InnerTextAsync());
        foreach (var paper in new[] { "A4", "Letter" })
        {
            using var pdf = await Print(page, paper);
            var texts = pdf.GetPages().Select(p => Bare(p.Text)).ToList();

            Assert.InRange(texts.Count, 1, mostPages);
            Assert.All(words, word => Assert.Contains(word, string.Concat(texts), StringComparison.Ordinal));
            Assert.All(exercises, parts => Assert.Contains(texts, text => parts.SelectMany(Words).All(word => text.Contains(word, StringComparison.Ordinal))));
            Assert.All(pdf.GetPages(), p => Assert.All(p.Letters, l => Assert.True(
                l.BoundingBox.Left >= 0 && l.BoundingBox.Right <= p.Width && l.BoundingBox.Bottom >= 0 && l.BoundingBox.Top <= p.Height, $"'{l.Value}' is off the page.")));
        }
    }

    [BrowserTheory]
    [InlineData("", LeastPoints)]
    [InlineData("weeks=4", LeastPoints)]
    [InlineData("type=large", LeastLargePoints)]
    public async Task What_is_printed_can_be_read(string choice, double least)
    {
        using var pdf = await Print(await Sheet(choice), "A4");

        var small = pdf.GetPages().SelectMany(p => p.Letters).Where(l => l.PointSize < least && !string.IsNullOrWhiteSpace(l.Value)).Select(l => l.Value);

        Assert.Equal("", string.Concat(small));
    }

    [BrowserTheory]
    [InlineData("size=a4", 595, 842)]
    [InlineData("size=letter", 612, 792)]
    public async Task A_chosen_paper_is_what_the_printer_is_asked_for(string choice, int width, int height)
    {
        var page = await Sheet(choice);
        using var pdf = PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        var first = pdf.GetPage(1);

        Assert.Equal((width, height), ((int)Math.Round(first.Width), (int)Math.Round(first.Height)));
    }

    [BrowserFact]
    public async Task A_sheet_has_no_colour_that_grey_could_lose()
    {
        var page = await Sheet("");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var coloured = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main *')].flatMap(e => {
              const style = getComputedStyle(e);
              return [style.color, style.backgroundColor, style.borderTopColor, style.fill, style.stroke]
                .filter(c => { const [r, g, b] = (c.match(/[\d.]+/g) ?? []).map(Number); return r !== g || g !== b; })
                .map(c => `${e.tagName}.${e.className}: ${c}`);
            })
            """);

        Assert.Empty(coloured);
    }

    private async Task<IPage> Sheet(string choice)
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
        var session = await page.Locator(".session h3 a").First.GetAttributeAsync("href");
        await page.GotoAsync($"{session}/print?{choice}");
        return page;
    }

    private static string[] Words(string text) => [.. text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(Bare)];

    /// <summary>Letters that a font ties into one are two again.</summary>
    private static string Bare(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static async Task<PdfDocument> Print(IPage page, string paper) =>
        PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = paper, PreferCSSPageSize = false }));
}
