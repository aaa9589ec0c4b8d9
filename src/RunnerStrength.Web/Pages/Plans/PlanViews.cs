using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Fixing;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>A finding as it is shown on a page of its plan.</summary>
public sealed record FindingView(PlanPage Page, Finding Finding)
{
    public KeptWarning? Kept => Readiness.KeptFor(Page.Plan, Finding);

    public (int? SessionId, int? BlockId) Place => Readiness.PlaceOf(Page.Plan, Finding);

    /// <summary>Nothing is offered for what the runner decided to keep.</summary>
    public Fix? Fix => Kept is null ? Page.FixFor(Finding) : null;

    /// <summary>What the severity asks of the runner.</summary>
    public string Word => WordOf(Finding.Severity);

    public string CssClass => $"finding-{Word.ToLowerInvariant()}";

    public string Icon => IconOf(Finding.Severity);

    public string Title => RuleBook.Find(Finding.Rule)?.Card.Title ?? Finding.Rule;

    public static string IconOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "✕",
        FindingSeverity.Warning => "!",
        _ => "i",
    };

    public static string WordOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "Fix",
        FindingSeverity.Warning => "Consider",
        _ => "Know",
    };
}

/// <summary>One session as it is shown on a page of its plan.</summary>
public sealed record SessionView(PlanPage Page, ReviewedSession Session);

/// <summary>The last change of a plan, to be taken back or brought back.</summary>
/// <param name="Session">The session whose page it is; null on the plan's own.</param>
public sealed record ChangesView(PlanPage Page, int? Session = null);

/// <summary>Warm-up or cool-down as it is shown on a sheet.</summary>
public sealed record DrillsView(ImmutableArray<SessionItem> Items, string Title, int Seconds);

/// <summary>One week as it is shown on paper.</summary>
public sealed record WeekView(PlanPage Page, ReviewedWeek Week);

/// <summary>One exercise as it is shown on the page of its session.</summary>
public sealed record ItemView(Sessions.SessionPage Page, ReviewedItem Item);
