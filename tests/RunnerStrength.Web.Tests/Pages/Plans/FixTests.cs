using System.Net;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Startup;

namespace RunnerStrength.Web.Tests.Pages.Plans;

public sealed class FixTests(SharedApp shared) : IClassFixture<SharedApp>
{
    private const string Mend = ".finding form[action$='/fixes']:has(input[value='S9'])";

    private readonly Visitor visitor = shared.App.Visitor();

    [Fact]
    public async Task A_finding_offers_one_action_that_mends_it_and_can_be_undone()
    {
        var plan = await WithTooLittleRest();
        Assert.StartsWith("Rest ", plan.Form(Mend).QuerySelector("button")!.TextContent, StringComparison.Ordinal);
        var mended = await visitor.Submit(plan, Mend);
        Assert.DoesNotContain(mended.Document.QuerySelectorAll(".finding"), f => f.TextContent.Contains("S9", StringComparison.Ordinal));
        Assert.Contains("Last change:", mended.Text, StringComparison.Ordinal);
        var undone = await visitor.Submit(mended, "form[action$='/undo']");
        Assert.Contains(undone.Document.QuerySelectorAll(".finding"), f => f.TextContent.Contains("S9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_action_that_is_not_offered_is_refused_and_nothing_changes()
    {
        var plan = await WithTooLittleRest();
        plan.Form(Mend).Forge("Input.Words", "Delete everything");
        var answer = await visitor.Submit(plan, Mend);
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("no longer offered", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_finding_is_not_there()
    {
        var plan = await WithTooLittleRest();
        Assert.Equal(HttpStatusCode.NotFound, (await shared.App.Visitor().Get(plan.Url + "/fixes")).Status);
    }

    private async Task<WebPage> WithTooLittleRest()
    {
        var plan = await visitor.Submit(await visitor.Get("/plans/new"), "form.plan-form");
        var session = await visitor.Get(plan.Document.QuerySelector(".session h3 a")!.GetAttribute("href")!);
        var exercise = await visitor.Get(session.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "").First(h => h.Contains("/exercises/", StringComparison.Ordinal) && h.StartsWith("/plans/", StringComparison.Ordinal) && h.Split('/').Length > 7 && IsMain(session, h)));
        await visitor.Submit(exercise, "main form", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Rest"] = "5" });
        return await visitor.Get(plan.Url);
    }

    private static bool IsMain(WebPage session, string address) =>
        session.Document.QuerySelector($"a[href='{address}']")!.Closest("section")!.TextContent.TrimStart().StartsWith("Main", StringComparison.Ordinal);
}
