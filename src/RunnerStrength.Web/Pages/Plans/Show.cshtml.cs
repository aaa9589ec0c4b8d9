using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>One plan: its week, its sessions, and what the rule book says of it.</summary>
public sealed class ShowModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : PlanPage(revisions, owners, catalogue, time)
{
    /// <summary>The plan before its last change; null when there was none.</summary>
    public PlanReview? Before { get; private set; }

    /// <summary>Exercises that stand where the runner's discomfort, conditions or age keep another one out.</summary>
    public IReadOnlyList<ReviewedItem> Replacements => [.. ReviewedWeek.Items.Where(i => i.Prescription.InsteadOf is not null)];

    /// <summary>"12 weeks from Monday 30 November 2026 to the half marathon on Sunday 21 February 2027, in 90 days."</summary>
    public string When => Plan.Race is { } race
        ? $"{SeasonWords.Weeks(Review.Weeks.Length)} from {Plan.StartsOn:dddd d MMMM yyyy}; {SeasonWords.RaceOver(race.Distance)} on {race.Date:dddd d MMMM yyyy}, {SeasonWords.Away(race.Date, Today)}."
        : $"{SeasonWords.Weeks(Review.Weeks.Length)} from {Plan.StartsOn:dddd d MMMM yyyy}.";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Before = (await Revisions.Before(Visitor!.Value, Stored))?.Review;
        return Page();
    }
}
