using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The plan's name.</summary>
public sealed class NameModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public NameInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        (Revision, Input.Name) = (Stored.Revision, Plan.Name);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.Rename(plan, Input.Name!), ToPlan);
}

public sealed class NameInput
{
    public string? Name { get; set; }
}

public sealed class NameInputValidator : AbstractValidator<NameInput>
{
    public NameInputValidator() => RuleFor(i => i.Name)
        .NotEmpty().WithMessage("Give the plan a name.")
        .MaximumLength(Plan.MaxNameLength).WithMessage("At most {MaxLength} characters.");
}
