using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Rules.Balance;

/// <summary>What a week of sessions covers of families and movements. A family that kit, level or discomfort leave nothing of counts as covered by its substitute, or as skipped (notes under map 7.2).</summary>
internal sealed class Coverage
{
    private readonly PlanReview review;
    private readonly Eligibility eligibility;
    private readonly HashSet<ExerciseSlug> slugs;

    public Coverage(PlanReview review, ReviewedWeek week)
    {
        this.review = review;
        eligibility = new Eligibility(review.Profile, review.Catalogue, week.Week.Number);
        slugs = [.. week.Sessions.SelectMany(s => s.Facts.Main).Select(i => i.Exercise.Slug)];
        Main = [.. week.Sessions.SelectMany(s => s.Facts.Main).Select(i => i.Exercise)];
    }

    public IReadOnlyList<Exercise> Main { get; }

    /// <summary>Whether the week trains the need: a row of the family, or what stands in where no row is left.</summary>
    public bool Covers(FamilyNeed need, Func<Exercise, bool> isOfNeed) =>
        Main.Any(isOfNeed) || (!Offers(isOfNeed) && StandsIn(need));

    /// <summary>Whether this runner could be given such an exercise at all.</summary>
    public bool Offers(Func<Exercise, bool> isWanted) => review.Catalogue.All.Any(e => e.Places.Contains(Place.Main) && isWanted(e) && eligibility.Allows(e));

    /// <summary>A substitute is in the week, or there is none either, so that the family is skipped.</summary>
    public bool StandsIn(FamilyNeed need)
    {
        var possible = Substitutions.For(need, review.Profile.ActiveSites)
            .Where(slug => review.Catalogue.Find(slug) is { } e && eligibility.Allows(e)).ToList();
        return possible.Count == 0 || possible.Exists(slugs.Contains);
    }
}
