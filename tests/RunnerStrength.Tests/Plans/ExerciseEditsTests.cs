using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules;

namespace RunnerStrength.Tests.Plans;

public sealed class ExerciseEditsTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;
    private static readonly Plan Week = Sample.SoundWeek;

    private static Session First(Plan plan) => plan.Phases[0].Weeks[0].Sessions[0];

    private static int SessionId => First(Week).Id;

    private static Block MainBlock(string slug, Plan? plan = null) => First(plan ?? Week).Main.Single(b => b.Items.Any(i => i.Exercise.Value == slug));

    [Fact]
    public void An_added_exercise_stands_where_its_kind_belongs_dosed_and_said_to_be_the_runners_own()
    {
        var plan = ExerciseEdits.Add(Week, SessionId, SessionPart.Main, Catalogue["step-up-low"], Catalogue).Plan;
        var block = MainBlock("step-up-low", plan);
        Assert.True(First(plan).Main.IndexOf(block) < First(plan).Main.IndexOf(MainBlock("band-row", plan)));
        Assert.Empty(plan.By("S8"));
        Assert.Equal("You added it.", block.Items[0].Why!.Text);
        Assert.True(block.Rounds >= 1);
        Assert.Equal(Week.NextId, block.Id);
        Assert.Equal(First(Week).Main.Length + 1, First(plan).Main.Length);
    }

    /// <summary>The history says what is different and nothing else.</summary>
    [Theory]
    [InlineData(0, 0, 0, 0, "as it was")]
    [InlineData(1, 0, 0, 0, "2 x 6-12 reps now 3 x 6-12 reps")]
    [InlineData(0, 2, 0, 0, "2 x 6-12 reps now 2 x 8-14 reps")]
    [InlineData(0, 0, 1, 0, "3 reps in reserve now 4")]
    [InlineData(0, 0, 0, 30, "rest 90 s now 120 s")]
    [InlineData(1, 0, -1, -15, "2 x 6-12 reps now 3 x 6-12 reps, 3 reps in reserve now 2, rest 90 s now 75 s")]
    public void A_changed_dose_is_told_by_what_changed(int sets, int reps, int reserve, int rest, string told)
    {
        var block = MainBlock("push-up");
        var old = block.Items[0];
        var range = (Reps)old.Dose;
        var change = new DoseChange(block.Rounds + sets, new Reps(range.Min + reps, range.Max + reps), block.RestSeconds + rest, old.Load, old.Rir + reserve, old.Note);

        Assert.Equal($"Tuesday: Push-up {told}", ExerciseEdits.SetDose(Week, SessionId, block.Id, 0, change, Catalogue).What);
    }

    [Fact]
    public void And_so_are_load_reserve_and_note()
    {
        var block = MainBlock("push-up");
        var change = new DoseChange(block.Rounds, block.Items[0].Dose, block.RestSeconds, new PercentOfMax(70), null, "slowly");

        Assert.Equal("Tuesday: Push-up with another load, without a reserve, with another note", ExerciseEdits.SetDose(Week, SessionId, block.Id, 0, change, Catalogue).What);
    }

    [Fact]
    public void Several_are_added_at_once_as_they_would_be_one_by_one()
    {
        var exercises = new[] { Catalogue["step-up-low"], Catalogue["wall-sit"] };
        var one = ExerciseEdits.Add(Week, SessionId, SessionPart.Main, exercises[0], Catalogue).Plan;
        one = ExerciseEdits.Add(one, SessionId, SessionPart.Main, exercises[1], Catalogue).Plan;

        var (both, what) = ExerciseEdits.Add(Week, SessionId, SessionPart.Main, exercises, Catalogue);

        Assert.Equal(First(one).Main.Select(b => (b.Id, b.Items[0].Exercise)), First(both).Main.Select(b => (b.Id, b.Items[0].Exercise)));
        Assert.Equal($"{First(Week).Day}: {exercises[0].Name}, {exercises[1].Name} added", what);
    }

    [Fact]
    public void The_history_says_why_where_health_is_the_reason_of_a_swap()
    {
        var block = MainBlock("push-up");
        var sore = Week with { Profile = Week.Profile with { Discomforts = Week.Profile.Discomforts.SetItem(Site.Wrist, 3) } };

        Assert.EndsWith("swapped for Push-up on dumbbell handles, because your wrist is at 3 of 10", ExerciseEdits.Swap(sore, SessionId, block.Id, 0, Catalogue["push-up-neutral-grip"], Catalogue).What, StringComparison.Ordinal);
        Assert.EndsWith("swapped for Push-up on dumbbell handles", ExerciseEdits.Swap(Week, SessionId, block.Id, 0, Catalogue["push-up-neutral-grip"], Catalogue).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_part_takes_no_more()
    {
        var full = Week.Change(SessionId, s => s with { Main = [.. Enumerable.Range(0, Session.MaxBlocks).Select(i => s.Main[0] with { Id = 1000 + i })] });
        Assert.Throws<GoneException>(() => ExerciseEdits.Add(full, SessionId, SessionPart.Main, Catalogue["push-up"], Catalogue));
    }

    [Fact]
    public void A_removed_exercise_takes_its_block_along()
    {
        var block = MainBlock("push-up");
        var plan = ExerciseEdits.Remove(Week, SessionId, block.Id, 0, Catalogue).Plan;
        Assert.DoesNotContain(First(plan).Main, b => b.Id == block.Id);
        Assert.Throws<GoneException>(() => ExerciseEdits.Remove(plan, SessionId, block.Id, 0, Catalogue));
    }

    [Fact]
    public void One_exercise_of_a_superset_goes_without_the_other()
    {
        var two = Week.Change(SessionId, s => s with { Main = [s.Main[0] with { Items = [s.Main[0].Items[0], s.Main[2].Items[0]] }] });
        var block = First(two).Main[0];
        var plan = ExerciseEdits.Remove(two, SessionId, block.Id, 0, Catalogue).Plan;
        Assert.Equal(block.Items[1].Exercise, Assert.Single(First(plan).Main[0].Items).Exercise);
    }

    [Theory]
    [InlineData(0, -1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(3, -2, 1)]
    [InlineData(3, 99, 7)]
    public void A_block_moves_as_far_as_the_part_goes(int from, int steps, int to)
    {
        var block = First(Week).Main[from];
        var plan = ExerciseEdits.Reorder(Week, SessionId, block.Id, steps, Catalogue).Plan;
        Assert.Equal(to, First(plan).Main.ToList().FindIndex(b => b.Id == block.Id));
        Assert.Equal(First(Week).Main.Select(b => b.Id).Order(), First(plan).Main.Select(b => b.Id).Order());
    }

    [Fact]
    public void A_swap_keeps_place_sets_and_note_and_doses_anew()
    {
        var noted = Week.Change(SessionId, s => s with { Main = [.. s.Main.Select(b => b.Items[0].Exercise.Value == "push-up" ? b with { Rounds = 3, Items = [b.Items[0] with { Note = "on the towel" }] } : b)] });
        var block = MainBlock("push-up", noted);
        var plan = ExerciseEdits.Swap(noted, SessionId, block.Id, 0, Catalogue["plank-high"], Catalogue).Plan;
        var swapped = First(plan).Main.Single(b => b.Id == block.Id);
        Assert.Equal((3, "on the towel"), (swapped.Rounds, swapped.Items[0].Note));
        Assert.IsType<Hold>(swapped.Items[0].Dose);
        Assert.Null(swapped.Items[0].Rir);
        Assert.Equal("You chose it in place of the Push-up.", swapped.Items[0].Why!.Text);
    }

    [Fact]
    public void A_lift_made_heavy_gets_its_practice_sets_and_loses_them_when_light_again()
    {
        var plan = ExerciseEdits.Add(Week, SessionId, SessionPart.Main, Catalogue["squat-barbell-back"], Catalogue).Plan;
        var block = MainBlock("squat-barbell-back", plan);
        var heavy = ExerciseEdits.SetDose(plan, SessionId, block.Id, 0, Dosed(new PercentOfMax(85)), Catalogue).Plan;
        Assert.Equal([40, 60, 80], MainBlock("squat-barbell-back", heavy).Items[0].Ramp.Select(r => r.PercentOfWorking));
        Assert.Empty(heavy.By("S4"));

        var light = ExerciseEdits.SetDose(heavy, SessionId, block.Id, 0, Dosed(new PercentOfMax(50)), Catalogue).Plan;
        Assert.Empty(MainBlock("squat-barbell-back", light).Items[0].Ramp);
    }

    [Fact]
    public void Practice_sets_go_over_to_the_lift_that_is_moved_to_the_front()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Heavy("squat-barbell-back"), Heavy("squat-barbell-front")));
        plan = ExerciseEdits.Reorder(plan, SessionId, First(plan).Main[1].Id, -1, Catalogue).Plan;
        Assert.Equal("squat-barbell-front", First(plan).Main[0].Items[0].Exercise.Value);
        Assert.NotEmpty(First(plan).Main[0].Items[0].Ramp);
        Assert.Empty(First(plan).Main[1].Items[0].Ramp);
    }

    [Fact]
    public void A_swap_of_what_a_sore_site_keeps_out_says_what_it_stands_in_for_and_why()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up"))).For(p => p with { Discomforts = p.Discomforts.Add(Site.Wrist, 3) });
        var block = First(plan).Main[0].Id;

        plan = ExerciseEdits.Swap(plan, SessionId, block, 0, Catalogue["push-up-wall"], Catalogue).Plan;
        var replaced = First(plan).Main[0].Items[0].InsteadOf;
        Assert.Equal(("push-up", "M3", "your wrist is at 3 of 10"), (replaced?.Exercise.Value, replaced?.Rule, replaced?.Because));

        plan = ExerciseEdits.Swap(plan, SessionId, block, 0, Catalogue["dumbbell-floor-press"], Catalogue).Plan;
        Assert.Equal(replaced, First(plan).Main[0].Items[0].InsteadOf);

        plan = ExerciseEdits.Swap(plan, SessionId, block, 0, Catalogue["push-up"], Catalogue).Plan;
        Assert.Null(First(plan).Main[0].Items[0].InsteadOf);
    }

    [Fact]
    public void A_swap_by_taste_stands_in_for_nothing()
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up")));
        Assert.Null(First(ExerciseEdits.Swap(plan, SessionId, First(plan).Main[0].Id, 0, Catalogue["push-up-wall"], Catalogue).Plan).Main[0].Items[0].InsteadOf);
    }

    [Fact]
    public void What_is_gone_is_said_to_be_gone()
    {
        Assert.Throws<GoneException>(() => PlanEdits.Move(Week, 999, Weekday.Friday, new TimeOnly(7, 0)));
        Assert.Throws<GoneException>(() => ExerciseEdits.SetDose(Week, SessionId, 999, 0, Dosed(Load.Body), Catalogue));
        Assert.Throws<GoneException>(() => ExerciseEdits.SetDose(Week, SessionId, First(Week).Main[0].Id, 5, Dosed(Load.Body), Catalogue));
    }

    private static DoseChange Dosed(Load load) => new(3, new Reps(4, 6), 180, load, 2, null);

    private static Block Heavy(string slug) => Sample.Sets(slug, sets: 3, dose: new Reps(4, 6), rir: 2, load: new PercentOfMax(85));
}
