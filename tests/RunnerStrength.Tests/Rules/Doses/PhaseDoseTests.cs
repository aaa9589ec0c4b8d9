using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Doses;

/// <summary>D1 and D13 on either side of their thresholds.</summary>
public sealed class PhaseDoseTests
{
    [Theory]
    [InlineData(PhaseKind.Foundation, 2, 3, false)]
    [InlineData(PhaseKind.Foundation, 3, 3, true)]
    [InlineData(PhaseKind.Foundation, 2, 2, true)]
    [InlineData(PhaseKind.Foundation, 1, 3, false)]
    public void A_first_week_has_two_sets_and_three_in_reserve(PhaseKind phase, int sets, int rir, bool said) =>
        Assert.Equal(said, Sample.Week(Squats(sets, rir)).In(phase).By("D1").Count > 0);

    [Theory]
    [InlineData(Experience.Intermediate, 3, 2, false)]
    [InlineData(Experience.Intermediate, 4, 2, true)]
    [InlineData(Experience.Intermediate, 1, 2, true)]
    [InlineData(Experience.Intermediate, 3, 1, true)]
    [InlineData(Experience.Advanced, 4, 1, false)]
    [InlineData(Experience.Advanced, 5, 1, true)]
    public void A_heavy_week_has_its_own(Experience experience, int sets, int rir, bool said)
    {
        var plan = Sample.Weeks(2, PhaseKind.MaxStrength, Squats(sets, rir)).For(p => p with { Experience = experience });
        Assert.Equal(said, plan.By("D1").Any(f => f.Path.Week == 1));
    }

    /// <summary>The reps of the phase, as far as the exercise is made for them: a back squat is for 3 to 6, whatever foundation would like.</summary>
    [Theory]
    [InlineData(PhaseKind.MaxStrength, "squat-barbell-back", 4, 6, false)]
    [InlineData(PhaseKind.MaxStrength, "squat-barbell-back", 3, 6, true)]
    [InlineData(PhaseKind.MaxStrength, "squat-barbell-back", 4, 7, true)]
    [InlineData(PhaseKind.Power, "squat-barbell-back", 3, 5, false)]
    [InlineData(PhaseKind.Power, "squat-barbell-back", 3, 6, true)]
    [InlineData(PhaseKind.Foundation, "squat-barbell-back", 3, 6, false)]
    [InlineData(PhaseKind.Foundation, "squat-barbell-back", 3, 7, true)]
    [InlineData(PhaseKind.Foundation, "squat-dumbbell-goblet", 8, 10, false)]
    [InlineData(PhaseKind.Foundation, "squat-dumbbell-goblet", 7, 10, true)]
    [InlineData(PhaseKind.Foundation, "squat-dumbbell-goblet", 8, 11, true)]
    [InlineData(PhaseKind.Maintenance, "squat-barbell-back", 3, 10, false)]
    [InlineData(PhaseKind.MaxStrength, "push-up", 15, 20, false)]
    [InlineData(PhaseKind.MaxStrength, "dumbbell-row", 12, 12, false)]
    public void A_loaded_lift_has_the_reps_of_its_phase(PhaseKind phase, string slug, int least, int most, bool said)
    {
        var plan = Second(phase, Sample.Sets(slug, sets: 2, dose: new Reps(least, most), rir: 3));
        Assert.Equal(said, OfSecond(plan).Any(f => f.Message.Contains("reps, where", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(17, 7, 10, true)]
    [InlineData(17, 8, 11, false)]
    [InlineData(18, 8, 11, true)]
    public void Under_eighteen_lighter_is_never_wrong(int age, int least, int most, bool said) =>
        Assert.Equal(said, OfSecond(Heavy(least, most).For(p => p with { Age = age })).Count > 0);

    [Fact]
    public void Nor_is_it_in_a_pregnancy()
    {
        Assert.Empty(OfSecond(Heavy(6, 9).For(p => p with { Conditions = [Condition.Pregnancy] })));
        Assert.NotEmpty(OfSecond(Heavy(5, 8).For(p => p with { Conditions = [Condition.Pregnancy] })));
    }

    [Theory]
    [InlineData(59, 3, true)]
    [InlineData(60, 3, false)]
    [InlineData(60, 4, true)]
    [InlineData(60, 1, true)]
    public void From_sixty_two_or_three_sets_maintain(int age, int sets, bool said) =>
        Assert.Equal(said, InWeek(3, PhaseKind.Maintenance, Squats(sets, rir: 3), age).Count > 0);

    [Theory]
    [InlineData(59, 41, false)]
    [InlineData(60, 40, false)]
    [InlineData(60, 41, true)]
    public void From_sixty_forty_landings_maintain(int age, int landings, bool said) =>
        Assert.Equal(said, InWeek(3, PhaseKind.Maintenance, Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings))), age).Count > 0);

    /// <summary>Rule A1: one set in the first two weeks. D1 asks for no more, and leaves it to A1 to say so where there are more.</summary>
    [Theory]
    [InlineData(2, 1, false)]
    [InlineData(2, 2, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 2, false)]
    public void From_sixty_the_first_two_weeks_are_single_sets(int week, int sets, bool said) =>
        Assert.Equal(said, InWeek(week, PhaseKind.Foundation, Squats(sets, rir: 3), 60).Count > 0);

