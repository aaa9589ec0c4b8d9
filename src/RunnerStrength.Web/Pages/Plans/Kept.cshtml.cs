using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A warning kept with a reason, or no longer kept.</summary>
public sealed class KeptModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public KeptInput Input { get; set; } = new();

    /// <summary>Opened as an address there is nothing to show: the plan is where it is.</summary>
    public async Task<IActionResult> OnGetAsync() => await Load() ? ToPlan() : NotFound();

    public Task<IActionResult> OnPostAsync() => Save(
        plan =>
        {
            var kept = new KeptWarning(Input.Rule!, Input.Session, Input.Block, Input.Because?.Trim() ?? "", Input.Week);
            return Input.Drop ? PlanEdits.DoNotKeep(plan, kept) : PlanEdits.Keep(plan, kept);
        },
        ToPlan);
}

/// <summary>Which warning, and why it stays.</summary>
public sealed class KeptInput
{
    public string? Rule { get; set; }

    public int? Session { get; set; }

    public int? Block { get; set; }

    /// <summary>The number of the week, for a warning about one as a whole.</summary>
    public int? Week { get; set; }

    public string? Because { get; set; }

    public bool Drop { get; set; }
}

public sealed class KeptInputValidator : AbstractValidator<KeptInput>
{
    public const int LongestReason = 300;

    public KeptInputValidator()
    {
        RuleFor(i => i.Rule).Must(code => code is not null && RuleBook.Find(code) is not null).WithMessage("There is no such rule.");
        RuleFor(i => i.Because).NotEmpty().When(i => !i.Drop).WithMessage("Say in a few words why you keep it.")
            .MaximumLength(LongestReason).WithMessage($"At most {LongestReason} characters.");
    }
}
