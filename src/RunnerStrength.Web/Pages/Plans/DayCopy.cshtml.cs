using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>What a day holds, once more on another day.</summary>
public sealed class DayCopyModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public Weekday? Day { get; set; }

    [BindProperty]
    public DayCopyInput Input { get; set; } = new();

    public Weekday From => Day!.Value;

    public string Holds => string.Join("; ", new[] { PlaceWordsOf(), Sessions.PlaceInput.RunsOn(Week, From) }.Where(words => words.Length > 0));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!IsDay || !await Load())
            return NotFound();
        Revision = Stored.Revision;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => IsDay ? await Save(plan => RunEdits.CopyDay(plan, Week.Number, From, Input.To!.Value, Input.Runs), ToPlan) : NotFound();

    private bool IsDay => Day is { } day && Enum.IsDefined(day);

    private string PlaceWordsOf() => string.Join("; ", Week.Sessions.Where(s => s.Day == From).Select(s => $"{PlanWords.Clock(s.Start)} {s.Name}"));
}

public sealed class DayCopyInput
{
    public Weekday? To { get; set; }

    /// <summary>Whether the runs of the day are copied beside its sessions.</summary>
    public bool Runs { get; set; } = true;
}

public sealed class DayCopyInputValidator : AbstractValidator<DayCopyInput>
{
    public DayCopyInputValidator() => RuleFor(i => i.To).NotNull().WithMessage("Choose a day.").IsInEnum().WithMessage("Choose a day.");
}
