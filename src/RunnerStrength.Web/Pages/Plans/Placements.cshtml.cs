using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;
using RunnerStrength.Web.Data;
using RunnerStrength.Web.Owners;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>Where the sessions stand, beside the next best days and what each layout costs; one of them can be taken.</summary>
public sealed class PlacementsModel(PlanRevisions revisions, IOwners owners, Catalogue catalogue, TimeProvider time) : WeekPage(revisions, owners, catalogue, time)
{
    private const int Shown = 3;

    /// <summary>The starts that are taken, as minutes of the week in the order of the sessions: "3840,9600".</summary>
    [BindProperty]
    public string? Starts { get; set; }

    public Price Now => PlacementOptions.Now(Review, ReviewedWeek);

    public ImmutableArray<PlacementOption> Options => PlacementOptions.Best(Review, ReviewedWeek, Shown);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
            return NotFound();
        Revision = Stored.Revision;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Save(Take, ToPlan);

    public LayoutView OfNow => View(Plan);

    public LayoutView Of(PlacementOption option) => View(Arranged(option.Starts).Plan);

    public static string Key(PlacementOption option) => string.Join(',', option.Starts.Select(s => s.Minute));

    /// <summary>What a policy adds to the price of a layout, to be read after the price of findings.</summary>
    public static string Words(PlacementPolicy policy) => policy switch
    {
        PlacementPolicy.Stack => $"and for hard days hard {Stack}.",
        PlacementPolicy.Spread => $"and for spread {Spread}.",
        _ => $"and then once for hard days hard ({Stack}) and once for spread ({Spread}); the cheaper counts.",
    };

    private static readonly string Stack = $"{-Placement.StackBonus} off for a session six hours after a quality run of its day, {Placement.DayBeforeLongCost} for the day before a long run";

    private static readonly string Spread = $"{Placement.NearKeyRunCost} for leg work less than two days before a hard or long run";

    private LayoutView View(Plan plan)
    {
        var review = new PlanReview(plan, Catalogue);
        var week = review.Weeks.First(w => w.Week.Number == Week.Number);
        return new LayoutView(week, [.. RuleBook.Review(review).Where(f => f.Path.Week == week.Path.Week && PossiblePlaces.IsAboutPlaces(f))]);
    }

    private Edit Take(Plan plan) => Options.FirstOrDefault(o => Key(o) == Starts) is { } option
        ? Arranged(option.Starts)
        : throw new GoneException("This layout is no longer offered: the plan has changed.");

    private Edit Arranged(ImmutableArray<WeekTime> starts) => PlanEdits.Arrange(Plan, ReviewedWeek.Sessions.Select((s, i) => (s.Session.Id, starts[i])));
}

/// <summary>A week laid out one way, and what the rules about running say of it.</summary>
public sealed record LayoutView(ReviewedWeek Week, ImmutableArray<Finding> Said);
