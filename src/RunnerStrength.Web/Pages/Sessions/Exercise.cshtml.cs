using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>One exercise of a session: its numbers, and what may stand in its place.</summary>
public sealed class ExerciseModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time, VisitorPreferences reads) : SessionExercisePage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public DoseInput Input { get; set; } = new();

    /// <summary>Whether what changes goes on to the later weeks of the phase.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadItem())
            return NotFound();
        (Revision, Input) = (Stored.Revision, DoseInput.Of(Item.Item, reads.Unit));
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(Dosed, ToItem);

    private Edit Dosed(Plan plan)
    {
        var change = Input.ToChange(ExerciseEdits.Require(plan, SessionId, BlockId, ItemIndex).Load);
        return AndLater
            ? LaterWeeks.SetDose(plan, SessionId, BlockId, ItemIndex, change, Catalogue)
            : ExerciseEdits.SetDose(plan, SessionId, BlockId, ItemIndex, change, Catalogue);
    }
}
