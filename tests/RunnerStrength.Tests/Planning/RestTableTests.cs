using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Tests.Planning;

/// <summary>Table S9 where jumps and loaded power part ways.</summary>
public sealed class RestTableTests
{
    [Theory]
    [InlineData(2, false, 45)]
    [InlineData(3, false, 120)]
    [InlineData(2, true, 120)]
    public void A_low_jump_needs_little_rest_and_a_loaded_one_never_does_with_it(int level, bool loaded, int least)
    {
        var jump = Catalogue.Shipped["squat-jump"] with { Level = level, Equipment = loaded ? new Kit([Equipment.Dumbbells]) : Kit.None };

        Assert.Equal(least, RestTable.For(jump, heavy: false, new RunnerProfile()).Min);
    }
}
