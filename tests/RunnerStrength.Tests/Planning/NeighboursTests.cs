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

    private static Neighbours Of(Plan plan, string slug) => Neighbours.Of(plan, plan.Weeks.First(), Catalogue[slug], SessionPart.Main, Catalogue);
}
