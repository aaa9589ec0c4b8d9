using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The day and the hour of a session.</summary>
public sealed class PlaceModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time)
{
    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    /// <summary>"07:00 easy run, 60 min", so that a day can be chosen beside its runs.</summary>
    public string RunsOn(Weekday day) => string.Join("; ", Plan.Weeks.First().Runs.On(day)
        .Select(r => $"{PlanWords.Clock(r.Start)} {PlanWords.Title(r).ToLowerInvariant()}, {r.Minutes} min"));

    public Session? FindSession() => Plan.FindSession(SessionId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        (Revision, Input.Day, Input.Start) = (Stored.Revision, Session.Day, Session.Start);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.Move(plan, SessionId, Input.Day!.Value, Input.Start!.Value), ToPlan);
}

public sealed class PlaceInput
{
    public Weekday? Day { get; set; }

    public TimeOnly? Start { get; set; }
}

public sealed class PlaceInputValidator : AbstractValidator<PlaceInput>
{
    public PlaceInputValidator()
    {
        RuleFor(i => i.Day).NotNull().WithMessage("Choose a day.");
        RuleFor(i => i.Start).NotNull().WithMessage("Give an hour, such as 18:00.");
    }
}
