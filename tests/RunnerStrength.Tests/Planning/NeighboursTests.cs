using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Planning;

public sealed class NeighboursTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;

    [Fact]
    public void What_may_stand_in_is_of_the_same_movement_and_never_of_kit_that_is_not_there()
    {
        var offered = Of(Sample.SoundWeek.For(p => p with { Kit = Kit.None }), "bodyweight-squat").Suitable;
        Assert.NotEmpty(offered);
        Assert.All(offered, n => Assert.Equal(Movement.Squat, n.Exercise.Movement));
        Assert.DoesNotContain(offered, n => n.Exercise.Slug.Value is "bodyweight-squat" or "squat-barbell-back" or "squat-dumbbell-goblet");
    }

    [Fact]
    public void What_may_not_says_why()
    {
        var plan = Sample.SoundWeek.For(p => p with { Experience = Experience.Novice, Kit = Kit.None, Discomforts = p.Discomforts.Add(Site.Wrist, 4) });
        var left = Of(plan, "push-up-wall").Out.Concat(Of(plan, "walking-lunge").Out).Select(n => n.Words).ToList();
        Assert.Contains("your wrist is at 4 of 10", left);
        Assert.Contains(left, words => words.EndsWith("comes after level 2 is solid", StringComparison.Ordinal));
        Assert.Contains(left, words => words.StartsWith("it needs ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_better_fit_stands_first_and_says_what_makes_it_one()
    {
        var plan = Sample.SoundWeek.For(p => p with { Experience = Experience.Intermediate, Kit = new Kit([Equipment.Dumbbells]) });
        var offered = Of(plan, "box-squat").Suitable;
        Assert.Equal("squat-dumbbell-goblet", offered[0].Exercise.Slug.Value);
        Assert.Equal("a level that suits you, its weight can grow with you", offered[0].Words);
        Assert.Contains(offered, n => n.Words.StartsWith("easier than you need", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_week_has_already_comes_later()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up-incline"), Sample.Sets("push-up-knee")));
        Assert.Contains(Of(plan, "push-up-incline").Suitable, n => n.Exercise.Slug.Value == "push-up-knee" && n.Words.EndsWith("already in this week", StringComparison.Ordinal));
        Assert.DoesNotContain(Of(plan, "push-up-knee").Suitable, n => n.Exercise.Slug.Value != "push-up-incline" && n.Words.Contains("already", StringComparison.Ordinal));
    }

    /// <summary>Of what fits the best first, of what does not those one step away, then the nearest level; no more than a page shows.</summary>
    [Theory]
    [InlineData("push-up-wall")]
    [InlineData("walking-lunge")]
    [InlineData("plank-forearm")]
    [InlineData("bodyweight-squat")]
    [InlineData("calf-raise-double")]
    public void Both_lists_stand_in_their_order(string slug)
    {
        var plan = Sample.SoundWeek.For(p => p with { Experience = Experience.Novice, Kit = Kit.None, Discomforts = p.Discomforts.Add(Site.Wrist, 4) });
        var exercise = Catalogue[slug];
        var near = Catalogue.EasierThan(exercise).Concat(Catalogue.HarderThan(exercise)).ToHashSet();
        HashSet<ExerciseSlug> inWeek = [.. plan.Weeks.Single().Sessions.SelectMany(s => s.Blocks).SelectMany(b => b.Block.Items).Select(i => i.Exercise).Where(s => s != exercise.Slug)];

        var (suitable, left) = Of(plan, slug);

        Assert.Equal(suitable.OrderByDescending(n => new Suitability(plan.Profile).Score(n.Exercise, inWeek)).ThenBy(n => n.Exercise.Slug), suitable);
        Assert.Equal(left.OrderBy(n => near.Contains(n.Exercise) ? 0 : 1).ThenBy(n => Math.Abs(n.Exercise.Level - exercise.Level)).ThenBy(n => n.Exercise.Slug), left);
        Assert.InRange(left.Length, 1, 8);
        Assert.All(left, n => Assert.NotEmpty(n.Words));
        Assert.All(left, n => Assert.True(near.Contains(n.Exercise) || n.Exercise.Family == exercise.Family));
        Assert.DoesNotContain(left, n => suitable.Any(s => s.Exercise == n.Exercise));
    }

    [Fact]
    public void One_of_the_family_that_is_further_away_is_among_those_that_are_out() =>
        Assert.Contains(Of(Sample.SoundWeek.For(p => p with { Experience = Experience.Novice, Kit = Kit.None }), "push-up-wall").Out,
            n => !Catalogue.HarderThan(Catalogue["push-up-wall"]).Contains(n.Exercise));

    [Fact]
    public void In_a_warm_up_nothing_is_weighed() =>
        Assert.All(Neighbours.Of(Sample.SoundWeek, Sample.SoundWeek.Weeks.First(), Catalogue["glute-bridge"], SessionPart.WarmUp, Catalogue).Suitable, n => Assert.Empty(n.Words));

    private static Neighbours Of(Plan plan, string slug) => Neighbours.Of(plan, plan.Weeks.First(), Catalogue[slug], SessionPart.Main, Catalogue);
}
