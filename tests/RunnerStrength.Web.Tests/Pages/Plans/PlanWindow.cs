using System.Net;
using AngleSharp.Html.Dom;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A window with a plan's page open.</summary>
public sealed class PlanWindow
{
    /// <summary>The form that a page is about, beside those that go to other addresses.</summary>
    public const string OwnForm = "main form[method=post]:not([action])";

    private readonly Runner runner;

    public PlanWindow(Runner runner, WebPage page)
    {
        Assert.Equal(HttpStatusCode.OK, page.Status);
        (this.runner, Page) = (runner, page);
        Id = Guid.TryParse(page.Url.Split('/')[^1], out var id) ? id : throw new InvalidOperationException($"{page.Url} is no plan's page: {page.Text}");
    }

    public Guid Id { get; }

    public Visitor Visitor => runner.Visitor;

    /// <summary>As it was when it was opened.</summary>
    public WebPage Page { get; }

    public string Path => $"/plans/{Id}";

    public Task<WebPage> Open(string noun = "") => runner.Visitor.Get(noun.Length == 0 ? Path : $"{Path}/{noun}");

    /// <summary>Opens a part of the plan, fills in its form and sends it.</summary>
    public async Task<WebPage> Send(string noun, Action<IHtmlFormElement>? answers = null, string form = OwnForm)
    {
        var page = await Open(noun);
        answers?.Invoke(page.Form(form));
        return await runner.Visitor.Submit(page, form);
    }

    /// <summary>Sends a form of a page that is open already.</summary>
    public Task<WebPage> Submit(WebPage page, string form) => runner.Visitor.Submit(page, form);

    /// <summary>Clicks the button of the form whose address ends so, on a page that is open already.</summary>
    public Task<WebPage> Press(WebPage page, string actionEnd) => Submit(page, $"form[action$='{actionEnd}']");

    public Task<StoredPlan> Stored() => runner.Stored(Id);

    public async Task<Plan> Plan() => (await Stored()).Plan;

    public async Task<IReadOnlyList<Session>> Sessions() => [.. (await Plan()).Weeks.SelectMany(w => w.Sessions)];
}