    [Fact]
    public void A_deload_week_is_asked_nothing_and_accessories_never_are()
    {
        var five = Sample.Weeks(2, PhaseKind.Foundation, Squats(sets: 5, rir: 1));
        Assert.NotEmpty(five.By("D1"));
        Assert.Empty((five with { Phases = [new Phase(PhaseKind.Foundation, [.. five.Weeks.Select(w => w with { Deload = true })])] }).By("D1"));
        Assert.Empty(Second(PhaseKind.Foundation, Sample.Sets("band-row", sets: 5, rir: 1)).By("D1"));
    }

    [Fact]
    public void Everything_unusual_about_an_exercise_is_one_finding_at_it()
    {
        var finding = Assert.Single(OfSecond(Second(PhaseKind.MaxStrength, Sample.Sets("squat-barbell-back", sets: 1, dose: new Reps(2, 6), rir: 0))));
        Assert.Equal("Barbell back squat: 1 set, where 2-3 are usual; 2-6 reps, where 4-6 are usual; no reps in reserve, where 2 are usual in this phase.", finding.Message);
        Assert.Equal(new PlanPath(1, 0, SessionPart.Main, 0), finding.Path);
    }

    [Theory]
    [InlineData("plank-forearm", 60, false)]
    [InlineData("plank-forearm", 61, true)]
    [InlineData("side-plank-forearm", 45, false)]
    [InlineData("side-plank-forearm", 46, true)]
    public void A_hold_ends_at_its_cap(string slug, int seconds, bool said) =>
        Assert.Equal(said, Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug, dose: new Hold(seconds)))).SeverityBy("D13") == FindingSeverity.Warning);

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void A_novice_s_first_week_stays_a_rep_further_off(int rir, bool said) =>
        Assert.Equal(said, Sample.Week(Squats(sets: 2, rir)).For(p => p with { Experience = Experience.Novice }).By("D1").Count > 0);

    [Theory]
    [InlineData(PhaseKind.Foundation, 2, 1, true)]
    [InlineData(PhaseKind.Foundation, 3, 20, false)]
    [InlineData(PhaseKind.Foundation, 3, 21, true)]
    [InlineData(PhaseKind.MaxStrength, 1, 40, false)]
    [InlineData(PhaseKind.MaxStrength, 1, 41, true)]
    [InlineData(PhaseKind.Power, 1, 100, false)]
    [InlineData(PhaseKind.Foundation, 3, 100, true)]
    [InlineData(PhaseKind.Foundation, 3, 101, false)]
    public void Landings_have_a_most_in_every_phase(PhaseKind phase, int week, int landings, bool said)
    {
        // Above what experience allows in any phase D10 speaks.
        var jumps = Sample.SessionA.WithMain([Sample.Sets("pogo-jump", sets: 1, dose: new Reps(1, 1)), .. landings > 1 ? [Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings - 1, landings - 1))] : Array.Empty<Block>()]);
        var found = Sample.Weeks(week, phase, jumps).By("D1").Where(f => f.Path.Week == week - 1);
        Assert.Equal(said, found.Any(f => f.Severity == FindingSeverity.Advice));
    }

    [Fact]
    public void Only_holds_of_the_main_part_end_at_their_cap()
    {
        Assert.Empty(Sample.Week(Sample.SessionA with { WarmUp = [Sample.Drill("single-leg-balance", 46)] }).By("D13"));
        Assert.Empty(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up", dose: new Hold(61)))).By("D13"));
        Assert.NotEmpty(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("single-leg-balance", dose: new Hold(46, perSide: true)))).By("D13"));
    }

    /// <summary>2.4: what a hold starts with and where it ends.</summary>
    [Theory]
    [InlineData("plank-forearm", 30, 60)]
    [InlineData("plank-high", 30, 60)]
    [InlineData("side-plank-forearm", 20, 45)]
    [InlineData("side-plank-high", 20, 45)]
    [InlineData("plank-jack", 20, 40)]
    [InlineData("plank-hip-dip", 20, 40)]
    [InlineData("plank-long-lever", 20, 40)]
    [InlineData("superman-hold", 15, 30)]
    [InlineData("copenhagen-side-plank", 15, 30)]
    public void A_hold_has_its_first_seconds_and_its_cap(string slug, int first, int cap) =>
        Assert.Equal((first, cap), (Catalogue.Shipped[slug].Range.High, Catalogue.Shipped[slug].Range.Cap));

    private static IReadOnlyList<Finding> InWeek(int week, PhaseKind phase, Session session, int age) =>
        [.. Sample.Weeks(week, phase, session).For(p => p with { Age = age }).By("D1").Where(f => f.Path.Week == week - 1)];

    private static IReadOnlyList<Finding> OfSecond(Plan plan) => [.. plan.By("D1").Where(f => f.Path.Week == 1)];

    private static Plan Second(PhaseKind phase, Block block) => Sample.Weeks(2, phase, Sample.SessionA.WithMain(block));

    private static Plan Heavy(int least, int most) => Second(PhaseKind.MaxStrength, Sample.Sets("squat-barbell-back", sets: 2, dose: new Reps(least, most), rir: 4));

    private static Session Squats(int sets, int rir) => Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, rir: rir));
}
