using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Structure;

/// <summary>What one rule says of a session, and the words to build the session with.</summary>
internal static class StructureCase
{
    /// <summary>Under 25 minutes.</summary>
    public const int MicroMinutes = 24;
    public const int ShortestFullMinutes = 25;

    public static ImmutableArray<Finding> Of(string code, Plan plan) =>
        [.. RuleBook.Findings(RuleBook.Find(code)!, new PlanReview(plan, Catalogue.Shipped))];

    public static ImmutableArray<Finding> Of(string code, Session session) => Of(code, Sample.Week(session));

    /// <summary>The severity of the one finding; null when there is none.</summary>
    public static FindingSeverity? SeverityOf(string code, Plan plan) => Of(code, plan) switch
    {
        [] => null,
        [var finding] => finding.Severity,
        var several => throw new InvalidOperationException($"{several.Length} findings: {string.Join(" | ", several.Select(f => f.Message))}"),
    };

    public static FindingSeverity? SeverityOf(string code, Session session) => SeverityOf(code, Sample.Week(session));

    public static Session Work(params Block[] blocks) => Sample.SessionA.WithMain(blocks);

    public static Session WarmUp(params Block[] blocks) => Sample.SessionA with { WarmUp = [.. blocks] };

    public static Session CoolDown(params Block[] blocks) => Sample.SessionA with { CoolDown = [.. blocks] };

    public static Block Drill(string slug, int units) => Sample.Drill(slug, units);

    public static Block Stretch(string slug, int seconds, int sets = 1) => Sample.Drill(slug, seconds, SessionPart.CoolDown) with { Rounds = sets };

    /// <summary>Exercises done in turn.</summary>
    public static Block Superset(params Block[] blocks) => blocks[0] with { Items = [.. blocks.SelectMany(b => b.Items)] };

    public static Block With(this Block block, Func<Prescription, Prescription> change) => block with { Items = [.. block.Items.Select(change)] };

    public static Plan Micro(this Session session) => Sample.Week(session).For(p => p with { MinutesPerSession = MicroMinutes });

    public static Plan AgedPlan(this Session session, int age) => Sample.Week(session).For(p => p with { Age = age });
}
