using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Tests.Planning;

public sealed class EligibilityTests
{
    private static readonly RunnerProfile Everything = new() { Experience = Experience.Advanced, Kit = new Kit(Enum.GetValues<Equipment>()) };

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "M3")]
    public void A_site_rules_out_from_three(int score, string? rule) => Assert.Equal(rule, Reason(Everything with { Discomforts = Everything.Discomforts.Add(Site.Wrist, score) }, "push-up"));

    [Theory]
    [InlineData(Condition.Pregnancy, "pogo-jump", "M7")]
    [InlineData(Condition.PregnancyAfterWeek12, "pogo-jump", "M7")]
    [InlineData(Condition.Postpartum, "pogo-jump", "M8")]
    [InlineData(Condition.BoneStressInjury, "pogo-jump", "M6")]
    [InlineData(Condition.BoneStressInjury, "bodyweight-squat", null)]
    public void A_condition_rules_out_by_its_rule(Condition condition, string slug, string? rule) => Assert.Equal(rule, Reason(Everything with { Conditions = [condition] }, slug));

    [Fact]
    public void Lying_on_the_back_ends_after_week_twelve()
    {
        var supine = Catalogue.Shipped.All.First(e => e.Exclusions is [Exclusion.PregnancyT2plus]).Slug.Value;
        Assert.Null(Reason(Everything with { Conditions = [Condition.Pregnancy] }, supine));
        Assert.Equal("M7", Reason(Everything with { Conditions = [Condition.PregnancyAfterWeek12] }, supine));
    }

    [Theory]
    [InlineData(true, null, "M8")]
    [InlineData(true, 11, "M8")]
    [InlineData(true, 12, null)]
    [InlineData(false, 11, "M8")]
    [InlineData(false, null, null)]
    public void Jumping_waits_for_twelve_known_weeks_after_a_birth(bool ticked, int? weeks, string? rule) =>
        Assert.Equal(rule, Reason(Everything with { Conditions = ticked ? [Condition.Postpartum] : [], WeeksSinceBirth = weeks }, "pogo-jump"));

    [Theory]
    [InlineData(15, "hurdle-hop-low", "A3")]
    [InlineData(16, "hurdle-hop-low", null)]
    [InlineData(17, "drop-jump-20", "A3")]
    [InlineData(18, "drop-jump-20", null)]
    [InlineData(17, "pull-up", "A3")]
    [InlineData(18, "pull-up", null)]
    public void Age_rules_out(int age, string slug, string? rule) => Assert.Equal(rule, Reason(Everything with { Age = age }, slug));

    [Theory]
    [InlineData(4, 3, false)]
    [InlineData(5, 3, true)]
    [InlineData(8, 4, false)]
    [InlineData(9, 4, false)]
    [InlineData(1, 2, true)]
    public void A_novice_climbs_by_weeks(int week, int level, bool allowed)
    {
        var exercise = OfLevel(level);
        Assert.Equal(allowed, new Eligibility(Everything with { Experience = Experience.Novice }, Catalogue.Shipped, week).IsWithinLevel(exercise));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Mastery_opens_the_fourth_level_to_a_novice_after_eight_weeks(int week, bool allowed)
    {
        var four = Catalogue.Shipped.All.First(e => e is { Level: 4, IsMain: true } && !Catalogue.Shipped.EasierThan(e).IsEmpty);
        var novice = Everything with { Experience = Experience.Novice, Mastered = [Catalogue.Shipped.EasierThan(four)[0].Slug] };
        Assert.Equal(allowed, new Eligibility(novice, Catalogue.Shipped, week).IsWithinLevel(four));
    }

    [Fact]
    public void Mastery_opens_one_level_and_only_to_its_own_neighbour()
    {
        var five = Catalogue.Shipped.All.First(e => e is { Level: 5, IsMain: true } && !Catalogue.Shipped.EasierThan(e).IsEmpty);
        var easier = Catalogue.Shipped.EasierThan(five)[0].Slug;
        bool Allowed(Experience experience, ExerciseSlug mastered) => new Eligibility(Everything with { Experience = experience, Mastered = [mastered] }, Catalogue.Shipped, 9).IsWithinLevel(five);
        Assert.True(Allowed(Experience.Intermediate, easier));
        Assert.False(Allowed(Experience.Novice, easier));
        Assert.False(Allowed(Experience.Intermediate, new ExerciseSlug("box-squat")));
    }

    [Fact]
    public void Kit_and_level_are_told_in_words_and_health_comes_first()
    {
        var bare = new Eligibility(Everything with { Kit = Kit.None, Experience = Experience.Novice }, Catalogue.Shipped, 1);
        Assert.StartsWith("it needs ", bare.WhyNot(Catalogue.Shipped["squat-barbell-back"]), StringComparison.Ordinal);
        Assert.StartsWith("level 3 comes after", bare.WhyNot(Catalogue.Shipped.All.First(e => e.Level == 3 && Kit.Home.Covers(e.Equipment))), StringComparison.Ordinal);
        Assert.Null(bare.WhyNot(Catalogue.Shipped["bodyweight-squat"]));
        Assert.True(bare.AllowsButForHealth(Catalogue.Shipped["bodyweight-squat"]));
        Assert.False(bare.AllowsButForHealth(Catalogue.Shipped["band-row"]));
        var sore = new Eligibility(Everything with { Kit = Kit.None, Discomforts = Everything.Discomforts.Add(Site.Knee, 4) }, Catalogue.Shipped, 1);
        Assert.Equal("your knee is at 4 of 10", sore.WhyNot(Catalogue.Shipped.All.First(e => e.IsRuledOutBy(Site.Knee) && !e.Equipment.IsEmpty)));
    }

    private static Exercise OfLevel(int level) => Catalogue.Shipped.All.First(e => e.Level == level && e.IsMain);

    private static string? Reason(RunnerProfile profile, string slug) => new Eligibility(profile, Catalogue.Shipped, 1).HealthReason(Catalogue.Shipped[slug])?.Rule;
}
