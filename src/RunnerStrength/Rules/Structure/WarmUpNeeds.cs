using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>What rule S3 asks of one session's warm-up, and what of it is missing.</summary>
internal sealed class WarmUpNeeds(ReviewedSession session, PlanReview review)
{
    private readonly Eligibility eligibility = new(review.Profile, review.Catalogue, session.Week.Week.Number);

    /// <summary>In words that follow "lacks".</summary>
    public IEnumerable<string> Missing()
    {
        if (!session.Facts.WarmUp.Any(i => i.Exercise.Places.Contains(Place.WarmUpRaise) && i.Sets * i.WorkSeconds >= S3RaiseMobilisePotentiate.LeastRaiseSeconds))
            yield return $"{PlanWords.Rest(S3RaiseMobilisePotentiate.LeastRaiseSeconds)} of easy movement in one go";
        if (session.Facts.WarmUp.Count(i => i.Exercise.IsMobilityOrActivation) < LeastDrills)
            yield return $"{PlanWords.Count(LeastDrills, "drill")} that move{(LeastDrills == 1 ? "s" : "")} the joints you load";
        foreach (var (movement, drills) in Uncovered())
            yield return $"a drill for your {movement.Plain()} ({string.Join(" or ", drills.Select(d => d.Name.ToLowerInvariant()))})";
        if (AsksToBuildUp && !session.Facts.WarmUp.Any(i => i.Exercise.Places.Contains(Place.WarmUpPotentiate)) && review.Catalogue.All.Any(e => e.Places.Contains(Place.WarmUpPotentiate) && eligibility.Allows(e)))
            yield return "a quick drill that builds up to jumps and heavy sets";
    }

    /// <summary>No more than the runner may do.</summary>
    private int LeastDrills => review.Catalogue.All.Where(e => e.IsWarmUp && e.IsMobilityOrActivation && eligibility.Allows(e)).Take(S3RaiseMobilisePotentiate.LeastDrills).Count();

    private bool AsksToBuildUp => session.Facts.Main.Any(i => i.Exercise.Movement == Movement.Plyometric || i.IsHeavy);

    private IEnumerable<Movement> MainLifts => session.Facts.Main.Select(i => i.Exercise).Where(e => e.IsMainLift()).Select(e => e.Movement).Distinct();

    /// <summary>Entries of the map with none of their drills in the warm-up, of which the runner may do some.</summary>
    private IEnumerable<(Movement Movement, List<Exercise> Drills)> Uncovered() =>
        from movement in MainLifts
        from entry in WarmUpMap.AskedBy(movement)
        where !session.Facts.WarmUp.Any(i => entry.Contains(i.Exercise.Slug) && IsSmall(i))
        let drills = entry.Select(review.Catalogue.Find).OfType<Exercise>().Where(eligibility.Allows).ToList()
        where drills.Count > 0
        select (movement, drills);

    /// <summary>Beyond 20 landings a drill is jump training, no warm-up.</summary>
    private static bool IsSmall(SessionItem item) => item.FootContacts <= SessionFacts.WarmUpContactsFree;
}
