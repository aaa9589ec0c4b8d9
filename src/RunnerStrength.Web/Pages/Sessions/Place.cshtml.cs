using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Sessions;

/// <summary>The day and the hour of a session.</summary>
public sealed class PlaceModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : SessionPage(revisions, owners, catalogue, time), IDayAndHour
{
    [BindProperty]
    public PlaceInput Input { get; set; } = new();

    /// <summary>Whether it moves in the later weeks of its phase as well.</summary>
    [BindProperty]
    public bool AndLater { get; set; }

    public string RunsOn(Weekday day) => PlaceInput.RunsOn(Week, day);

    public Session? FindSession() => Plan.FindSession(SessionId);

    /// <summary>The hour that the days are weighed at.</summary>
    public TimeOnly PlacesAt => Input.Start ?? Session.Start;

    /// <summary>What each day would cost.</summary>
    public IReadOnlyList<PossiblePlace> Places => FindSession() is null ? [] : PossiblePlaces.OfDays(Review, SessionId, PlacesAt);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadSession())
            return NotFound();
        (Revision, Input.Day, Input.Start) = (Stored.Revision, Session.Day, Session.Start);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(plan => PlanEdits.Move(plan, SessionId, Input.Day!.Value, Input.Start!.Value, AndLater), ToPlan);
}

/// <summary>A page that asks for the day and the hour of a session.</summary>
public interface IDayAndHour
{
    PlaceInput Input { get; }

    /// <summary>"07:00 easy run, 60 min", so that a day can be chosen beside its runs.</summary>
    string RunsOn(Weekday day);
}

public sealed class PlaceInput
{
    public Weekday? Day { get; set; }

    public TimeOnly? Start { get; set; }

    /// <summary>Where a session is added: what it begins with; null is nothing.</summary>
    public Guid? Template { get; set; }

    public static string RunsOn(Week week, Weekday day) => string.Join("; ", week.Runs.On(day)
        .Select(r => $"{PlanWords.Clock(r.Start)} {PlanWords.Title(r).ToLowerInvariant()}, {r.Minutes} min"));
}

public sealed class PlaceInputValidator : AbstractValidator<PlaceInput>
{
    public PlaceInputValidator()
    {
        RuleFor(i => i.Day).NotNull().WithMessage("Choose a day.");
        RuleFor(i => i.Start).NotNull().WithMessage("Give an hour, such as 18:00.");
    }
}
