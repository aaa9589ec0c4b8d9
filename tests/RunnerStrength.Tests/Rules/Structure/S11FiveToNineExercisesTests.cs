using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S11FiveToNineExercisesTests
{
    [Theory]
    [InlineData(4, FindingSeverity.Warning)]
    [InlineData(5, null)]
    [InlineData(9, null)]
    [InlineData(10, FindingSeverity.Warning)]
    public void Five_to_nine_exercises_are_right(int count, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S11", Work(Exercises(count, sets: 2))));

    [Fact]
    public void In_a_superset_each_exercise_counts() =>
        Assert.Null(SeverityOf("S11", Work([Superset(Sample.Sets("box-squat"), Sample.Sets("push-up")), .. Exercises(3, sets: 2)])));

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, FindingSeverity.Warning)]
    public void Twenty_five_hard_sets_are_the_most(int setsOfTheLast, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S11", Work([.. Exercises(4, sets: 5), Sample.Sets("band-row", sets: setsOfTheLast)])));

    [Theory]
    [InlineData(4, FindingSeverity.Warning)]
    [InlineData(5, null)]
    public void Sets_with_five_in_reserve_are_not_hard(int rir, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S11", Work([.. Exercises(4, sets: 6), Sample.Sets("band-row", sets: 2, rir: rir)])));

    [Theory]
    [InlineData("plank-forearm", FindingSeverity.Warning)]
    [InlineData("suitcase-carry", FindingSeverity.Warning)]
    [InlineData("pogo-jump", null)]
    public void Holds_and_carries_are_hard_sets_and_jumps_are_not(string slug, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S11", Work([.. Exercises(4, sets: 6), Sample.Sets(slug, sets: 2)])));

    [Theory]
    [InlineData(1, "1 main exercise;")]
    [InlineData(2, "2 main exercises;")]
    public void The_finding_counts_them(int count, string words) =>
        Assert.Contains(words, Assert.Single(Of("S11", Work(Exercises(count, sets: 1)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Too_many_and_too_many_hard_sets_are_both_reported() =>
        Assert.Equal(2, RuleBook.Review(Sample.Week(Work(Exercises(10, sets: 3))), RunnerStrength.Exercises.Catalogue.Shipped).Count(f => f.Rule == "S11"));

    [Fact]
    public void Too_much_of_both_is_two_matters() =>
        Assert.Equal(2, Of("S11", Work(Exercises(10, sets: 3))).Length);

    [Fact]
    public void In_a_micro_session_it_is_advice()
    {
        Assert.Equal(FindingSeverity.Advice, SeverityOf("S11", Work(Exercises(3, sets: 1)).Micro()));
        Assert.Equal(FindingSeverity.Advice, SeverityOf("S11", Work(Exercises(5, sets: 6)).Micro()));
    }

    [Fact]
    public void Few_exercises_are_advice_where_the_plan_says_that_there_was_no_room()
    {
        var said = new Relaxed(RelaxedWishes.WholeBody, "every movement each week", "without a fifth exercise in every session", "25 minutes do not hold more.");

        Assert.Equal(FindingSeverity.Advice, SeverityOf("S11", Sample.Week(Work(Exercises(4, sets: 2))) with { Relaxed = [said] }));
        Assert.Equal(FindingSeverity.Warning, SeverityOf("S11", Sample.Week(Work(Exercises(10, sets: 2))) with { Relaxed = [said] }));
    }

    private static Block[] Exercises(int count, int sets) => [.. Enumerable.Repeat(Sample.Sets("push-up", sets: sets), count)];
}
