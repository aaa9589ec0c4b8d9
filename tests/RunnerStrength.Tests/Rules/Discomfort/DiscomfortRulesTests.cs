using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Discomfort;

public class DiscomfortRulesTests
{
    [Theory]
    [InlineData(2, null)]
    [InlineData(3, FindingSeverity.Error)]
    [InlineData(10, FindingSeverity.Error)]
    public void From_three_a_push_up_on_a_sore_wrist_is_reported(int score, FindingSeverity? expected) =>
        Assert.Equal(expected, At(Site.Wrist, score).SeverityBy("M3"));

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, FindingSeverity.Error)]
    public void Above_five_it_is_a_stop_sign(int score, FindingSeverity? expected) =>
        Assert.Equal(expected, At(Site.Wrist, score).SeverityBy("M2"));

    [Fact]
    public void Only_the_stop_sign_is_shown_of_the_two()
    {
        var findings = RuleBook.Review(At(Site.Wrist, 6), Catalogue.Shipped).Where(f => f.Rule is "M2" or "M3").ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal("M2", f.Rule));
    }

    [Theory]
    [InlineData(6, "box-squat", true)]
    [InlineData(5, "box-squat", false)]
    [InlineData(6, "push-up", false)]
    public void Above_five_what_loads_the_site_has_to_wait_even_in_a_gentle_version(int score, string slug, bool said)
    {
        var plan = Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug))).For(p => p with { Discomforts = ImmutableSortedDictionary<Site, int>.Empty.Add(Site.Knee, score) });
        Assert.Equal(said, plan.By("M2").Any(f => f.Path.Part == SessionPart.Main));
    }

    [Fact]
    public void Each_site_speaks_only_of_what_loads_it()
    {
        foreach (var site in Enum.GetValues<Site>())
        {
            var plan = At(site, 3);
            var expected = plan.Weeks.SelectMany(w => w.Sessions).SelectMany(s => new SessionFacts(s, Catalogue.Shipped).Items).Count(i => i.Exercise.IsRuledOutBy(site));
            Assert.Equal(expected, plan.By("M3").Count);
        }
    }

    [Fact]
    public void The_score_and_the_site_are_named()
    {
        var finding = At(Site.AnkleAchilles, 4).By("M3")[0];

        Assert.Contains("ankle or Achilles tendon, which is at 4 of 10", finding.Message, StringComparison.Ordinal);
    }

    private static Plan At(Site site, int score) => Sample.SoundWeek.For(p => p with { Discomforts = ImmutableSortedDictionary<Site, int>.Empty.Add(site, score) });
}
