using RunnerStrength.Exercises;
using RunnerStrength.Planning;

namespace RunnerStrength.Tests.Planning;

public sealed class WarmUpMapTests
{
    /// <summary>The S3 map of the rule book; entries are separated by a slash.</summary>
    [Theory]
    [InlineData(Movement.Squat, "ankle-rock-knee-to-wall hip-90-90-switch")]
    [InlineData(Movement.Lunge, "leg-swing-front-back lunge-with-rotation")]
    [InlineData(Movement.Hinge, "hip-hinge-drill glute-bridge")]
    [InlineData(Movement.Push, "scapular-push-up-wall shoulder-band-pass-through")]
    [InlineData(Movement.Pull, "band-pull-apart thoracic-open-book")]
    [InlineData(Movement.Posture, "band-pull-apart thoracic-open-book")]
    [InlineData(Movement.CoreAntiExtension, "dead-bug bird-dog cat-cow")]
    [InlineData(Movement.CoreAntiLateral, "dead-bug bird-dog cat-cow")]
    [InlineData(Movement.Calf, "ankle-rock-knee-to-wall")]
    [InlineData(Movement.Plyometric, "ankle-rock-knee-to-wall / a-skip pogo-jump")]
    [InlineData(Movement.HipAbduction, "")]
    public void A_movement_asks_for_one_drill_of_each_of_its_entries(Movement movement, string drills) =>
        Assert.Equal(drills, string.Join(" / ", WarmUpMap.AskedBy(movement).Select(entry => string.Join(' ', entry.Select(s => s.Value)))));

    [Fact]
    public void Every_drill_is_an_exercise_of_a_warm_up() =>
        Assert.All(Enum.GetValues<Movement>().SelectMany(WarmUpMap.AskedBy).SelectMany(e => e).Distinct(), slug => Assert.True(Catalogue.Shipped[slug.Value].IsWarmUp, slug.Value));
}
