using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Plans;

/// <summary>The same session where other kit stands: at home, on the road, at the gym.</summary>
public static class KitEdits
{
    private static readonly ExerciseSlug PullWithoutKit = new("back-extension-prone-w");

    /// <summary>What the kit does not allow gives way to what suits best, with the same sets, reserve and place; what nothing can stand in for stays.
    /// Kit that the runner does not have otherwise is used: legs and arms get a load, or one that can grow further, where it suits better, and the pull comes back. A locked exercise stays as long as the kit allows it.</summary>
    /// <param name="words">Where it is for: "at home".</param>
    /// <exception cref="GoneException">The session is no longer there.</exception>
    public static Edit ForKit(Plan plan, int sessionId, Kit kit, string words, Catalogue catalogue)
    {
        var elsewhere = plan with { Profile = plan.Profile with { Kit = kit } };
        var next = elsewhere;
        var session = PlanEdits.Require(plan, sessionId);
        foreach (var (part, block) in session.Blocks)
        {
            for (var i = 0; i < block.Items.Length; i++)
            {
                if (catalogue.Find(block.Items[i].Exercise) is not { } exercise)
                    continue;
                var taken = PlanEdits.Require(next, sessionId).Blocks.SelectMany(b => b.Block.Items).Select(p => p.Exercise).ToHashSet();
                var place = new Place(next, next.WeekOf(sessionId)!, part, catalogue);
                var candidates = !elsewhere.Profile.AtHand.Covers(exercise.Equipment) ? place.StandIns(exercise)
                    : part == SessionPart.Main && !block.Locked ? place.Heavier(exercise, session, plan.Profile.AtHand)
                    : [];
                if (candidates.FirstOrDefault(e => !taken.Contains(e.Slug)) is { } best)
                    next = Swapped(next, sessionId, block.Id, i, best, $"It takes the place of the {exercise.Name} {words}.", catalogue);
            }
        }

        return new(next with { Profile = plan.Profile }, $"{session.Name} made for training {words}");
    }

    private static Plan Swapped(Plan plan, int sessionId, int blockId, int item, Exercise exercise, string because, Catalogue catalogue)
    {
        var swapped = ExerciseEdits.Swap(plan, sessionId, blockId, item, exercise, catalogue).Plan;
        return swapped.Change(sessionId, s => s.WithBlock(blockId, b => b with { Items = b.Items.SetItem(item, b.Items[item] with { Why = new Reason(null, because) }) }));
    }

    /// <summary>Where an exercise is in the plan as it is elsewhere.</summary>
    private sealed record Place(Plan Plan, Week Week, SessionPart Part, Catalogue Catalogue)
    {
        /// <summary>What may take an exercise's place, best first. Where nothing is left to pull on, posture work covers the pull (settled point 13 of the rule book).</summary>
        public IEnumerable<Exercise> StandIns(Exercise exercise)
        {
            var suitable = Suitable(exercise);
            if (exercise.Movement != Movement.Pull || Catalogue.Find(PullWithoutKit) is not { } posture)
                return suitable;
            var instead = new Eligibility(Plan.Profile, Catalogue, Week.Number).Allows(posture) ? suitable.Append(posture) : suitable;
            return instead.Concat(Suitable(posture));
        }

        /// <summary>What uses kit that is there and not in the runner's own, and suits better for it, best first.</summary>
        public IEnumerable<Exercise> Heavier(Exercise exercise, Session session, Kit own)
        {
            var suitability = new Suitability(Plan.Profile);
            HashSet<ExerciseSlug> inWeek = [.. Week.Sessions.Where(s => s.Id != session.Id).SelectMany(s => s.Blocks).SelectMany(b => b.Block.Items).Select(i => i.Exercise)];
            if (exercise.Movement == Movement.Posture && !Trains(session, Movement.Pull))
                return Allowed(Movement.Pull).Where(e => !own.Covers(e.Equipment)).OrderByDescending(e => suitability.Score(e, inWeek)).ThenBy(e => e.Slug);
            if (!own.Covers(exercise.Equipment) || exercise.KindIn(SessionPart.Main) != BlockKind.Compound)
                return [];
            var now = suitability.Score(exercise, inWeek);
            return Suitable(exercise).Where(e => e.HasExternalLoad && !own.Covers(e.Equipment) && suitability.Score(e, inWeek) > now);
        }

        private IEnumerable<Exercise> Suitable(Exercise exercise) => Neighbours.Of(Plan, Week, exercise, Part, Catalogue).Suitable.Select(n => n.Exercise);

        private IEnumerable<Exercise> Allowed(Movement movement)
        {
            var eligibility = new Eligibility(Plan.Profile, Catalogue, Week.Number);
            return Catalogue.All.Where(e => e.Movement == movement && ExerciseEdits.MayStandIn(e, Part) && eligibility.Allows(e));
        }

        private bool Trains(Session session, Movement movement) => session.Main.SelectMany(b => b.Items).Any(i => Catalogue.Find(i.Exercise)?.Movement == movement);
    }
}
