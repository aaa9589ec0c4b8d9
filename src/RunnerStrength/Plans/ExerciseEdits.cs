using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Plans;

/// <summary>The numbers of one exercise as a runner sets them.</summary>
public sealed record DoseChange(int Sets, Dose Dose, int RestSeconds, Load Load, int? Rir, string? Note);

/// <summary>Changes to the exercises of a session. A block is named by its id, an exercise by its place in the block.</summary>
public static class ExerciseEdits
{
    /// <summary>Adds an exercise to a part where its kind belongs (rule S8), dosed as the planner would for this runner.</summary>
    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit Add(Plan plan, int sessionId, SessionPart part, Exercise exercise, Catalogue catalogue)
    {
        var session = PlanEdits.Require(plan, sessionId);
        var blocks = session.Part(part);
        if (blocks.Length >= Session.MaxBlocks)
            throw new GoneException($"A part of a session holds at most {Session.MaxBlocks} exercises.");
        var block = Dosed(plan, sessionId, part, exercise, new Reason(null, "You added it.")).ToBlock(plan.NextId);
        return new(
            Changed(plan, sessionId, part, blocks.Insert(part == SessionPart.Main ? SessionOrder.PlaceOf(block, session, catalogue) : blocks.Length, block), catalogue),
            $"{session.Day}: {exercise.Name} added");
    }

    /// <summary>Adds several at once, each where its kind belongs.</summary>
    /// <exception cref="GoneException">The session is no longer there, or its part is full.</exception>
    public static Edit Add(Plan plan, int sessionId, SessionPart part, IReadOnlyCollection<Exercise> exercises, Catalogue catalogue) => new(
        exercises.Aggregate(plan, (p, exercise) => Add(p, sessionId, part, exercise, catalogue).Plan),
        $"{PlanEdits.Require(plan, sessionId).Day}: {string.Join(", ", exercises.Select(e => e.Name))} added");

    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit Remove(Plan plan, int sessionId, int blockId, int item, Catalogue catalogue)
    {
        var (session, part, block) = Find(plan, sessionId, blockId, item);
        var name = block.Items[item].Name;
        var blocks = block.Items.Length == 1
            ? session.Part(part).Remove(block)
            : session.Part(part).Replace(block, block with { Items = block.Items.RemoveAt(item) });
        return new(Changed(plan, sessionId, part, blocks, catalogue), $"{session.Day}: {name} removed");
    }

    /// <summary>Moves a block up (negative) or down in its part; at the end it stays.</summary>
    /// <exception cref="GoneException">The block is no longer there.</exception>
    public static Edit Reorder(Plan plan, int sessionId, int blockId, int steps, Catalogue catalogue)
    {
        var (session, part, block) = Find(plan, sessionId, blockId, 0);
        var blocks = session.Part(part);
        var from = blocks.IndexOf(block);
        var to = Math.Clamp(from + steps, 0, blocks.Length - 1);
        return new(
            Changed(plan, sessionId, part, blocks.RemoveAt(from).Insert(to, block), catalogue),
            $"{session.Day}: {block.Items[0].Name} moved {(steps < 0 ? "up" : "down")}");
    }

    /// <summary>Puts another exercise in the same place; sets, reserve and note stay, the dose is the new exercise's own.</summary>
    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit Swap(Plan plan, int sessionId, int blockId, int item, Exercise exercise, Catalogue catalogue)
    {
        var (session, part, block) = Find(plan, sessionId, blockId, item);
        var old = block.Items[item];
        var reason = new Reason(null, $"You chose it in place of the {old.Name}.");
        var dosed = Dosed(plan, sessionId, part, exercise, reason);
        var swapped = dosed.Prescription with
        {
            Note = old.Note,
            InsteadOf = ReplacedBy(plan, old, exercise, catalogue),
            Rir = dosed.Prescription.Rir is null ? null : old.Rir ?? dosed.Prescription.Rir,
        };
        var next = block with { Items = block.Items.SetItem(item, swapped), RestSeconds = block.Items.Length == 1 ? dosed.RestSeconds : block.RestSeconds };
        return new(
            Changed(plan, sessionId, part, session.Part(part).Replace(block, next), catalogue),
            $"{session.Day}: {old.Name} swapped for {exercise.Name}{(swapped.InsteadOf is { Because: var because } instead && instead.Exercise == old.Exercise ? $", because {because}" : "")}");
    }

