using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Plans;

public sealed class KitEditsTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;
    private static readonly Kit Gym = Kit.Everything;

    [Fact]
    public void At_home_keeps_the_movements_and_their_sets_and_needs_nothing()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("squat-dumbbell-goblet", sets: 3), Sample.Sets("push-up"), Sample.Sets("dumbbell-row", sets: 2)))
            .For(p => p with { Kit = new Kit([Equipment.Dumbbells, Equipment.Band]) });
        var session = plan.Weeks.Single().Sessions[0];

        var home = KitEdits.ForKit(plan, session.Id, Kit.None, "at home", Catalogue).Plan;

        var exercises = home.FindSession(session.Id)!.Main.Select(b => (Exercise: Catalogue[b.Items[0].Exercise.Value], b.Rounds)).ToList();
        Assert.Equal([Movement.Squat, Movement.Push], exercises.Take(2).Select(e => e.Exercise.Movement));
        Assert.Equal(3, exercises[0].Rounds);
        Assert.True(Kit.Home.Covers(exercises[0].Exercise.Equipment), exercises[0].Exercise.Slug.Value);
        Assert.Equal("push-up", exercises[1].Exercise.Slug.Value);
        Assert.Equal(plan.Profile, home.Profile);
    }

    [Fact]
    public void Where_there_is_nothing_to_pull_on_posture_work_covers_the_pull()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("band-row", sets: 2), Sample.Sets("bodyweight-squat")))
            .For(p => p with { Kit = new Kit([Equipment.Band]) });

        var main = KitEdits.ForKit(plan, plan.Weeks.Single().Sessions[0].Id, Kit.None, "at home", Catalogue).Plan.Weeks.Single().Sessions[0].Main;

        Assert.Equal(Movement.Posture, Catalogue[main[0].Items[0].Exercise.Value].Movement);
        Assert.True(Kit.Home.Covers(Catalogue[main[0].Items[0].Exercise.Value].Equipment));
        Assert.Equal(2, main[0].Rounds);
    }

    [Fact]
    public void At_the_gym_body_weight_gives_way_to_a_load_of_the_same_movement_with_its_sets()
    {
        var session = AtTheGym(Sample.Sets("bodyweight-squat", sets: 3), Sample.Sets("push-up", sets: 2));

        var squat = Of(session.Main[0]);
        Assert.Equal((Movement.Squat, true, 3), (squat.Movement, squat.HasExternalLoad, session.Main[0].Rounds));
        Assert.Equal((Movement.Push, 2), (Of(session.Main[1]).Movement, session.Main[1].Rounds));
    }

    [Theory]
    [InlineData("squat-barbell-back")]
    [InlineData("plank-forearm")]
    [InlineData("calf-raise-single")]
    public void At_the_gym_what_has_a_load_and_what_trains_the_trunk_or_the_calf_stays(string slug)
    {
        var session = AtTheGym(Sample.Sets(slug));

        Assert.Equal(slug, Of(session.Main[0]).Slug.Value);
    }

    [Fact]
    public void At_the_gym_the_pull_comes_back_unless_the_session_has_one()
    {
        Assert.Equal(Movement.Pull, Of(AtTheGym(Sample.Sets("back-extension-prone-w")).Main[0]).Movement);
        Assert.Equal(Movement.Posture, Of(AtTheGym(Sample.Sets("back-extension-prone-w"), Sample.Sets("band-row")).Main[0]).Movement);
    }

    [Fact]
    public void What_is_locked_stays_where_the_kit_allows_it()
    {
        var block = Sample.Sets("bodyweight-squat") with { Locked = true };
        Assert.Equal("bodyweight-squat", Of(AtTheGym(block).Main[0]).Slug.Value);
    }

    [Fact]
    public void Kit_that_the_runner_has_anyway_changes_nothing()
    {
        var plan = Plan(Sample.Sets("bodyweight-squat")).For(p => p with { Kit = Gym });
        Assert.Equal(plan.Weeks, KitEdits.ForKit(plan, plan.Weeks.Single().Sessions[0].Id, Gym, "at the gym", Catalogue).Plan.Weeks);
    }

    [Theory]
    [InlineData(Experience.Novice)]
    [InlineData(Experience.Intermediate)]
    [InlineData(Experience.Advanced)]
    public void There_and_back_again_needs_only_what_home_has(Experience experience)
    {
        var plan = Plan(Sample.Sets("bodyweight-squat"), Sample.Sets("split-squat"), Sample.Sets("push-up"), Sample.Sets("glute-bridge")).For(p => p with { Experience = experience });
        var session = plan.Weeks.Single().Sessions[0].Id;

        var gym = KitEdits.ForKit(plan, session, Gym, "at the gym", Catalogue).Plan;
        var home = KitEdits.ForKit(gym, session, Kit.None, "at home", Catalogue).Plan;

        Assert.All(gym.FindSession(session)!.Main.SelectMany(b => b.Items), i => Assert.True(Eligibility(gym).Allows(Catalogue[i.Exercise.Value])));
        Assert.All(home.FindSession(session)!.Main, b => Assert.True(Kit.Home.Covers(Of(b).Equipment)));
        Assert.Equal(gym.FindSession(session)!.Main.Select(b => Of(b).Movement), home.FindSession(session)!.Main.Select(b => Of(b).Movement));
    }

    private static Eligibility Eligibility(Plan plan) => new(plan.Profile with { Kit = Gym }, Catalogue, 1);

    private static Session AtTheGym(params Block[] main)
    {
        var plan = Plan(main);
        var session = plan.Weeks.Single().Sessions[0].Id;
        return KitEdits.ForKit(plan, session, Gym, "at the gym", Catalogue).Plan.FindSession(session)!;
    }

    private static Plan Plan(params Block[] main) => Sample.Week(Sample.SessionA.WithMain(main)).For(p => p with { Kit = Kit.None });

    private static Exercise Of(Block block) => Catalogue[block.Items[0].Exercise.Value];
}
