using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Puts another exercise in the place of one.</summary>
public sealed class ExerciseSwapModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionExercisePage(revisions, owners, catalogue, time)
{
    /// <summary>The slug of the exercise that comes in.</summary>
    [BindProperty]
    public string? With { get; set; }

    /// <summary>Whether it is swapped in the later weeks of the phase as well.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    /// <summary>Opened as an address there is nothing to show: the exercise is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadItem() ? ToExercise() : NotFound();

    public Task<IActionResult> OnPostAsync()
    {
        var exercise = ExerciseSlug.TryParse(With, out var slug) ? Catalogue.Find(slug) : null;
        if (exercise is null)
            ModelState.AddModelError("", "Choose an exercise of the catalogue.");
        return Save(plan => AndLater
            ? LaterWeeks.Swap(plan, SessionId, BlockId, ItemIndex, exercise!, Catalogue)
            : ExerciseEdits.Swap(plan, SessionId, BlockId, ItemIndex, exercise!, Catalogue), ToItem);
    }
}
