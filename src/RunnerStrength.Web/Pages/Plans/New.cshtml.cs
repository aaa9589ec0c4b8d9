using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The form that a week is built from.</summary>
public sealed class NewModel(PlanRevisions revisions, PlanShelf shelf, IOwners owners, Catalogue catalogue, TimeProvider time) : PageModel
{
    [BindProperty]
    public NewPlanInput Input { get; set; } = new();

    /// <summary>A plan of the visitor's whose answers are the start of this one.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public Guid? From { get; set; }

    /// <summary>Whether weeks of that plan with other runs than most keep them.</summary>
    [BindProperty]
    public bool KeepWeeks { get; set; } = true;

    /// <summary>Those weeks, by their Monday.</summary>
    public ImmutableSortedDictionary<DateOnly, RunWeek> OtherWeeks { get; private set; } = ImmutableSortedDictionary<DateOnly, RunWeek>.Empty;

    /// <summary>What is about to be proposed need not have been filled in well.</summary>
    private void FillIn()
    {
        (Input.Sessions, Input.Minutes) = (1, NewPlanInput.DefaultMinutes);
        ModelState.Remove("Input.Sessions");
        ModelState.Remove("Input.Minutes");
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().Date);

    public async Task<IActionResult> OnGetAsync()
    {
        Input = NewPlanInput.Empty(Today);
        if (From is not null)
        {
            if (await Former() is not { } plan)
                return NotFound();
            Input = NewPlanInput.Of(plan);
        }

        return Page();
    }

    /// <summary>The plan whose answers are the start of this one; null where there is none, or it is not the visitor's.</summary>
    private async Task<Plan?> Former()
    {
        if (From is not { } id || owners.Current is not { } owner || await revisions.Find(owner, id) is not { Plan: var plan })
            return null;
        OtherWeeks = UsualRuns.Exceptions(plan);
        return plan;
    }

    /// <summary>Whether the sessions are to be proposed first; nothing is saved then.</summary>
    [BindProperty]
    public bool Propose { get; set; }

    /// <summary>A usual week of so many runs to fill the form with.</summary>
    [BindProperty]
    public int? Typical { get; set; }

    /// <summary>Whether the runner builds the sessions by hand.</summary>
    [BindProperty]
    public bool FromEmpty { get; set; }

    /// <summary>The weeks to choose from, with those of the plan that the answers are from.</summary>
    public IEnumerable<string> Lengths => HowFar.Weeks.Select(w => w.ToString(CultureInfo.InvariantCulture))
        .Concat(HowFar.Read(Input.Ahead) is { } own && HowFar.IsAnswer(Input.Ahead) && !HowFar.Weeks.Contains(own) ? [Input.Ahead!] : [])
        .Append(HowFar.ToRace);

    public Recommendation? Proposal { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        _ = await Former();
        if (Typical is { } runs && TypicalWeeks.All.TryGetValue(runs, out var week))
            return Filled(week);
        if (Propose)
            FillIn();
        if (!ModelState.IsValid)
        {
            Input.Runs.Fill();
            return Page();
        }

        if (Propose)
        {
            Propose = false;
            ModelState.Remove(nameof(Propose));
            var request = Input.ToRequest();
            Proposal = Recommendation.For(request.Profile, request.Runs, catalogue);
            (Input.Sessions, Input.Minutes) = (Proposal.Sessions, Proposal.Minutes);
            return Page();
        }

        if (owners.Current is { } visitor && !await shelf.HasRoom(visitor))
            return Full();
        var asked = Input.ToRequest() with { RunWeeks = KeepWeeks ? OtherWeeks : OtherWeeks.Clear() };
        var plan = (FromEmpty ? Planner.Empty(asked) : new Planner(catalogue).Plan(asked)) with { Health = Input.Health.ToGate(Today) };
        var stored = await revisions.CreateOnce(owners.Ensure(), FormMark.Of(Request), plan, "Plan made");
        return LocalRedirect(PlanLinks.Plan(stored.Id));
    }

    /// <summary>The same form, as it was filled in: another window can make room.</summary>
    private PageResult Full()
    {
        ModelState.AddModelError("", RoomWords.Full(PlanRow.Most, "plans", "Delete one"));
        Response.StatusCode = StatusCodes.Status409Conflict;
        Input.Runs.Fill();
        return Page();
    }

    /// <summary>The same form with other runs; nothing is judged yet.</summary>
    private PageResult Filled(RunWeek week)
    {
        ModelState.Clear();
        (Typical, Input.Runs) = (null, RunRows.Of(week));
        return Page();
    }
}
