using RunnerStrength.Exercises;
using RunnerStrength.Exercises.Search;
using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Exercises.Search;

public sealed class ExerciseFilterTests
{
    private static readonly Catalogue Shipped = Catalogue.Shipped;

    [Fact]
    public void An_empty_filter_matches_everything() => Assert.Equal(Shipped.All.Length, Count(new ExerciseFilter()));

    [Fact]
    public void Choices_of_one_kind_widen_and_kinds_narrow()
    {
        var squats = Count(new ExerciseFilter { Families = [Family.Squat] });
        var planks = Count(new ExerciseFilter { Families = [Family.Plank] });
        Assert.Equal(squats + planks, Count(new ExerciseFilter { Families = [Family.Squat, Family.Plank] }));
        var easy = Count(new ExerciseFilter { Families = [Family.Squat], Levels = [1] });
        Assert.InRange(easy, 1, squats - 1);
    }

    [Fact]
    public void Kit_shows_what_can_be_done_with_it_and_what_every_home_has()
    {
        var filter = new ExerciseFilter { Kit = new Kit([Equipment.Dumbbells]) };
        Assert.True(filter.Matches(Shipped["walking-lunge-dumbbell"]));
        Assert.True(filter.Matches(Shipped["plank-forearm"]));
        Assert.False(filter.Matches(Shipped["band-row"]));
    }

    [Fact]
    public void An_empty_kit_leaves_what_needs_nothing() =>
        Assert.All(Shipped.All.Where(new ExerciseFilter { Kit = Kit.None }.Matches), e => Assert.True(Kit.Home.Covers(e.Equipment)));

    [Fact]
    public void A_place_to_avoid_leaves_out_what_it_rules_out()
    {
        var filter = new ExerciseFilter { Avoid = [Site.Wrist] };
        Assert.False(filter.Matches(Shipped["push-up"]));
        Assert.True(filter.Matches(Shipped["plank-forearm"]));
    }

    [Fact]
    public void A_part_of_the_session_shows_what_may_stand_there()
    {
        var filter = new ExerciseFilter { Parts = [SessionPart.WarmUp] };
        Assert.True(filter.Matches(Shipped["dead-bug"]));
        Assert.False(filter.Matches(Shipped["childs-pose"]));
    }

    [Fact]
    public void A_muscle_counts_where_it_is_a_main_one()
    {
        var filter = new ExerciseFilter { Muscles = [Muscle.Quads] };
        Assert.True(filter.Matches(Shipped["bodyweight-squat"]));
        Assert.False(filter.Matches(Shipped["plank-forearm"]));
    }

    private static int Count(ExerciseFilter filter) => Shipped.All.Count(filter.Matches);
}
