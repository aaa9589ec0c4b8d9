using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Plans;

/// <summary>What a session takes out of the legs (rule book 0.3) and how long it lasts (1.2), on either side of every line.</summary>
public sealed class SessionFactsTests
{
    [Theory]
    [InlineData(3, LegStress.Light)]
    [InlineData(4, LegStress.Moderate)]
    [InlineData(7, LegStress.Moderate)]
    [InlineData(8, LegStress.Heavy)]
    [InlineData(11, LegStress.Heavy)]
    [InlineData(12, LegStress.HeavyFresh)]
    public void Hard_leg_sets_make_the_class(int sets, LegStress stress) => Assert.Equal(stress, Of(Squats(sets)).Stress);

    [Theory]
    [InlineData(2, LegStress.Light)]
    [InlineData(1, LegStress.HeavyFresh)]
    public void One_leg_set_near_the_limit_is_the_heaviest(int rir, LegStress stress) =>
        Assert.Equal(stress, Of(Sample.Sets("bodyweight-squat", sets: 1, rir: rir)).Stress);

    [Theory]
    [InlineData(79, LegStress.Light)]
    [InlineData(80, LegStress.Heavy)]
    public void One_leg_set_from_80_percent_is_heavy(int percent, LegStress stress) =>
        Assert.Equal(stress, Of(Sample.Sets("squat-barbell-back", sets: 1, rir: 2, load: new PercentOfMax(percent))).Stress);

    [Theory]
    [InlineData(9, LegStress.Light)]
    [InlineData(8, LegStress.Heavy)]
    public void Eight_reps_to_failure_count_as_80_percent(int repsToFailure, LegStress stress) =>
        Assert.Equal(stress, Of(Sample.Sets("squat-barbell-back", sets: 1, dose: new Reps(repsToFailure - 2, 10), rir: 2)).Stress);

    [Theory]
    [InlineData("push-up", 1)]
    [InlineData("calf-raise-double", 2)]
    [InlineData("lateral-band-walk", 2)]
    [InlineData("plank-forearm", 2)]
    public void Arms_calves_hips_and_trunk_leave_the_legs_alone(string slug, int rir) =>
        Assert.Equal((LegStress.Light, 0), (Of(Sample.Sets(slug, sets: 10, rir: rir)).Stress, Of(Sample.Sets(slug, sets: 10, rir: rir)).LowerBodyHardSets));

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    public void A_set_with_five_in_reserve_is_not_hard(int rir, int hard) =>
        Assert.Equal(hard, Of(Sample.Sets("bodyweight-squat", sets: 4, rir: rir)).LowerBodyHardSets);

    [Theory]
    [InlineData(2, LegStress.Light)]
    [InlineData(3, LegStress.HeavyFresh)]
    public void Three_hard_sets_of_a_leg_exercise_that_is_new_are_the_heaviest(int sets, LegStress stress)
    {
        Assert.Equal(stress, Of(unaccustomed: true, Squats(sets)).Stress);
        Assert.Equal(LegStress.Light, Of(Squats(sets)).Stress);
        Assert.Equal(LegStress.Light, Of(unaccustomed: true, Sample.Sets("push-up", sets: sets)).Stress);
    }

