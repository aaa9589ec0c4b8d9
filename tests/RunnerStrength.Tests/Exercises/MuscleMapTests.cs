using System.Xml.Linq;
using RunnerStrength.Exercises;

namespace RunnerStrength.Tests.Exercises;

public sealed class MuscleMapTests
{
    private const int MostBytes = 8_000;

    public static TheoryData<Muscle> Muscles => [.. Enum.GetValues<Muscle>()];

    [Theory]
    [MemberData(nameof(Muscles))]
    public void Every_muscle_has_its_place_on_the_body(Muscle muscle)
    {
        Assert.NotEmpty(muscle.Places());
        Assert.All(muscle.Places(), place => Assert.True(place.From < place.To));
    }

    [Fact]
    public void Every_exercise_has_a_map_that_is_small_well_formed_and_shows_primary_muscles_in_full()
    {
        foreach (var exercise in Catalogue.Shipped.All)
        {
            var map = XDocument.Parse(MuscleMap.Of(exercise).Svg).Root!;
            Assert.True(map.ToString().Length < MostBytes);
            Assert.Contains(map.Descendants(), e => (string?)e.Attribute("class") == "map-full");
            Assert.Equal(
                exercise.Secondary.Except(exercise.Primary).Any(),
                map.Descendants().Any(e => (string?)e.Attribute("class") == "map-little"));
        }
    }
}
