using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>Weeks and names as nobody thought of them while drawing the pages.</summary>
[Collection(BrowserTests.Name)]
public sealed class OddContentTests(Site site) : BrowserTest(site)
{
    private const int PlanName = 200;
    private const int SessionName = 80;

    [BrowserTheory]
    [InlineData("one long word", "Supercalifragilistic")]
    [InlineData("right to left", "\u0628\u0631\u0646\u0627\u0645\u062c \u0627\u0644\u0642\u0648\u0629 ")]
    [InlineData("emoji", "\U0001F3C3\u200D\u2640\uFE0F\U0001F4AA\U0001F3FD")]
    [InlineData("marks upon marks", "Z\u0351\u036B\u0343\u036A\u0302a\u0300\u0301\u0302\u0303")]
    public async Task A_name_of_any_kind_and_length_stays_in_its_place(string kind, string part)
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var (name, note) = (Full(part, PlanName), Full(part + " ", 500));
        var session = (await page.Locator(".session h3 a").First.GetAttributeAsync("href"))!;
        await Send(page, $"{plan}/name", ("Input.Name", name));
        await Send(page, $"{session}/note", ("Input.Name", Full(part, SessionName)), ("Input.Note", note));
        await Send(page, "/exercises/walking-lunge/note", ("Input.Text", note));

        foreach (var path in new[] { plan, session, "/plans", "/", "/exercises/walking-lunge", $"{plan}/history", $"{plan}/shares", $"{plan}/lengths", $"{plan}/placements", $"{session}/print", $"{plan}/print/all" })
            await LooksRight(page, path, kind);
        using var pdf = await Pdf(page);
        // A note of 500 characters has its lines; it may cost its sheet a page.
        Assert.InRange(pdf.NumberOfPages, 3, 4);
    }

    [BrowserFact]
    public async Task A_week_of_fourteen_runs_and_one_of_none_look_right()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{plan}/runs");
        for (var row = 0; row < 14; row++)
        {
            await page.EvalOnSelectorAllAsync("details", "all => all.forEach(d => d.open = true)");
            await page.SelectOptionAsync($"[name='Input.Rows[{row}].Kind']", new[] { "Easy", "Quality", "Long" }[row % 3]);
            await page.FillAsync($"[name='Input.Rows[{row}].Start']", row % 2 == 0 ? "06:30" : "19:30");
            await page.FillAsync($"[name='Input.Rows[{row}].Minutes']", $"{30 + (row * 10)}");
        }

        await page.ClickAsync("main form button[type=submit]");
        await Assertions.Expect(page.Locator(".bar-run")).ToHaveCountAsync(14);
        foreach (var path in new[] { plan, $"{plan}/runs", $"{plan}/print", $"{plan}/placements" })
            await LooksRight(page, path, "14 runs");
        await page.GotoAsync($"{plan}/print");
        using (var pdf = await Pdf(page))
            Assert.Equal(1, pdf.NumberOfPages);

        await page.GotoAsync($"{plan}/runs");
        for (var row = 0; row < 14; row++)
            await page.SelectOptionAsync($"[name='Input.Rows[{row}].Kind']", "");
        await page.ClickAsync("main form button[type=submit]");
        await Assertions.Expect(page.Locator(".bar-run")).ToHaveCountAsync(0);
        foreach (var path in new[] { plan, $"{plan}/print" })
            await LooksRight(page, path, "no runs");
    }

    [BrowserFact]
    public async Task Three_sessions_of_ten_minutes_are_three_sheets()
    {
        var page = await Site.Open();
        await page.GotoAsync("/plans/new");
        await page.SelectOptionAsync("[name='Input.Sessions']", "3");
        await page.FillAsync("[name='Input.Minutes']", "10");
        await page.ClickAsync("button:has-text('Make my plan')");
        await page.Arrives("**/plans/*-*");
        var plan = new Uri(page.Url).AbsolutePath;
        await Assertions.Expect(page.Locator("article.session")).ToHaveCountAsync(3);

        foreach (var path in new[] { plan, $"{plan}/print/all" })
            await LooksRight(page, path, "ten minutes");

        using var pdf = await Pdf(page);
        Assert.Equal(4, pdf.NumberOfPages);
    }

    /// <summary>At both widths: nothing scrolls sideways, no text is cut off or runs out of its box, and axe finds nothing.</summary>
    private static async Task LooksRight(IPage page, string path, string kind)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(path);
            var wrong = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('main *')]
                  .filter(e => !(e instanceof SVGElement) && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 2 && !e.matches('select, input, textarea, table, thead, tbody, tr, [aria-hidden=true]'))
                  .map(e => `${e.tagName}.${e.className} is ${e.scrollWidth} of ${e.clientWidth} wide`)
                """);
            Assert.True(wrong.Length == 0, $"{kind}, {path} at {width}: {string.Join("; ", wrong)}");
            Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"), $"{kind}, {path} at {width} scrolls sideways.");
        }

        await page.AssertUsable($"{kind}, {path}");
    }

    private static async Task Send(IPage page, string path, params (string Field, string Value)[] fields)
    {
        await page.GotoAsync(path);
        foreach (var (field, value) in fields)
            await page.FillAsync($"main [name='{field}']", value);
        await page.ClickAsync("main form:not([action]) button[type=submit]");
        await page.Arrives(new Regex($"^(?![^/]*//[^/]*{Regex.Escape(path)}([?#]|$))"));
    }

    private static async Task<PdfDocument> Pdf(IPage page) => PdfDocument.Open(await page.PdfAsync(new PagePdfOptions { Format = "A4" }));

    /// <summary>As many whole parts as there is room for.</summary>
    private static string Full(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length)).Trim();
}
