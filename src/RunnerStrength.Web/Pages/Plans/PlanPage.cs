using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Fixing;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A page about one plan of the visitor's own: loads it, reviews it, saves an edit as the next revision. Somebody else's plan is not there (404).</summary>
public abstract class PlanPage(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PageModel
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The number of the week that is shown, from the address or a form's field; null for the week of today.</summary>
    [BindProperty(SupportsGet = true, Name = PlanLinks.WeekField)]
    public int? WeekNumber { get; set; }

    /// <summary>The revision that the form was made from.</summary>
    [BindProperty]
    public int Revision { get; set; }

    public StoredPlan Stored { get; private set; } = null!;

    /// <summary>What another window did since the form was made; empty when nothing did.</summary>
    public IReadOnlyList<string> ChangedSince { get; private set; } = [];

    public Plan Plan => Stored.Plan;

    public Catalogue Catalogue => catalogue;

    /// <summary>The week that the page is about, or that it came from.</summary>
    public virtual Week Week => Plan.FindWeek(WeekNumber ?? 0) ?? Plan.WeekOn(Today);

    public ReviewedWeek ReviewedWeek => Review.Weeks.First(w => w.Week.Number == Week.Number);

    public bool HasSeveralWeeks => Review.Weeks.Length > 1;

    /// <summary>Whether the page can be turned to another week.</summary>
    public virtual bool TurnsWeeks => HasSeveralWeeks;

    /// <summary>What an address of the plan says of the week; a plan of one week has nothing to say.</summary>
    public int? WeekToSay => HasSeveralWeeks ? Week.Number : null;

    /// <summary>The plan at this week.</summary>
    public string PlanAddress => PlanLinks.Plan(Id, WeekToSay);

    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().Date);

    /// <summary>The plan with every session's facts.</summary>
    public PlanReview Review => Stored.Analysis.Review;

    public ImmutableArray<Finding> Findings => Stored.Analysis.Findings;

    /// <summary>What would cure a finding, in one action.</summary>
    public Fix? FixFor(Finding finding) => Stored.Analysis.FixFor(finding);

    public IEnumerable<Finding> FindingsAt(PlanPath path) => Findings.Where(f => f.Path == path);

    public Readiness Readiness => Readiness.Of(Plan, Findings, Today);

    protected PlanRevisions Revisions => revisions;

    protected Owner? Visitor => owners.Current;

    /// <summary>Shows a plan that is not loaded by its owner.</summary>
    protected void Show(Plan plan) => Stored = new StoredPlan(Id, 0, new PlanAnalysis(plan, catalogue), time.GetUtcNow().UtcDateTime, Parent: null, Undoes: null, Redoes: null);

    /// <summary>Whether the visitor has such a plan, with such a week; it is then in <see cref="Stored"/>.</summary>
    protected async Task<bool> Load()
    {
        if (owners.Current is not { } owner || await revisions.Find(owner, Id) is not { } stored)
            return false;
        Stored = stored;
        return WeekNumber is not { } number || Plan.FindWeek(number) is not null;
    }

    /// <summary>Applies an edit to the plan and goes on to <paramref name="next"/>. Where another window was faster nothing is saved: the page shows what changed and offers the same form again.</summary>
    protected async Task<IActionResult> Save(Func<Plan, Edit> edit, Func<IActionResult> next)
    {
        if (!await Load())
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        try
        {
            var (plan, what) = edit(Plan);
            return await Finish(await revisions.Save(owners.Ensure(), Id, Revision, plan, Told(what)), next);
        }
        catch (GoneException gone)
        {
            ModelState.AddModelError("", gone.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
    }

    /// <summary>What the history says of an edit.</summary>
    protected virtual string Told(string what) => what;

    /// <summary>Goes on after a save, or shows what changed meanwhile.</summary>
    protected async Task<IActionResult> Finish(SaveOutcome outcome, Func<IActionResult> next)
    {
        switch (outcome)
        {
            case Saved saved:
                Stored = saved.Plan;
                return next();
            case ChangedMeanwhile changed:
                ChangedSince = changed.Since;
                await Load();
                ModelState.Remove(nameof(Revision));
                Revision = Stored.Revision;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    /// <summary>The page with the word that there is no room for another plan.</summary>
    protected PageResult NoRoom()
    {
        ModelState.AddModelError("", RoomWords.Full(PlanRow.Most, "plans", "Delete one"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    protected IActionResult ToPlan() => LocalRedirect(PlanAddress);
}
