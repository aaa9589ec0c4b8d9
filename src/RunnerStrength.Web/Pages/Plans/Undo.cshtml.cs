using RunnerStrength.Exercises;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Takes the plan one step back through its history.</summary>
public sealed class UndoModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : StepPage(revisions, owners, catalogue, time)
{
    protected override Task<SaveOutcome> Step(Owner owner) => Revisions.Undo(owner, Id, Revision);
}
