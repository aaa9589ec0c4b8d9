using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Planning;

/// <summary>What discomfort, conditions and age change about a plan, and that the plan says it.</summary>
public sealed class ReplacementTests
{
    private static readonly Catalogue Catalogue = Catalogue.Shipped;

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_push_up_gives_way_to_a_sore_wrist_from_a_score_of_three(int score, bool replaced)
    {
        var pushes = Replacements(p => p with { Experience = Experience.Intermediate, Discomforts = p.Discomforts.Add(Site.Wrist, score) })
            .Where(r => r.Exercise.Family == Family.PushUp || r.InsteadOf.Exercise.Value.Contains("push-up", StringComparison.Ordinal)).ToList();

        Assert.Equal(replaced, pushes.Count > 0);
        Assert.All(pushes, r => Assert.Equal(("M3", $"your wrist is at {score} of 10"), (r.InsteadOf.Rule, r.InsteadOf.Because)));
    }

    [Fact]
    public void Every_site_at_its_worst_replaces_by_something_that_leaves_it_alone()
    {
        foreach (var site in Enum.GetValues<Site>())
        {
            var replacements = Replacements(p => p with { Experience = Experience.Intermediate, Discomforts = p.Discomforts.Add(site, 10), MinutesPerSession = 60 }).ToList();
            Assert.NotEmpty(replacements);
            foreach (var (exercise, insteadOf) in replacements)
            {
                Assert.False(exercise.IsRuledOutBy(site), $"{exercise.Slug} for {site}");
                Assert.True(Catalogue[insteadOf.Exercise.Value].IsRuledOutBy(site), $"{insteadOf.Exercise} for {site}");
            }
        }
    }

    [Theory]
    [InlineData(Condition.Pregnancy, "M7")]
    [InlineData(Condition.PregnancyAfterWeek12, "M7")]
    public void A_condition_is_named_by_its_rule(Condition condition, string rule) =>
        Assert.Contains(rule, Replacements(p => p with { Experience = Experience.Advanced, Kit = EverythingAtHand, Conditions = [condition], MinutesPerSession = 60, SessionsPerWeek = 3 }).Select(r => r.InsteadOf.Rule));

    [Theory]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void Youth_gives_way_until_eighteen(int age, bool replaced) =>
        Assert.Equal(replaced, Replacements(p => p with { Experience = Experience.Advanced, Age = age, Kit = EverythingAtHand, MinutesPerSession = 60 }).Any(r => r.InsteadOf.Rule == "A3"));

    [Fact]
    public void Who_has_nothing_against_any_exercise_has_nothing_replaced()
    {
        for (var seed = 0; seed < SampleSize.OfAFixedSeed(200); seed++)
        {
            var request = new RandomRunners(seed).Next();
            var sound = request with { Profile = request.Profile with { Discomforts = ImmutableSortedDictionary<Site, int>.Empty, Conditions = [], WeeksSinceBirth = null, Age = 30 } };
            Assert.All(new PlanReview(new Planner(Catalogue).Plan(sound), Catalogue).Items, i => Assert.Null(i.Prescription.InsteadOf));
        }
    }

    private static Kit EverythingAtHand { get; } = new(Enum.GetValues<Equipment>());

    private static IEnumerable<(Exercise Exercise, Replaced InsteadOf)> Replacements(Func<RunnerProfile, RunnerProfile> change)
    {
        var plan = new Planner(Catalogue).Plan(new PlanRequest(change(new RunnerProfile()), Running.RunWeek.Empty, new DateOnly(2026, 11, 30)));
        return new PlanReview(plan, Catalogue).Items.Where(i => i.Prescription.InsteadOf is not null).Select(i => (i.Exercise, i.Prescription.InsteadOf!));
    }
}
