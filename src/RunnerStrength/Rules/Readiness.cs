using System.Collections.Immutable;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>Whether a plan may be trained as it stands: no error, no warning that is not kept with a reason, and an open health gate. It never stops a plan from being saved or printed.</summary>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="OpenWarnings">Warnings that are not kept with a reason.</param>
/// <param name="OpenGates">Health questions and confirmations still open.</param>
public sealed record Readiness(ImmutableArray<Finding> Errors, ImmutableArray<Finding> OpenWarnings, ImmutableArray<string> OpenGates, bool MarkedReady)
{
    public bool MayBeReady => Errors.IsEmpty && OpenWarnings.IsEmpty && OpenGates.IsEmpty;

    public bool IsReady => MarkedReady && MayBeReady;

    public static Readiness Of(Plan plan, IReadOnlyCollection<Finding> findings, DateOnly today) => new(
        [.. findings.Where(f => f.Severity == FindingSeverity.Error)],
        [.. findings.Where(f => f.Severity == FindingSeverity.Warning && KeptFor(plan, f) is null)],
        [.. plan.Health.OpenPoints(plan.Profile, today)],
        plan.MarkedReady);

    /// <summary>The reason a warning is kept for; null when it is not.</summary>
    public static KeptWarning? KeptFor(Plan plan, Finding finding)
    {
        var (session, block) = PlaceOf(plan, finding);
        var week = WeekOf(plan, finding);
        return plan.Kept.FirstOrDefault(k => k.Rule == finding.Rule && k.SessionId == session && k.BlockId == block && (k.Week is null || k.Week == week));
    }

    /// <summary>The number of the week that a finding is about as a whole; null for one about a session, which its id tells, or about the plan.</summary>
    public static int? WeekOf(Plan plan, Finding finding) =>
        finding.Path is { Week: { } week, Session: null } ? plan.Weeks.ElementAt(week).Number : null;

    /// <summary>The warnings that still stand and are kept, in the order of the findings; for the whole plan and one week of it.</summary>
    public static IEnumerable<(Finding Finding, KeptWarning Kept)> KeptIn(Plan plan, IEnumerable<Finding> findings, PlanPath week) => findings
        .Where(f => f.Severity == FindingSeverity.Warning && (f.Path.Week ?? week.Week) == week.Week)
        .Select(f => (Finding: f, Kept: KeptFor(plan, f)))
        .Where(pair => pair.Kept is not null)
        .Select(pair => (pair.Finding, pair.Kept!));

    /// <summary>The ids of the session and the block that a finding is about, which stay when the plan is reordered.</summary>
    public static (int? SessionId, int? BlockId) PlaceOf(Plan plan, Finding finding)
    {
        if (finding.Path is not { Week: { } week, Session: { } index })
            return (null, null);
        var session = plan.Weeks.ElementAt(week).Sessions[index];
        if (finding.Path is not { Part: { } part, Item: { } item })
            return (session.Id, null);
        var block = session.Part(part).SelectMany(b => b.Items, (b, _) => b).ElementAtOrDefault(item);
        return (session.Id, block?.Id);
    }
}
