using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S7: 5 to 10 minutes of cool-down, of which 2 to 5 easy movement, with 3 to 5 stretches of what worked, each held 20 to 30 s (30 to 60 s from 60 years on) once or twice a side.</summary>
public sealed class S7FiveToTenCalmMinutes : StructureRule
{
    public const int LongestStretchSets = 2;

    private static readonly Span Whole = new(5 * 60, 10 * 60);
    private static readonly Span EasyMovement = new(2 * 60, 5 * 60);
    private static readonly Span Stretches = new(3, 5);
    private static readonly Span HoldUsually = new(20, 30);
    private static readonly Span HoldOlder = new(30, 60);

    public S7FiveToTenCalmMinutes()
        : base(new RuleCard(
            "S7",
            "Five to ten calm minutes",
            "A calm five to ten minutes is plenty.",
            "A few minutes of easy movement and a stretch for each of the muscles that worked keep your range of motion. From 60 years on longer holds are usual.",
            [FindingSeverity.Advice],
            Basis.FieldKnowledge,
            "That 5 to 15 minutes are usual: read in the paper (VHP18); number and length of the stretches: general knowledge of the field (GAR11).",
            ["VHP18", "GAR11"]))
    {
    }

    public override RuleExample Passes => new("Two minutes of easy walking and three stretches of 20 s each side.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "One minute of easy walking and one stretch.",
        Sample.SoundWeek.InEverySession(s => s with { CoolDown = [Sample.Drill("easy-walk-cooldown", 60, SessionPart.CoolDown), s.CoolDown[1]] }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var unusual = Unusual(session.Facts).ToList();
        if (unusual.Count > 0)
            Report(context, FindingSeverity.Advice, PathOf(session, SessionPart.CoolDown), $"The cool-down has {string.Join("; ", unusual)}.", SubjectOf(session, SessionPart.CoolDown) + (session.Session.CoolDown.IsEmpty ? "" : "|content"));
        var hold = context.InstanceToValidate.Profile.Age >= RestTable.OlderFromAge ? HoldOlder : HoldUsually;
        foreach (var item in session.Items.Where(i => i.Item.Part == SessionPart.CoolDown && IsStretch(i.Item) && !IsHeldAs(i.Item, hold)))
            Report(context, FindingSeverity.Advice, item.Path, $"{item.Exercise.Name} for {PlanWords.Amount(item.Item.Block, item.Prescription)}; {hold} s, once or twice, is usual.");
    }

    /// <summary>In words that follow "has".</summary>
    private static IEnumerable<string> Unusual(SessionFacts facts)
    {
        if (!Whole.Contains(facts.CoolDownSeconds))
            yield return $"{PlanWords.Rest(facts.CoolDownSeconds)} in all, where {Minutes(Whole)} min are usual";
        var easy = facts.CoolDown.Where(i => i.Exercise.Places.Contains(Place.CoolDownMove)).Sum(i => i.Sets * i.WorkSeconds);
        if (!EasyMovement.Contains(easy))
            yield return $"{(easy == 0 ? "no easy movement" : $"{PlanWords.Rest(easy)} of easy movement")}, where {Minutes(EasyMovement)} min are usual";
        var stretches = facts.CoolDown.Count(i => IsStretch(i) && IsOfWhatWorked(i, facts));
        if (!Stretches.Contains(stretches))
            yield return $"{stretches} {(stretches == 1 ? "stretch" : "stretches")} of muscles that worked, where {Stretches} are usual";
    }

    private static bool IsStretch(SessionItem item) => item.Exercise.Places.Contains(Place.CoolDownStretch);

    private static bool IsOfWhatWorked(SessionItem stretch, SessionFacts facts) =>
        Muscles(stretch).Intersect(facts.Main.SelectMany(Muscles)).Any();

    private static IEnumerable<Muscle> Muscles(SessionItem item) => item.Exercise.Primary.Concat(item.Exercise.Secondary);

    private static bool IsHeldAs(SessionItem item, Span hold) =>
        item.Sets <= LongestStretchSets && item.Prescription.Dose is Hold { Seconds: var seconds } && hold.Contains(seconds);

    private static Span Minutes(Span seconds) => new(seconds.Min / 60, seconds.Max / 60);
}
