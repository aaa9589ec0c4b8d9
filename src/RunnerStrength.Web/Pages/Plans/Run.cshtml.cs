using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>One run of the week, or a new one. The week's page shows the form in place; without a script it is a page.</summary>
public sealed class RunModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    /// <summary>"new", or the run as it is: see <see cref="RunAddress"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "run")]
    public string Address { get; set; } = RunAddress.New;

    /// <summary>The day that a new run is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "day")]
    public Weekday? Day { get; set; }

    [BindProperty]
    public RunInput Input { get; set; } = new();

    [BindProperty]
    public bool Remove { get; set; }

    /// <summary>Whether all later weeks change as well.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    private WeekSpan Span => new(Week.Number, AndLater);

    public bool IsNew => Address == RunAddress.New;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load() || !IsNew && !IsThere)
            return NotFound();
        Revision = Stored.Revision;
        Input = IsNew ? RunInput.Usual(Day) : RunInput.Of(RunAddress.Read(Address)!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsNew && RunAddress.Read(Address) is null)
            return NotFound();
        // What else the form says does not matter to a run that goes.
        if (Remove)
            ModelState.Clear();
        return await Save(Edit, ToPlan);
    }

    private bool IsThere => RunAddress.Read(Address) is { } run && Week.Runs.Runs.Contains(run);

    private Edit Edit(Plan plan) => RunAddress.Read(Address) switch
    {
        null => RunEdits.Add(plan, Span, Input.ToRun()),
        var was when Remove => RunEdits.Remove(plan, Span, was),
        var was => RunEdits.Change(plan, Span, was, Input.ToRun()),
    };
}

/// <summary>One run as a form.</summary>
public sealed class RunInput
{
    public Weekday? Day { get; set; }

    public RunKind? Kind { get; set; }

    public TimeOnly? Start { get; set; }

    public int? Minutes { get; set; }

    public static RunInput Usual(Weekday? day) => new() { Day = day, Kind = RunKind.Easy, Start = Run.DefaultStart, Minutes = Run.DefaultMinutes };

    public static RunInput Of(Run run) => new() { Day = run.Day, Kind = run.Kind, Start = run.Start, Minutes = run.Minutes };

    public Run ToRun() => new(Day!.Value, Start!.Value, Minutes!.Value, Kind!.Value);
}

public sealed class RunInputValidator : AbstractValidator<RunInput>
{
    public RunInputValidator()
    {
        RuleFor(r => r.Day).NotNull().WithMessage("Choose a day.").IsInEnum().WithMessage("Choose a day.");
        RuleFor(r => r.Kind).NotNull().WithMessage("Choose a kind.").IsInEnum().WithMessage("Choose a kind.");
        RuleFor(r => r.Start).NotNull().WithMessage("Give an hour, such as 07:00.");
        RuleFor(r => r.Minutes).NotNull().WithMessage("Give the minutes.").InclusiveBetween(1, Run.MaxMinutes).WithMessage("A run takes 1 to {To} minutes.");
    }
}