    [Fact]
    public void Sets_of_what_is_new_are_counted_by_exercise()
    {
        Assert.Equal(LegStress.HeavyFresh, Of(unaccustomed: true, Squats(1), Squats(2)).Stress);
        Assert.Equal(LegStress.Light, Of(unaccustomed: true, Squats(1), Sample.Sets("walking-lunge", sets: 2, rir: 3)).Stress);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void More_than_twenty_landings_are_jump_training(int landings, bool plyometric) =>
        Assert.Equal((plyometric, landings), (Of(Pogo(landings)).IsPlyometric, Of(Pogo(landings)).FootContacts));

    [Fact]
    public void Landings_are_sets_times_reps_times_sides()
    {
        Assert.Equal(60, Of(Sample.Sets("pogo-jump", sets: 3, dose: new Reps(15, 20))).FootContacts);
        Assert.Equal(2 * 4 * 2, Of(Sample.Sets("lateral-skater-bound", sets: 2, dose: new Reps(4, 4, perSide: true))).FootContacts);
        Assert.Equal(0, Of(Sample.Sets("plank-jack", sets: 2, dose: new Hold(20))).FootContacts);
    }

    [Fact]
    public void A_drill_of_the_warm_up_is_free_up_to_twenty_landings_each()
    {
        var session = Sample.SessionA.WithMain(Squats(2)) with { WarmUp = [Sample.Drill("pogo-jump", 20), Sample.Drill("pogo-jump", 23)] };

        Assert.Equal(3, new SessionFacts(session, Catalogue.Shipped).FootContacts);
    }

    /// <summary>Thirty seconds lie between body-weight exercises, a minute where weights have to be got ready before or after.</summary>
    [Theory]
    [InlineData("bodyweight-squat", "push-up", 30)]
    [InlineData("bodyweight-squat", "hip-thrust", 30)]
    [InlineData("bodyweight-squat", "band-row", 30)]
    [InlineData("squat-dumbbell-goblet", "push-up", 60)]
    [InlineData("push-up", "kettlebell-deadlift", 60)]
    [InlineData("push-up", "lat-pulldown", 60)]
    [InlineData("push-up", "trap-bar-deadlift", 60)]
    [InlineData("push-up", "squat-barbell-back", 60)]
    [InlineData("back-extension-45-loaded", "plank-forearm", 60)]
    public void Changing_exercises_takes_time(string first, string second, int seconds)
    {
        Block[] blocks = [Bare(first), Bare(second)];

        Assert.Equal(seconds, Of(blocks).MainSeconds - blocks.Sum(b => Of(b).MainSeconds));
    }

    [Fact]
    public void A_superset_is_its_rounds_of_work_with_fifteen_seconds_between_and_its_rest()
    {
        var pair = Sample.Sets("box-squat", sets: 3, dose: new Reps(8, 10), rest: 70);
        pair = pair with { Items = [.. pair.Items, .. Sample.Sets("push-up", dose: new Reps(6, 8)).Items, .. Sample.Sets("side-plank-forearm", dose: new Hold(20, perSide: true)).Items] };
        var work = (10 * 4) + (8 * Catalogue.Shipped["push-up"].SecondsPerUnit) + (20 * 2) + 5;

        Assert.Equal((3 * (work + 30)) + (2 * 70), Of(pair).MainSeconds);
    }

    [Fact]
    public void A_practice_set_takes_its_reps_and_45_seconds()
    {
        var squats = Bare("squat-barbell-back");
        var ready = squats with { Items = [squats.Items[0] with { Ramp = [new RampSet(50, 8), new RampSet(75, 4)] }] };

        Assert.Equal((12 * 3) + 90, Of(ready).MainSeconds - Of(squats).MainSeconds);
    }

    [Theory]
    [InlineData(2000, 35)]
    [InlineData(2001, 40)]
    public void Minutes_are_shown_with_a_twentieth_to_spare_and_rounded_up_to_five(int seconds, int minutes) =>
        Assert.Equal(minutes, SessionFacts.ShownMinutes(seconds));

    [Fact]
    public void The_seconds_for_a_number_of_minutes_are_the_most_that_are_shown_as_it()
    {
        for (var minutes = 5; minutes <= 120; minutes += 5)
        {
            Assert.Equal(minutes, SessionFacts.ShownMinutes(SessionFacts.SecondsFor(minutes)));
            Assert.Equal(minutes + 5, SessionFacts.ShownMinutes(SessionFacts.SecondsFor(minutes) + 1));
        }
    }

    [Theory]
    [InlineData(23, 0, false)]
    [InlineData(23, 1, true)]
    public void A_session_of_an_hour_passes_midnight_when_it_starts_after_23(int hour, int minute, bool passes)
    {
        var hourLong = Sample.SessionA with { WarmUp = [], CoolDown = [], Main = [Sample.Sets("wall-sit", sets: 1, dose: new Hold(1800)), Sample.Sets("wall-sit", sets: 1, dose: new Hold(1500))] };
        var facts = new SessionFacts(hourLong.At(Running.Weekday.Monday, hour, minute), Catalogue.Shipped);

        Assert.Equal((60, passes), (facts.Minutes, facts.PassesMidnight));
    }

    [Fact]
    public void The_parts_of_a_superset_with_practice_sets_are_told_apart()
    {
        var pair = Bare("squat-barbell-back") with { Rounds = 3, RestSeconds = 60 };
        pair = pair with { Items = [pair.Items[0] with { Ramp = [new RampSet(50, 8)] }, .. Sample.Sets("side-plank-forearm", dose: new Hold(20, perSide: true)).Items] };

        var split = TimeSplit.Of(new SessionFacts(Sample.SessionA.WithMain(pair, Bare("push-up")), Catalogue.Shipped));

        Assert.Equal(((8 * 3) + 45, 3 * (15 + 5), 2 * 60, 60), (split.Practice, split.SideChanges, split.Rest, split.SetUp));
    }

    private static SessionFacts Of(params Block[] main) => new(Sample.SessionA.WithMain(main).Numbered(1), Catalogue.Shipped);

    private static SessionFacts Of(bool unaccustomed, params Block[] main) => new(Sample.SessionA.WithMain(main).Numbered(1), Catalogue.Shipped, _ => unaccustomed);

    /// <summary>Sets of body-weight squats with three in reserve.</summary>
    private static Block Squats(int sets) => Sample.Sets("bodyweight-squat", sets: Math.Min(sets, Block.MaxRounds), rir: 3) is var block && sets > Block.MaxRounds
        ? block with { Items = [.. block.Items, .. block.Items], Rounds = sets / 2 }
        : block;

    private static Block Pogo(int landings) => Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings));

    private static Block Bare(string slug) => Sample.Sets(slug, sets: 1) is var block ? block with { Items = [block.Items[0] with { Ramp = [] }] } : block;
}
