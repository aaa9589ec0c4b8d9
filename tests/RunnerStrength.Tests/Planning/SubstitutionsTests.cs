using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Tests.Planning;

/// <summary>Map 7.2 of the rule book, cell by cell; a cell that says "no change" is empty.</summary>
public sealed class SubstitutionsTests
{
    [Theory]
    [InlineData(Site.Wrist, "", "squat-dumbbell-goblet bodyweight-squat", "plank-forearm plank-kneeling", "side-plank-forearm plank-jack-forearm plank-hip-dip", "push-up-neutral-grip push-up-wall dumbbell-floor-press", "back-extension-prone superman-alternating")]
    [InlineData(Site.Knee, "single-leg-glute-bridge single-leg-rdl-bodyweight", "box-squat", "plank-incline plank-forearm", "side-plank-forearm plank-hip-dip", "push-up-incline push-up", "")]
    [InlineData(Site.LowBack, "split-squat supported-split-squat", "box-squat bodyweight-squat", "dead-bug plank-kneeling", "side-plank-kneeling side-plank-forearm", "push-up-incline push-up-knee", "bird-dog glute-bridge")]
    [InlineData(Site.Shoulder, "", "box-squat squat-dumbbell-goblet", "dead-bug plank-incline", "pallof-press suitcase-carry", "dumbbell-floor-press", "back-extension-prone")]
    [InlineData(Site.AnkleAchilles, "supported-split-squat step-up-low", "box-squat bodyweight-squat", "", "side-plank-forearm plank-hip-dip", "", "")]
    [InlineData(Site.Hip, "supported-split-squat step-up-low", "box-squat leg-press", "", "pallof-press suitcase-carry", "", "bird-dog back-extension-prone")]
    [InlineData(Site.Neck, "walking-lunge reverse-lunge", "squat-dumbbell-goblet bodyweight-squat", "plank-kneeling plank-incline", "side-plank-forearm", "push-up-incline push-up-wall", "bird-dog")]
    public void Each_site_has_its_row(Site site, string lunge, string squat, string front, string side, string push, string back)
    {
        Assert.Equal(lunge, Of(FamilyNeed.WalkingLunge, site));
        Assert.Equal(squat, Of(FamilyNeed.Squat, site));
        Assert.Equal(WithLast(front, "dead-bug"), Of(FamilyNeed.PlankFront, site));
        Assert.Equal(WithLast(side, "dead-bug"), Of(FamilyNeed.PlankSide, site));
        Assert.Equal(push, Of(FamilyNeed.PushUp, site));
        Assert.Equal(WithLast(back, "glute-bridge band-pull-apart"), Of(FamilyNeed.BackExtension, site));
    }

    [Fact]
    public void Every_name_of_the_map_is_in_the_catalogue() => Assert.All(
        Enum.GetValues<Site>().SelectMany(site => Enum.GetValues<FamilyNeed>().SelectMany(need => Substitutions.For(need, [site]))),
        slug => Assert.True(Catalogue.Shipped.Find(slug)?.IsMain, slug.Value));

    /// <summary>What the last column of the map names stays in its own family, so that the planner finds it there.</summary>
    [Theory]
    [InlineData(Site.Knee, "calf-raise-double")]
    [InlineData(Site.LowBack, "glute-bridge")]
    [InlineData(Site.LowBack, "hip-thrust")]
    [InlineData(Site.Shoulder, "band-row")]
    [InlineData(Site.AnkleAchilles, "calf-isometric-hold")]
    [InlineData(Site.Hip, "clamshell-banded")]
    [InlineData(Site.Neck, "dead-bug")]
    public void What_the_last_column_names_leaves_the_site_alone(Site site, string slug) => Assert.False(Catalogue.Shipped[slug].IsRuledOutBy(site));

    [Fact]
    public void Two_sites_offer_what_either_names_once() =>
        Assert.Equal("single-leg-glute-bridge single-leg-rdl-bodyweight supported-split-squat step-up-low", string.Join(' ', Substitutions.For(FamilyNeed.WalkingLunge, [Site.Knee, Site.AnkleAchilles, Site.Hip])));

    [Theory]
    [InlineData("walking-lunge", FamilyNeed.WalkingLunge)]
    [InlineData("bodyweight-squat", FamilyNeed.Squat)]
    [InlineData("push-up", FamilyNeed.PushUp)]
    [InlineData("bird-dog", FamilyNeed.BackExtension)]
    [InlineData("plank-forearm", FamilyNeed.PlankFront)]
    [InlineData("side-plank-forearm", FamilyNeed.PlankSide)]
    [InlineData("band-row", null)]
    public void A_family_meets_its_need(string slug, FamilyNeed? need) => Assert.Equal(need, Substitutions.NeedOf(Catalogue.Shipped[slug]));

    private static string Of(FamilyNeed need, Site site) => string.Join(' ', Substitutions.For(need, [site]));

    private static string WithLast(string slugs, string last) => string.Join(' ', $"{slugs} {last}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct());
}
