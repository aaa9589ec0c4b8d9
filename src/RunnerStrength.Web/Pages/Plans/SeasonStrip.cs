using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>All weeks of a plan in their phases, each of which leads to its week.</summary>
public sealed class SeasonStrip(PlanPage page)
{
    private readonly ILookup<int?, Finding> open = page.Findings
        .Where(f => f.Severity != FindingSeverity.Advice && Readiness.KeptFor(page.Plan, f) is null)
        .ToLookup(f => f.Path.Week);

    public ImmutableArray<PhaseStrip> Phases => [.. page.Plan.Phases.Select(p => new PhaseStrip(p.Kind, [.. p.Weeks.Select(Cell)]))];

    public Race? Race => page.Plan.Race;

    /// <summary>"in 140 days".</summary>
    public string? RaceAway => Race is { } race ? SeasonWords.Away(race.Date, page.Today) : null;

    private WeekCell Cell(Week week)
    {
        var monday = page.Plan.DateOf(week, Weekday.Monday);
        var next = monday.AddDays(Weekdays.Count);
        return new WeekCell(
            week.Number,
            monday,
            PlanLinks.Plan(page.Id, week.Number),
            week.Deload,
            IsShown: week.Number == page.Week.Number,
            IsNow: monday <= page.Today && page.Today < next,
            HasRace: Race is { } race && monday <= race.Date && race.Date < next,
            Open: open[page.Review.Weeks.First(w => w.Week.Number == week.Number).Path.Week].Count());
    }
}

/// <summary>One phase as a bar over its weeks.</summary>
public sealed record PhaseStrip(PhaseKind Kind, ImmutableArray<WeekCell> Weeks);

/// <summary>One week of the strip.</summary>
/// <param name="IsShown">Whether it is the page's own.</param>
/// <param name="IsNow">Whether today is in it.</param>
/// <param name="Open">Errors, and warnings that are not kept.</param>
public sealed record WeekCell(int Number, DateOnly Monday, string Address, bool Deload, bool IsShown, bool IsNow, bool HasRace, int Open);
