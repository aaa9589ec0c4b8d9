using RunnerStrength.Exercises;

namespace RunnerStrength.Plans;

/// <summary>Changes to the exercises of a session that go on to the sessions that stand for it in the later weeks of its phase.</summary>
public static class LaterWeeks
{
    /// <summary>The same additions wherever the exercise is not there yet and the part has room.</summary>
    /// <exception cref="GoneException">The session is no longer there, or its part is full.</exception>
    public static Edit Add(Plan plan, int sessionId, SessionPart part, IReadOnlyCollection<Exercise> exercises, Catalogue catalogue)
    {
        var first = ExerciseEdits.Add(plan, sessionId, part, exercises, catalogue);
        return GoneOn(first, plan, sessionId, (next, later) =>
        {
            var missing = exercises.Where(e => !Has(later, part, e.Slug)).Take(Session.MaxBlocks - later.Part(part).Length).ToList();
            return ExerciseEdits.Add(next, later.Id, part, missing, catalogue).Plan;
        });
    }

    /// <summary>The same swap wherever the exercise is and the other one is not yet.</summary>
    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit Swap(Plan plan, int sessionId, int blockId, int item, Exercise exercise, Catalogue catalogue)
    {
        var (part, old) = At(plan, sessionId, blockId, item);
        return GoneOn(ExerciseEdits.Swap(plan, sessionId, blockId, item, exercise, catalogue), plan, sessionId, (next, later) =>
            !Has(later, part, exercise.Slug) && Find(later, part, old.Exercise) is ({ } block, var place)
                ? ExerciseEdits.Swap(next, later.Id, block.Id, place, exercise, catalogue).Plan
                : next);
    }

    /// <summary>Takes the exercise out wherever it is.</summary>
    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit Remove(Plan plan, int sessionId, int blockId, int item, Catalogue catalogue)
    {
        var (part, old) = At(plan, sessionId, blockId, item);
        return GoneOn(ExerciseEdits.Remove(plan, sessionId, blockId, item, catalogue), plan, sessionId, (next, later) =>
            Find(later, part, old.Exercise) is ({ } block, var place) ? ExerciseEdits.Remove(next, later.Id, block.Id, place, catalogue).Plan : next);
    }

    /// <summary>What differs from the dose as it was goes on wherever the exercise is; the rest stays each week's own. Easier weeks keep their sets and their reserve (rule P8).</summary>
    /// <exception cref="GoneException">The exercise is no longer there.</exception>
    public static Edit SetDose(Plan plan, int sessionId, int blockId, int item, DoseChange change, Catalogue catalogue)
    {
        var (part, old) = At(plan, sessionId, blockId, item);
        var was = PlanEdits.Require(plan, sessionId).Part(part).First(b => b.Id == blockId);
        return GoneOn(ExerciseEdits.SetDose(plan, sessionId, blockId, item, change, catalogue), plan, sessionId, (next, later) =>
        {
            if (Find(later, part, old.Exercise) is not ({ } block, var place))
                return next;
            var (now, eases) = (block.Items[place], next.WeekOf(later.Id)!.Deload);
            var there = new DoseChange(
                change.Sets == was.Rounds || eases ? block.Rounds : change.Sets,
                change.Dose == old.Dose ? now.Dose : change.Dose,
                change.RestSeconds == was.RestSeconds ? block.RestSeconds : change.RestSeconds,
                change.Load == old.Load ? now.Load : change.Load,
                change.Rir == old.Rir || eases ? now.Rir : change.Rir,
                change.Note == old.Note ? now.Note : change.Note);
            return ExerciseEdits.SetDose(next, later.Id, block.Id, place, there, catalogue).Plan;
        });
    }

    private static Edit GoneOn(Edit first, Plan plan, int sessionId, Func<Plan, Session, Plan> there) =>
        new(SameSessions.Later(plan, sessionId).Aggregate(first.Plan, there), $"{first.What}{SameSessions.Words(andLater: true)}");

    private static (SessionPart Part, Prescription Item) At(Plan plan, int sessionId, int blockId, int item)
    {
        var prescription = ExerciseEdits.Require(plan, sessionId, blockId, item);
        return (PlanEdits.Require(plan, sessionId).Blocks.First(b => b.Block.Id == blockId).Part, prescription);
    }

    private static bool Has(Session session, SessionPart part, ExerciseSlug exercise) => Find(session, part, exercise).Block is not null;

    private static (Block? Block, int Place) Find(Session session, SessionPart part, ExerciseSlug exercise) => session.Part(part)
        .SelectMany(b => b.Items.Select((item, place) => (Block: (Block?)b, Place: place, item.Exercise)))
        .Where(x => x.Exercise == exercise).Select(x => (x.Block, x.Place)).FirstOrDefault();
}
