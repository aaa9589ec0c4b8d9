using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Plans;

public sealed class PlanWordsTests
{
    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(1, "1 min")]
    [InlineData(89, "1 min")]
    [InlineData(91, "2 min")]
    public void A_part_takes_a_minute_at_least_unless_nothing_is_in_it(int seconds, string words) => Assert.Equal(words, PlanWords.PartMinutes(seconds));
}