    /// <summary>What the new exercise stands in for: the old one where health rules it out, else what that one stood in for.</summary>
    private static Replaced? ReplacedBy(Plan plan, Prescription old, Exercise exercise, Catalogue catalogue)
    {
        var replaced = catalogue.Find(old.Exercise) is { } was && new Eligibility(plan.Profile, catalogue, 1).HealthReason(was) is ({ } rule, var because)
            ? new Replaced(was.Slug, was.Name, rule, because)
            : old.InsteadOf;
        return replaced?.Exercise == exercise.Slug ? null : replaced;
    }

    /// <summary>Sets, reps or seconds, rest, load, reserve and note.</summary>
    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit SetDose(Plan plan, int sessionId, int blockId, int item, DoseChange change, Catalogue catalogue)
    {
        var (session, part, block) = Find(plan, sessionId, blockId, item);
        var old = block.Items[item];
        var prescription = old with { Dose = change.Dose, Load = change.Load, Rir = change.Rir, Note = change.Note };
        var next = block with { Items = block.Items.SetItem(item, prescription), Rounds = change.Sets, RestSeconds = change.RestSeconds };
        return new(
            Changed(plan, sessionId, part, session.Part(part).Replace(block, next), catalogue),
            $"{session.Day}: {old.Name} {string.Join(", ", Differences(block, old, change).DefaultIfEmpty("as it was"))}");
    }

    /// <summary>What the history says: "2 x 8-10 reps now 3 x 8-10 reps, 3 reps in reserve now 4".</summary>
    private static IEnumerable<string> Differences(Block block, Prescription old, DoseChange change)
    {
        if ((block.Rounds, old.Dose) != (change.Sets, change.Dose))
            yield return $"{block.Rounds} x {old.Dose.Words} now {change.Sets} x {change.Dose.Words}";
        if (old.Load != change.Load)
            yield return "with another load";
        if (old.Rir != change.Rir)
            yield return change.Rir is { } rir ? $"{PlanWords.Reserve(old.Rir) ?? "no reserve"} now {rir}" : "without a reserve";
        if (block.RestSeconds != change.RestSeconds)
            yield return $"rest {block.RestSeconds} s now {change.RestSeconds} s";
        if (old.Note != change.Note)
            yield return "with another note";
    }

    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Prescription Require(Plan plan, int sessionId, int blockId, int item) => Find(plan, sessionId, blockId, item).Block.Items[item];

    public static bool MayStandIn(Exercise exercise, SessionPart part) => part switch
    {
        SessionPart.WarmUp => exercise.IsWarmUp,
        SessionPart.Main => exercise.IsMain,
        _ => exercise.IsCoolDown,
    };

    private static Plan Changed(Plan plan, int sessionId, SessionPart part, ImmutableArray<Block> blocks, Catalogue catalogue) =>
        plan.Change(sessionId, s => PracticeSets.Refit(s.With(part, blocks), catalogue));

    private static Prescribed Dosed(Plan plan, int sessionId, SessionPart part, Exercise exercise, Reason reason)
    {
        if (part != SessionPart.Main)
            return Dosing.Drill(exercise, part, exercise.Range.Low, reason);
        var phase = plan.Phases.First(p => p.Weeks.Any(w => w.Sessions.Any(s => s.Id == sessionId)));
        var week = phase.Weeks.First(w => w.Sessions.Any(s => s.Id == sessionId));
        return new Dosing(plan.Profile, phase.Kind, week.Number).Main(exercise, reason, ramp: false);
    }

    private static (Session Session, SessionPart Part, Block Block) Find(Plan plan, int sessionId, int blockId, int item)
    {
        var session = PlanEdits.Require(plan, sessionId);
        var (part, block) = session.Blocks.FirstOrDefault(b => b.Block.Id == blockId);
        return block is not null && item >= 0 && item < block.Items.Length
            ? (session, part, block)
            : throw new GoneException("This exercise is no longer in the session.");
    }
}
