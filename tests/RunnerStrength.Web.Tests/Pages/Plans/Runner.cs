using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Tests.Hosting;

namespace RunnerStrength.Web.Tests.Pages.Plans;

/// <summary>A visitor who makes plans, with a look at what the store then has.</summary>
public sealed class Runner(App app)
{
    public const string NewPlan = "form.plan-form";

    public Visitor Visitor { get; } = app.Visitor();

    /// <summary>A made plan's page.</summary>
    public async Task<PlanWindow> MakePlan(Action<IHtmlFormElement>? answers = null)
    {
        var page = await Visitor.Get("/plans/new");
        answers?.Invoke(page.Form(NewPlan));
        return new PlanWindow(this, await Visitor.Submit(page, NewPlan));
    }

    /// <summary>Puts a plan of the test's own making among this runner's.</summary>
    public async Task<PlanWindow> Store(Plan plan)
    {
        var made = await MakePlan();
        var owner = await app.InScope(services => OwnerOf(services, made.Id));
        var stored = await app.Plans(plans => plans.Create(owner, plan, "Plan made"));
        return new PlanWindow(this, await Visitor.Get($"/plans/{stored.Id}"));
    }

    /// <summary>As it lies in the store, whoever asks.</summary>
    public async Task<StoredPlan> Stored(Guid id)
    {
        var owner = await app.InScope(services => OwnerOf(services, id));
        return await app.Plans(plans => plans.Find(owner, id)) ?? throw new InvalidOperationException($"There is no plan {id}.");
    }

    private static Task<Owner> OwnerOf(IServiceProvider services, Guid id) =>
        services.GetRequiredService<RunnerStrengthDb>().Plans.Where(p => p.Id == id).Select(p => p.Owner).SingleAsync();
}
