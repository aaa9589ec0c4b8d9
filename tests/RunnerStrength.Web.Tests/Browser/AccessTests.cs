using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class AccessTests(Site site) : BrowserTest(site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task No_public_page_has_a_violation_that_axe_knows(ColorScheme scheme, int width)
    {
        var page = await Site.Open(scheme: scheme, width: width);
        foreach (var path in new[] { "/", "/exercises", "/exercises?q=nothinglikethis", "/exercises/walking-lunge", "/rules", "/rules/I1", "/why-strength", "/about", "/sources", "/plans", "/plans/new", "/nowhere" })
            await Check(page, path);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task No_page_of_a_plan_has_a_violation_that_axe_knows(ColorScheme scheme, int width)
    {
        var page = await (await Site.Open(scheme: scheme, width: width)).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var session = await page.Locator(".session h3 a").First.GetAttributeAsync("href");
        await page.GotoAsync(session!);
        var exercise = await page.Locator("a:has-text('Change or swap')").First.GetAttributeAsync("href");
        foreach (var path in new[] { plan, $"{plan}/health", $"{plan}/readiness", $"{plan}/name", $"{plan}/runs", $"{plan}/print/all", $"{plan}/sessions", $"{plan}/history", $"{plan}/shares", $"{plan}/lengths", $"{plan}/placements", $"{session}/copy", $"{session}/version", $"{session}/print?weeks=4&type=large", $"{plan}/runs/new", $"{plan}/days/tuesday/copy", "/templates", "/devices", "/preferences", "/exercises/walking-lunge/note", session!, $"{session}/place", $"{session}/note", $"{session}/exercises", $"{session}/print", exercise!, "/plans" })
            await Check(page, path);
    }

    /// <summary>1280 pixels at 400 % are 320.</summary>
    [BrowserFact]
    public async Task Every_page_reflows_at_four_hundred_percent()
    {
        var page = await (await Site.Open(width: 320)).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var session = await page.Locator(".session h3 a").First.GetAttributeAsync("href");
        foreach (var path in new[] { "/", "/exercises", "/exercises/walking-lunge", "/rules", "/rules/I1", "/why-strength", "/about", "/sources", "/plans", "/plans/new", plan, $"{plan}/runs", $"{plan}/placements", $"{plan}/lengths", $"{plan}/history", $"{plan}/shares", session!, $"{session}/place", $"{session}/exercises", "/preferences", "/devices", "/templates" })
            await Check(page, path);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_form_that_was_refused_has_no_violation_and_says_what_is_wrong_where_it_is(ColorScheme scheme)
    {
        var page = await (await Site.Open(scheme: scheme)).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var session = await page.Locator(".session h3 a").First.GetAttributeAsync("href");
        await page.GotoAsync(session!);
        var exercise = await page.Locator("a:has-text('Change or swap')").First.GetAttributeAsync("href");
        foreach (var (path, field, value) in new[]
        {
            ("/plans/new", "Input.Minutes", "1000"), ($"{plan}/name", "Input.Name", ""), ($"{plan}/runs/new", "Input.Minutes", "0"), (exercise!, "Input.Sets", "99"), ($"{session}/place", "Input.Start", ""), ($"{session}/note", "Input.Name", ""),
        })
        {
            await page.GotoAsync(path);
            await page.FillAsync($"main [name='{field}']", value);
            await page.ClickAsync("main form:not([action]) button[type=submit]");
            await Assertions.Expect(page.Locator($"[data-valmsg-for='{field}'].field-validation-error")).ToBeVisibleAsync();
            await CheckHere(page, $"{path} refused");
        }
    }

    [BrowserFact]
    public async Task A_change_that_came_too_late_is_told_without_a_violation()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
        var plan = new Uri(page.Url).AbsolutePath;
        var other = await page.Context.NewPageAsync();
        await page.GotoAsync($"{plan}/name");
        await other.GotoAsync($"{plan}/name");
        foreach (var window in new[] { other, page })
        {
            await window.FillAsync("[name='Input.Name']", "Autumn");
            await window.ClickAsync("main form button[type=submit]");
        }

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Renamed to");
        await CheckHere(page, "two windows");
    }

    [BrowserFact]
    public async Task With_forced_colours_everything_is_seen_and_what_has_the_focus_as_well()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await CheckHere(page, "forced colours");

        // A bar that is only a background would be gone: each has a border or a shape that is drawn.
        Assert.Equal(0, await page.Locator(".bar-shape rect").EvaluateAllAsync<int>("all => all.filter(r => ['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(r).fill)).length"));
        await page.FocusAsync("[data-day=Tuesday] .bar-handle");
        Assert.True(await page.FocusIsSeen());
    }

    [BrowserFact]
    public async Task Nothing_moves_for_somebody_who_wants_less_motion()
    {
        var page = await Site.Open();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        foreach (var path in new[] { "/", "/exercises/walking-lunge", "/plans/new" })
        {
            await page.GotoAsync(path);
            Assert.Equal((path, 0), (path, await page.EvaluateAsync<int>("() => document.getAnimations().length")));
        }
    }

    [BrowserFact]
    public async Task The_week_is_heard_day_by_day_with_its_runs_before_its_sessions()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();

        var heard = await page.Locator(".week-lanes").AriaSnapshotAsync();

        Assert.StartsWith("- list \"The week, runs and strength sessions by day\":", heard, StringComparison.Ordinal);
        var tuesday = heard[heard.IndexOf("Tuesday", StringComparison.Ordinal)..heard.IndexOf("Wednesday", StringComparison.Ordinal)];
        var order = new[] { "07:00", "Quality run", "60 min", "18:00", "Strength A", "45 min", "Move Strength A: press, then arrows for day and hour", "Add a run on Tuesday", "Copy Tuesday" };
        Assert.Equal(order, order.OrderBy(words => tuesday.IndexOf(words, StringComparison.Ordinal)));
        Assert.All(order, words => Assert.Contains(words, tuesday, StringComparison.Ordinal));
        Assert.Contains("Strength A to Saturday's long run", await page.Locator(".week-gaps").AriaSnapshotAsync(), StringComparison.Ordinal);
    }

    private static async Task Check(IPage page, string path)
    {
        await page.GotoAsync(path);
        await CheckHere(page, path);
    }

    private static async Task CheckHere(IPage page, string path)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{path}: {string.Join("; ", result.Violations.Select(v => $"{v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Target))}"))}");
        var wide = await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        Assert.False(wide, $"{path} scrolls sideways.");
    }
}
