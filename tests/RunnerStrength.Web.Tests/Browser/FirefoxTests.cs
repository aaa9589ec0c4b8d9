using UglyToad.PdfPig;

namespace RunnerStrength.Web.Tests.Browser;

/// <summary>The three jobs in the other engine.</summary>
[Collection(BrowserTests.Name)]
public sealed class FirefoxTests(Site site) : BrowserTest(site)
{
    private const string Enter = "\uE007";
    private const string MakeMyPlan = "form.plan-form button.button:not([name])";
    private const string ArrowRight = "\uE014";

    [FirefoxFact]
    public async Task An_exercise_is_found_and_read()
    {
        await using var firefox = await Firefox.Open();
        await firefox.Go(new Uri(Site.Address, "/exercises"));

        await firefox.Click("input[type=search]");
        await firefox.Press([.. "kettle bell".Select(c => $"{c}"), Enter]);
        await firefox.Until("location.search.includes('q=kettle')");
        await firefox.Click("main a[href='/exercises/kettlebell-swing']");

        await firefox.Until("document.querySelectorAll('main ol li').length >= 3 && document.querySelector('main h1').textContent.includes('swing')");
        await firefox.Until("[...document.querySelectorAll('main img, main svg')].every(e => e.tagName === 'svg' || e.loading === 'lazy' || e.naturalWidth > 0)");
    }

    [FirefoxFact]
    public async Task A_week_is_built_shaped_by_keys_and_printed()
    {
        await using var firefox = await Firefox.Open();
        await firefox.Go(new Uri(Site.Address, "/plans/new"));

        await firefox.Click(MakeMyPlan);
        await firefox.Until("/plans\\/[0-9a-f]{8}-/.test(location.pathname) && !!document.querySelector('.bar-handle')");
        var sheets = int.Parse(await firefox.Evaluate("document.querySelectorAll('article.session').length"), System.Globalization.CultureInfo.InvariantCulture);
        var before = await firefox.Evaluate("document.querySelector('.bar-strength').closest('.week-day').dataset.day");

        await firefox.Click(".bar-handle");
        await firefox.Until("document.querySelectorAll('.place-words').length === 7");
        await firefox.Press(ArrowRight);
        await firefox.Click(".bar-handle");
        await firefox.Until($"document.querySelectorAll('.place-words').length === 0 && document.querySelector('.bar-strength').closest('.week-day').dataset.day !== '{before}'");
        await firefox.Until("document.querySelector('.last-change').textContent.includes('Last change')");

        await firefox.Go(new Uri(Site.Address, await firefox.Evaluate("location.pathname + '/print/all'")));
        using var pdf = PdfDocument.Open(await firefox.Print());
        Assert.Equal(1 + sheets, pdf.NumberOfPages);
    }

    [FirefoxFact]
    public async Task A_run_is_entered_in_the_week()
    {
        await using var firefox = await Firefox.Open();
        await firefox.Go(new Uri(Site.Address, "/plans/new"));
        await firefox.Click(MakeMyPlan);
        await firefox.Until("!!document.querySelector('dialog.form-dialog')");
        var runs = await firefox.Evaluate("document.querySelectorAll('[data-day=Friday] .bar-run').length");

        await firefox.Click("[aria-label='Add a run on Friday']");
        await firefox.Until("!!document.querySelector('dialog[open] form')");
        await firefox.Press(Enter);

        await firefox.Until($"document.querySelectorAll('[data-day=Friday] .bar-run').length === {runs} + 1");
    }
}
