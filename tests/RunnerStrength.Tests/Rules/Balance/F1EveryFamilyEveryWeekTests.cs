using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Balance;

public class F1EveryFamilyEveryWeekTests
{
    [Theory]
    [InlineData(Family.WalkingLunge, "walking lunge")]
    [InlineData(Family.Squat, "squat")]
    [InlineData(Family.Plank, "plank")]
    [InlineData(Family.PushUp, "push-up")]
    [InlineData(Family.BackExtension, "back extension")]
    public void A_family_that_is_missing_is_named(Family family, string word)
    {
        var finding = Assert.Single(Without(family).By("F1"));

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains(word, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_families_once_a_week_are_enough() => Assert.Null(Sample.SoundWeek.SeverityBy("F1"));

    [Fact]
    public void What_stands_in_for_a_sore_knee_counts_and_without_it_the_family_is_missing()
    {
        static Plan Knee(Plan plan) => plan.For(p => p with { Discomforts = ImmutableSortedDictionary<Site, int>.Empty.Add(Site.Knee, RunnerProfile.ActiveFrom) });

        Assert.DoesNotContain(Knee(Without(Family.WalkingLunge)).By("F1"), f => f.Message.Contains("lunge", StringComparison.Ordinal));
        Assert.Contains(
            Knee(Without(Family.WalkingLunge).InEverySession(s => s with { Main = [.. s.Main.Where(b => b.Items[0].Exercise.Value != "single-leg-glute-bridge" && b.Items[0].Exercise.Value != "single-leg-rdl-bodyweight")] })).By("F1"),
            f => f.Message.Contains("lunge", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RelaxedWishes.WholeBody, FindingSeverity.Advice)]
    [InlineData(RelaxedWishes.Kit, FindingSeverity.Advice)]
    [InlineData(RelaxedWishes.Days, FindingSeverity.Warning)]
    public void Where_the_plan_says_so_it_is_advice(string wish, FindingSeverity expected) =>
        Assert.Equal(expected, (Without(Family.PushUp) with { Relaxed = [new Relaxed(wish, "all", "less", "minutes")] }).SeverityBy("F1"));

    [Theory]
    [InlineData(24, FindingSeverity.Advice)]
    [InlineData(25, FindingSeverity.Warning)]
    public void In_micro_sessions_it_is_advice(int minutes, FindingSeverity expected) =>
        Assert.Equal(expected, Without(Family.PushUp).For(p => p with { MinutesPerSession = minutes }).SeverityBy("F1"));

    [Fact]
    public void A_week_without_sessions_is_not_asked() => Assert.Empty(Sample.Week().By("F1"));

    [Fact]
    public void A_family_that_leaves_nothing_and_has_no_stand_in_is_skipped()
    {
        // With hips and knees sore and no kit neither a lunge nor what stands in for it is left.
        var sore = Without(Family.WalkingLunge).For(p => p with { Kit = Kit.None, Discomforts = Enum.GetValues<Site>().ToImmutableSortedDictionary(s => s, _ => 5) });
        var eligibility = new Eligibility(sore.Profile, Catalogue.Shipped, 1);
        Assert.DoesNotContain(Catalogue.Shipped.All, e => e.Family == Family.WalkingLunge && e.IsMain && eligibility.Allows(e));
        var standIns = Substitutions.For(FamilyNeed.WalkingLunge, sore.Profile.ActiveSites).Where(s => eligibility.Allows(Catalogue.Shipped[s])).ToList();
        Assert.Equal(standIns.Count > 0 && !sore.Weeks.SelectMany(w => w.Sessions).SelectMany(s => s.Main).SelectMany(b => b.Items).Any(i => standIns.Contains(i.Exercise)),
            sore.By("F1").Any(f => f.Message.Contains("lunge", StringComparison.Ordinal)));
    }

    private static Plan Without(Family family) =>
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Where(b => Catalogue.Shipped[b.Items[0].Exercise].Family != family)] });
}
