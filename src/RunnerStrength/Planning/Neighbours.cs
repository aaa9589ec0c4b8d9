using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>An exercise that could stand in another's place, and what speaks for or against it for this runner.</summary>
/// <param name="Words">"a level that suits you, already in this week"; for one that is out, why.</param>
public sealed record Neighbour(Exercise Exercise, string Words);

/// <summary>Why this exercise and not its neighbours: the ones that may stand in its place, best first, and those next to it that may not.</summary>
/// <param name="Suitable">Ranked as the planner ranks.</param>
/// <param name="Out">Of its family or one step away, with what keeps each out; the nearest level first.</param>
public sealed record Neighbours(ImmutableArray<Neighbour> Suitable, ImmutableArray<Neighbour> Out)
{
    private const int MostOut = 8;

    /// <param name="week">The week of the plan that the exercise is in.</param>
    public static Neighbours Of(Plan plan, Week week, Exercise exercise, SessionPart part, Catalogue catalogue)
    {
        var eligibility = new Eligibility(plan.Profile, catalogue, week.Number);
        var suitability = new Suitability(plan.Profile);
        HashSet<ExerciseSlug> inWeek = [.. week.Sessions.SelectMany(s => s.Blocks).SelectMany(b => b.Block.Items).Select(i => i.Exercise)];
        inWeek.Remove(exercise.Slug);
        var near = catalogue.EasierThan(exercise).Concat(catalogue.HarderThan(exercise)).ToHashSet();
        var all = near.Concat(catalogue.All.Where(e => e.Movement == exercise.Movement)).Distinct()
            .Where(e => e.Slug != exercise.Slug && ExerciseEdits.MayStandIn(e, part)).ToList();
        return new Neighbours(
            [
                .. all.Where(eligibility.Allows)
                    .OrderByDescending(e => suitability.Score(e, inWeek)).ThenBy(e => e.Slug)
                    .Select(e => new Neighbour(e, part == SessionPart.Main ? string.Join(", ", suitability.Words(e, inWeek)) : "")),
            ],
            [
                .. all.Where(e => near.Contains(e) || e.Family == exercise.Family)
                    .Select(e => new Neighbour(e, eligibility.WhyNot(e) ?? ""))
                    .Where(n => n.Words.Length > 0)
                    .OrderByDescending(n => near.Contains(n.Exercise)).ThenBy(n => Math.Abs(n.Exercise.Level - exercise.Level)).ThenBy(n => n.Exercise.Slug)
                    .Take(MostOut),
            ]);
    }
}
