using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Plans;

public sealed class WeightUnitTests
{
    [Theory]
    [InlineData(WeightUnit.Kilograms, 20_000, "20 kg")]
    [InlineData(WeightUnit.Kilograms, 12_500, "12.5 kg")]
    [InlineData(WeightUnit.Kilograms, 1, "0.001 kg")]
    [InlineData(WeightUnit.Pounds, 20_000, "44.1 lb")]
    [InlineData(WeightUnit.Pounds, 20_412, "45 lb")]
    [InlineData(WeightUnit.Pounds, 500_000, "1102.3 lb")]
    public void Grams_are_told_in_the_unit_that_is_read(WeightUnit unit, int grams, string words) => Assert.Equal(words, new Weight(grams).WordsIn(unit));

    [Fact]
    public void What_is_shown_in_pounds_is_shown_the_same_after_it_was_typed_in()
    {
        for (var tenths = 1; tenths <= 11_020; tenths++)
        {
            var pounds = tenths / 10m;
            Assert.Equal(pounds, WeightUnit.Pounds.Shown(WeightUnit.Pounds.ToGrams(pounds)));
        }
    }

    [Theory]
    [InlineData(WeightUnit.Kilograms)]
    [InlineData(WeightUnit.Pounds)]
    public void The_least_and_the_most_are_weights(WeightUnit unit)
    {
        Assert.InRange(new Weight(unit.ToGrams(unit.Least())).Grams, 1, 100);
        Assert.InRange(new Weight(unit.ToGrams(unit.Most())).Grams, Weight.MaxGrams - 500, Weight.MaxGrams);
    }
}
