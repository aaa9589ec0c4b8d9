using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RunnerStrength.Plans;
using RunnerStrength.Web.Tests.Hosting;
using RunnerStrength.Web.Tests.Pages.Plans;

namespace RunnerStrength.Web.Tests.Pages.Sessions;

/// <summary>A window with one session of a plan open.</summary>
public sealed class SessionWindow(PlanWindow plan, int id)
{
    public PlanWindow Plan => plan;

    public string Path => $"{plan.Path}/sessions/{id}";

    /// <summary>The first session of a new plan.</summary>
    public static async Task<SessionWindow> First(App app, Action<IHtmlFormElement>? answers = null)
    {
        var window = await new Runner(app).MakePlan(answers ?? Answers.Intermediate);
        return new SessionWindow(window, (await window.Sessions())[0].Id);
    }

    public Task<WebPage> Open(string noun = "") => plan.Open(Noun(noun));

    public Task<WebPage> Send(string noun, Action<IHtmlFormElement>? answers = null, string form = PlanWindow.OwnForm) => plan.Send(Noun(noun), answers, form);

    /// <summary>Clicks a button of the page of the session by its label.</summary>
    public async Task<WebPage> Press(string label, string noun = "") => await Press(await Open(noun), label);

    public Task<WebPage> Press(WebPage page, string label)
    {
        var button = page.Document.QuerySelectorAll("button").Single(b => (b.GetAttribute("aria-label") ?? b.TextContent) == label);
        (button.Closest("form")!.Id, button.Id) = ("pressed", "clicked");
        return plan.Visitor.Submit(page, "#pressed", button: "#clicked");
    }

    public async Task<Session> Session() => (await plan.Plan()).FindSession(id) ?? throw new InvalidOperationException("The session is gone.");

    /// <summary>Names of the exercises of a part, as the page lists them.</summary>
    public static IReadOnlyList<string> Names(WebPage page, SessionPart part = SessionPart.Main) => Part(page, part).Texts(".item-name");

    public static IElement Part(WebPage page, SessionPart part = SessionPart.Main) => page.Document.QuerySelectorAll("section.part").ElementAt((int)part);

    /// <summary>What the page says of an exercise: its line.</summary>
    public static IElement Item(WebPage page, string name) =>
        page.Document.QuerySelectorAll("li.item").Single(item => item.Texts(".item-name").Single() == name);

    private string Noun(string noun) => noun.Length == 0 ? $"sessions/{id}" : $"sessions/{id}/{noun}";
}
