using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Progression;

public class P15TheNextVersionUnlocksTests
{
    [Theory]
    [InlineData(Experience.Novice, 1, 2)]
    [InlineData(Experience.Novice, 4, 2)]
    [InlineData(Experience.Novice, 5, 3)]
    [InlineData(Experience.Intermediate, 1, 4)]
    [InlineData(Experience.Advanced, 1, 5)]
    public void The_ceiling_follows_experience_and_week(Experience experience, int week, int ceiling)
    {
        foreach (var exercise in Catalogue.Shipped.All.Where(e => e.Places.Contains(Place.Main)))
        {
            var plan = Sample.Weeks(week, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets(exercise.Slug.Value))).For(p => p with { Experience = experience });
            Assert.Equal(exercise.Level > ceiling, plan.By("P15").Any(f => f.Path.Week == week - 1));
        }
    }

    [Theory]
    [InlineData(Experience.Novice, FindingSeverity.Error)]
    [InlineData(Experience.Intermediate, FindingSeverity.Warning)]
    public void It_is_an_error_for_novices_and_a_warning_for_others(Experience experience, FindingSeverity expected)
    {
        var five = Catalogue.Shipped.All.First(e => e.Level == 5 && e.Places.Contains(Place.Main));

        Assert.Equal(expected, With(five, experience).SeverityBy("P15"));
    }

    [Fact]
    public void One_level_more_is_open_once_an_easier_neighbour_is_mastered()
    {
        var five = Catalogue.Shipped.All.First(e => e.Level == 5 && e.Places.Contains(Place.Main) && !Catalogue.Shipped.EasierThan(e).IsEmpty);
        var easier = Catalogue.Shipped.EasierThan(five)[0];

        Assert.Equal(FindingSeverity.Warning, With(five, Experience.Intermediate).SeverityBy("P15"));
        Assert.Null(With(five, Experience.Intermediate).For(p => p with { Mastered = [easier.Slug] }).SeverityBy("P15"));
    }

    [Fact]
    public void The_graver_rule_of_form_speaks_for_a_novice_alone()
    {
        var five = Catalogue.Shipped.All.First(e => e.Level == 5 && e.Places.Contains(Place.Main));

        var codes = RuleBook.Review(With(five, Experience.Novice), Catalogue.Shipped).Where(f => f.Rule is "D7" or "P15").Select(f => f.Rule);

        Assert.Equal(["D7"], codes.Distinct(StringComparer.Ordinal));
    }

    private static Plan With(Exercise exercise, Experience experience) =>
        Sample.Week(Sample.SessionA.WithMain(Sample.Sets(exercise.Slug.Value))).For(p => p with { Experience = experience });
}
