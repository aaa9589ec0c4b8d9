using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S9RestInTheRangeTests
{
    private const FindingSeverity Short = FindingSeverity.Warning;
    private const FindingSeverity Long = FindingSeverity.Advice;

    // 80 % of the least and 150 % of the most of each row of the table.
    [Theory]
    [InlineData("pogo-jump", 35, Short)]
    [InlineData("pogo-jump", 36, null)]
    [InlineData("pogo-jump", 180, null)]
    [InlineData("pogo-jump", 181, Long)]
    [InlineData("squat-jump", 95, Short)]
    [InlineData("squat-jump", 96, null)]
    [InlineData("squat-jump", 450, null)]
    [InlineData("squat-jump", 451, Long)]
    [InlineData("kettlebell-swing", 95, Short)]
    [InlineData("kettlebell-swing", 96, null)]
    [InlineData("box-squat", 47, Short)]
    [InlineData("box-squat", 48, null)]
    [InlineData("box-squat", 180, null)]
    [InlineData("box-squat", 181, Long)]
    [InlineData("band-row", 35, Short)]
    [InlineData("band-row", 36, null)]
    [InlineData("band-row", 135, null)]
    [InlineData("band-row", 136, Long)]
    [InlineData("plank-forearm", 23, Short)]
    [InlineData("plank-forearm", 24, null)]
    [InlineData("plank-forearm", 90, null)]
    [InlineData("plank-forearm", 91, Long)]
    public void Rest_is_judged_by_the_row_of_the_table(string slug, int rest, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S9", Work(Sample.Sets(slug, sets: 2, rest: rest))));

    [Theory]
    [InlineData(Experience.Intermediate, 95, Short)]
    [InlineData(Experience.Intermediate, 96, null)]
    [InlineData(Experience.Intermediate, 360, null)]
    [InlineData(Experience.Intermediate, 361, Long)]
    [InlineData(Experience.Advanced, 95, Short)]
    [InlineData(Experience.Advanced, 96, null)]
    [InlineData(Experience.Advanced, 450, null)]
    [InlineData(Experience.Advanced, 451, Long)]
    public void From_80_percent_the_rest_of_heavy_sets_counts(Experience experience, int rest, FindingSeverity? expected)
    {
        var session = Work(Sample.Sets("squat-barbell-back", load: new PercentOfMax(80), rest: rest));

        Assert.Equal(expected, SeverityOf("S9", Sample.Week(session).For(p => p with { Experience = experience })));
    }

    [Theory]
    [InlineData(79, null)]
    [InlineData(80, Short)]
    public void Ninety_seconds_are_enough_below_80_percent(int percent, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S9", Work(Sample.Sets("squat-barbell-back", load: new PercentOfMax(percent), rest: 90))));

    [Theory]
    [InlineData(59, 95, null)]
    [InlineData(60, 95, Short)]
    [InlineData(60, 96, null)]
    [InlineData(60, 270, null)]
    [InlineData(60, 271, Long)]
    [InlineData(17, 47, Short)]
    [InlineData(17, 48, null)]
    [InlineData(17, 270, null)]
    [InlineData(17, 271, Long)]
    [InlineData(18, 181, Long)]
    public void Age_has_rows_of_its_own(int age, int rest, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S9", Work(Sample.Sets("box-squat", rest: rest)).AgedPlan(age)));

    [Fact]
    public void A_single_set_has_no_rest_between_sets() =>
        Assert.Null(SeverityOf("S9", Work(Sample.Sets("box-squat", sets: 1, rest: 0))));

    [Fact]
    public void In_a_superset_the_time_on_the_other_exercise_is_rest()
    {
        // Knee push-ups take 8 x 3 s, and 15 s go by in changing: 39 s, so 9 s more make 48.
        var push = Sample.Sets("push-up-knee", dose: new Reps(8, 8));

        Assert.Null(SeverityOf("S9", Work(Superset(Sample.Sets("box-squat", rest: 9, dose: new Reps(8, 8)), push))));
        var finding = Assert.Single(Of("S9", Work(Superset(Sample.Sets("box-squat", rest: 8, dose: new Reps(8, 8)), push))));
        Assert.Equal(0, finding.Path.Item);
    }

    [Fact]
    public void In_a_superset_the_longest_rest_of_its_exercises_is_allowed() =>
        Assert.Null(SeverityOf("S9", Work(Superset(Sample.Sets("box-squat", rest: 120), Sample.Sets("plank-forearm")))));

    [Fact]
    public void Warm_up_and_cool_down_need_no_rest() =>
        Assert.Null(SeverityOf("S9", WarmUp(Drill("cat-cow", 6) with { Rounds = 2 })));
}
