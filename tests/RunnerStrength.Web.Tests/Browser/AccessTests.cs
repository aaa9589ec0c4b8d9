using Microsoft.Playwright;

namespace RunnerStrength.Web.Tests.Browser;

[Collection(BrowserTests.Name)]
public sealed class AccessTests(Site site) : BrowserTest(site)
{
    private const int Desk = 1280;
    private const int Phone = 390;
    private const int Height = 900;
    private const int FewestPages = 35;

    /// <summary>1280 pixels at 200 % are 640, at 400 % 320.</summary>
    private const int DeskAt200Percent = 640;
    private const int DeskAt400Percent = 320;

    /// <summary>Fields still stand two beside each other.</summary>
    private const int SmallPhone = 360;

    public static TheoryData<ColorScheme, int> Views => new() { { ColorScheme.Light, Desk }, { ColorScheme.Dark, Desk }, { ColorScheme.Light, Phone }, { ColorScheme.Dark, Phone } };

    [BrowserFact]
    public async Task No_page_has_a_violation_that_axe_knows()
    {
        var page = await Site.Open();
        List<string> faults = [];
        await foreach (var path in Pages(page))
        {
            foreach (var (scheme, width) in Views.Select(view => ((ColorScheme)view[0], (int)view[1])))
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, Height);
                faults.AddRange(await page.Faults($"{path}, {scheme}, {width}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserFact]
    public async Task Every_page_reflows_when_it_is_zoomed_or_small_and_nothing_moves_for_somebody_who_wants_less_motion()
    {
        var page = await Site.Open();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        List<string> faults = [];
        await foreach (var path in Pages(page))
        {
            if (await page.EvaluateAsync<int>("() => document.getAnimations().length") > 0)
                faults.Add($"{path} moves");
            foreach (var width in new[] { DeskAt200Percent, SmallPhone, DeskAt400Percent })
            {
                await page.SetViewportSizeAsync(width, Height);
                if (await page.ScrollsSideways())
                    faults.Add($"{path} scrolls sideways at {width}");
            }
        }

        Assert.Empty(faults);
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task With_nothing_there_yet_no_page_has_a_violation(ColorScheme scheme, int width)
    {
        var page = await Site.Open(scheme: scheme, width: width);
        foreach (var path in new[] { "/exercises?q=nothinglikethis", "/plans", "/templates", "/devices" })
        {
            await page.GotoAsync(path);
            await page.AssertUsable(path);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task With_what_can_be_opened_open_no_page_has_a_violation(ColorScheme scheme, int width)
    {
        var page = await Site.Open(scheme: scheme, width: width);
        await page.GotoAsync("/exercises?level=2");
        await page.Unfold();
        await page.AssertUsable("filters open");
        await page.GotoAsync("/plans/new");
        await page.Unfold();
        await page.AssertUsable("a new plan, all of it open");
        await page.MakeIntermediatePlan();
        await page.Unfold();
        await page.AssertUsable("a plan, all of it open");
        await page.ClickAsync("[data-day=Tuesday] .bar-handle");
        await page.WaitForSelectorAsync(".place-words");
        await page.AssertUsable("a session picked up");
        await page.Keyboard.PressAsync("Escape");
        await page.OpenDialog("[aria-label='Add a run on Friday']");
        await page.AssertUsable("a dialog open");
    }

    [BrowserTheory]
    [MemberData(nameof(Views))]
    public async Task A_form_that_was_refused_has_no_violation_and_says_what_is_wrong_where_it_is(ColorScheme scheme, int width)
    {
        var page = await (await Site.Open(scheme: scheme, width: width)).MakeIntermediatePlan();
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
            await page.AssertUsable($"{path} refused");
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
        await page.AssertUsable("two windows");
    }

    [BrowserFact]
    public async Task With_forced_colours_everything_is_seen_and_what_has_the_focus_as_well()
    {
        var page = await (await Site.Open()).MakeIntermediatePlan();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await page.AssertUsable("forced colours");

        // A bar that is only a background would be gone: each has a border or a shape that is drawn.
        Assert.Equal(0, await page.Locator(".bar-shape rect").EvaluateAllAsync<int>("all => all.filter(r => ['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(r).fill)).length"));
        await page.FocusAsync("[data-day=Tuesday] .bar-handle");
        Assert.True(await page.FocusIsSeen());
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

    /// <summary>Opens every page in turn; one that only leads on to another does not come twice.</summary>
    private async IAsyncEnumerable<string> Pages(IPage page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in await EveryPage.Addresses(Site, page))
        {
            await page.GotoAsync(path);
            if (seen.Add(new Uri(page.Url).AbsolutePath))
                yield return path;
        }

        Assert.InRange(seen.Count, FewestPages, int.MaxValue);
    }
}
