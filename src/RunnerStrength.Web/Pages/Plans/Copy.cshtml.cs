using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A second plan that begins as this one is.</summary>
public sealed class CopyModel(PlanRevisions revisions, PlanShelf shelf, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
            return NotFound();
        if (!await shelf.HasRoom(Visitor!.Value))
            return NoRoom();
        return await Revisions.Copy(Visitor!.Value, Id, FormMark.Of(Request)) is { } copy ? LocalRedirect(PlanLinks.Plan(copy.Id)) : NotFound();
    }
}
