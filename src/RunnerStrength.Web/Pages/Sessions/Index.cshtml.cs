using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;
using RunnerStrength.Web.Pages.Plans;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>Adds a session to the week: empty, or as one of the runner's templates.</summary>
public sealed class IndexModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time, RunnerThings things) : WeekPage(revisions, owners, catalogue, time), IDayAndHour
{
    private static readonly TimeOnly UsualStart = new(18, 0);

    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    public IReadOnlyList<Template> Templates { get; private set; } = [];

    public string RunsOn(Weekday day) => PlaceInput.RunsOn(Week, day);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Templates = await things.Templates(Visitor!.Value);
        (Revision, Input.Start) = (Stored.Revision, Plan.Profile.SessionStart ?? UsualStart);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Visitor is { } visitor)
            Templates = await things.Templates(visitor);
        var template = Templates.FirstOrDefault(t => t.Id == Input.Template)?.Session;
        return await Save(
            plan => template is null ? SessionEdits.Add(plan, Week.Number, Input.Day!.Value, Input.Start!.Value) : SessionEdits.AddFrom(plan, Week.Number, template, Input.Day!.Value, Input.Start!.Value),
            ToPlan);
    }
}
