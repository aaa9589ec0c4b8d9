using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Figures;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;
using RunnerStrength.Web.Startup;

namespace RunnerStrength.Web.Pages;

/// <summary>The first page: what this is, with an example; for one who has a plan, that plan.</summary>
[PublicPage(DiffersForOwners = true)]
public sealed class IndexModel(Catalogue catalogue, PlanRevisions revisions, PlanShelf shelf, IOwners owners, TimeProvider time) : PageModel
{
    /// <summary>The visitor's newest plan; null for one who has none.</summary>
    public StoredPlan? Own { get; private set; }

    /// <summary>What the page shows: the visitor's plan, or the example.</summary>
    public PlanReview Shown { get; private set; } = null!;

    /// <summary>The week that today is in; before the plan its first, after it its last.</summary>
    public ReviewedWeek Week => Shown.Weeks.First(w => w.Week.Number == Shown.Plan.WeekOn(Today).Number);

    /// <summary>What an address of the visitor's plan says of the week; null in a plan of one.</summary>
    public int? WeekToSay => Shown.Weeks.Length > 1 ? Week.Week.Number : null;

    /// <summary>Where today is in the visitor's plan of several weeks, and how far the race is.</summary>
    public string? Where { get; private set; }

    public FigureView Moving => new(catalogue[FamilyFace.All[0].Slug], PictureKind.Loop);

    public int Count => catalogue.All.Length;

    public FigureView Still(FamilyFace face) => new(catalogue[face.Slug], PictureKind.Still, Sheet: FigureFile.SheetOfFaces(catalogue));

    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().Date);

    /// <summary>The first session that is not over yet; null when the plan is.</summary>
    public (ReviewedSession Session, DateOnly Date)? Next => Shown.Sessions
        .Select(s => (Session: s, Date: Shown.Plan.DateOf(s.Week.Week, s.Session.Day)))
        .Where(s => s.Date >= Today)
        .OrderBy(s => s.Date).ThenBy(s => s.Session.Session.Start)
        .Select(s => ((ReviewedSession, DateOnly)?)s)
        .FirstOrDefault();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (owners.Current is { } owner && await shelf.List(owner, cancel) is [var newest, ..])
            (Own, Where) = (await revisions.Find(owner, newest.Id, cancel), PlanCountdown.Of(newest, Today));
        Shown = Own is { } own ? new PlanReview(own.Plan, catalogue) : ExampleWeek.Of(catalogue);
    }
}
