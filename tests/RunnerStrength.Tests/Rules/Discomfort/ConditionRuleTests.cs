using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Discomfort;

public sealed class ConditionRuleTests
{
    [Theory]
    [InlineData(Condition.BoneStressInjury, "M6", "pogo-jump", true)]
    [InlineData(Condition.BoneStressInjury, "M6", "bodyweight-squat", false)]
    [InlineData(Condition.Postpartum, "M8", "pogo-jump", true)]
    [InlineData(Condition.Postpartum, "M6", "pogo-jump", false)]
    [InlineData(Condition.PregnancyAfterWeek12, "M7", "hollow-hold", true)]
    [InlineData(Condition.Pregnancy, "M7", "back-extension-prone", true)]
    public void What_a_condition_rules_out_is_an_error(Condition condition, string code, string slug, bool said)
    {
        var plan = Only(Sample.Sets(slug, rir: null)).For(p => p with { Conditions = [condition] });
        Assert.Equal(said, plan.SeverityBy(code) == FindingSeverity.Error);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Jumping_waits_twelve_weeks_after_a_birth(int weeks, bool said) =>
        Assert.Equal(said, Only(Sample.Sets("pogo-jump")).For(p => p with { Conditions = [Condition.Postpartum], WeeksSinceBirth = weeks }).By("M8").Count > 0);

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void In_a_pregnancy_every_set_ends_early(int rir, bool said) =>
        Assert.Equal(said, Only(Sample.Sets("box-squat", rir: rir)).For(p => p with { Conditions = [Condition.Pregnancy] }).By("M7").Count > 0);

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(5, 4, false)]
    public void In_a_pregnancy_no_heavy_lift_begins(int reps, int rir, bool said)
    {
        var plan = Only(Sample.Sets("squat-dumbbell-goblet", dose: new Reps(reps, reps), rir: rir));
        Assert.Equal(said, plan.For(p => p with { Conditions = [Condition.Pregnancy] }).SeverityBy("M7") == FindingSeverity.Error);
        Assert.Empty(plan.By("M7"));
    }

    [Fact]
    public void A_warm_up_has_no_reserve_to_keep()
    {
        var plan = Only(Sample.Sets("box-squat", rir: 4));
        var eager = plan.InEverySession(s => s with { WarmUp = [Sample.Sets("glute-bridge", rir: 1)] }).For(p => p with { Conditions = [Condition.Pregnancy] });
        Assert.Empty(eager.By("M7"));
    }

    [Fact]
    public void Lying_on_the_back_is_left_out_after_week_twelve_only()
    {
        var supine = Catalogue.Shipped.All.First(e => e.IsMain && e.Exclusions is [Exclusion.PregnancyT2plus]).Slug.Value;
        Assert.Empty(Only(Sample.Sets(supine, rir: 4)).For(p => p with { Conditions = [Condition.Pregnancy] }).By("M7"));
        Assert.NotEmpty(Only(Sample.Sets(supine, rir: 4)).For(p => p with { Conditions = [Condition.PregnancyAfterWeek12] }).By("M7"));
    }

    [Fact]
    public void Everything_with_landings_waits_for_birth_bone_and_pregnancy() =>
        Assert.All(Catalogue.Shipped.All.Where(e => e.ContactsPerUnit > 0 || e.Movement == Movement.Plyometric), e => Assert.Superset(Waiting, e.Exclusions.ToHashSet()));

    [Fact]
    public void So_does_a_jump_of_a_plan_from_elsewhere_that_nobody_knows()
    {
        var jump = OutlinedExercise.Make(new ExerciseSlug("kangaroo-jump"), "Kangaroo jump", Family.Plyometric, Movement.Plyometric, Measure.Reps, perSide: false, weighted: false);
        Assert.Superset(Waiting, jump.Exclusions.ToHashSet());
        Assert.True(jump.IsRuledOutBy(Site.Knee) && jump.IsRuledOutBy(Site.AnkleAchilles));
        Assert.Empty(OutlinedExercise.Make(new ExerciseSlug("kangaroo-squat"), "Kangaroo squat", Family.Squat, Movement.Squat, Measure.Reps, perSide: false, weighted: false).Exclusions);
    }

    private static HashSet<Exclusion> Waiting => [Exclusion.Pregnancy, Exclusion.PostpartumLt12wk, Exclusion.BoneStressInjury];

    private static Plan Only(Block block) => Sample.Week(Sample.SessionA with { WarmUp = [], CoolDown = [], Main = [block] });
}
