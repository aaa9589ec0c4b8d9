using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Plans;

/// <summary>Chapter L against table 9.1 and the test vectors of the rule book.</summary>
public sealed class StrengthMathTests
{
    /// <summary>Rows are reps, columns 0 to 4 in reserve; in percent, as the table has them.</summary>
    [Theory]
    [InlineData(1, 100, 95.5, 92.7, 90.0, 87.3)]
    [InlineData(2, 95.5, 92.7, 90.0, 87.3, 84.7)]
    [InlineData(3, 92.7, 90.0, 87.3, 84.7, 82.2)]
    [InlineData(4, 90.0, 87.3, 84.7, 82.2, 79.8)]
    [InlineData(5, 87.3, 84.7, 82.2, 79.8, 77.4)]
    [InlineData(6, 84.7, 82.2, 79.8, 77.4, 75.0)]
    [InlineData(8, 79.8, 77.4, 75.0, 72.7, 70.4)]
    [InlineData(10, 75.0, 72.7, 70.4, 68.2, 66.0)]
    public void Every_cell_of_the_table_follows_from_the_formula(int reps, double none, double one, double two, double three, double four) =>
        Assert.Equal([none, one, two, three, four], Enumerable.Range(0, 5).Select(rir => Math.Round(100 * StrengthMath.ShareOfMax(reps + rir), 1)));

    /// <summary>The usual chart, reps to failure; L1 says that the formula keeps within half a point of it up to ten.</summary>
    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 95)]
    [InlineData(3, 93)]
    [InlineData(4, 90)]
    [InlineData(5, 87)]
    [InlineData(6, 85)]
    [InlineData(8, 80)]
    [InlineData(10, 75)]
    public void It_keeps_within_half_a_point_of_the_usual_chart(int repsToFailure, double percent) =>
        Assert.InRange(100 * StrengthMath.ShareOfMax(repsToFailure), percent - 0.5, percent + 0.5);

    [Fact]
    public void The_vectors_of_the_rule_book_come_out()
    {
        Assert.Equal(0.822, StrengthMath.ShareOfMax(7), 3);
        Assert.Equal(73.0, StrengthMath.OneRepMax(60, 5, 2), 1);
        Assert.Equal(61.8, StrengthMath.ShareOfMax(4 + 2) * StrengthMath.OneRepMax(60, 5, 2), 1);
    }

    [Fact]
    public void A_single_rep_at_the_limit_is_the_maximum_itself() => Assert.Equal(60, StrengthMath.OneRepMax(60, 1, 0));

    [Fact]
    public void There_and_back_is_the_same_weight()
    {
        for (var repsToFailure = 2; repsToFailure <= StrengthMath.RoughUpTo; repsToFailure++)
            Assert.Equal(40, StrengthMath.ShareOfMax(repsToFailure) * StrengthMath.OneRepMax(40, repsToFailure, 0), 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.99)]
    [InlineData(37)]
    public void Outside_the_formula_there_is_no_share(double repsToFailure) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StrengthMath.ShareOfMax(repsToFailure));

    [Fact]
    public void The_last_rep_of_the_formula_has_one() => Assert.InRange(StrengthMath.ShareOfMax(36), 0, 0.3);
}
