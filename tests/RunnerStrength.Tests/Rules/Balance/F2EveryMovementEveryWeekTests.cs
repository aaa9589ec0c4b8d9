using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Balance;

public class F2EveryMovementEveryWeekTests
{
    [Theory]
    [InlineData(Movement.Squat, "squat")]
    [InlineData(Movement.Lunge, "lunge")]
    [InlineData(Movement.Hinge, "hip hinge")]
    [InlineData(Movement.Push, "push")]
    [InlineData(Movement.Pull, "pull")]
    [InlineData(Movement.CoreAntiExtension, "front core")]
    [InlineData(Movement.CoreAntiLateral, "side core")]
    [InlineData(Movement.Posture, "back extension")]
    [InlineData(Movement.Calf, "calf")]
    public void Each_of_the_nine_is_missed(Movement movement, string word) =>
        Assert.Contains(Without(movement, everywhere: true).By("F2"), f => f.Path.Session is null && f.Severity == FindingSeverity.Warning && f.Message.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void A_week_with_all_nine_is_right() => Assert.Null(Sample.SoundWeek.SeverityBy("F2"));

    [Theory]
    [InlineData(Movement.Hinge, true)]
    [InlineData(Movement.Pull, false)]
    public void Hinges_are_asked_of_every_session_pulls_of_the_week(Movement movement, bool reported) =>
        Assert.Equal(reported, Without(movement, everywhere: false).By("F2").Any(f => f.Path.Session == 0));

    [Fact]
    public void A_single_session_is_asked_only_as_a_week() =>
        Assert.DoesNotContain(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up"))).By("F2"), f => f.Path.Session is not null);

    [Theory]
    [InlineData(PhaseKind.Power, true)]
    [InlineData(PhaseKind.Maintenance, false)]
    [InlineData(PhaseKind.Taper, false)]
    public void Only_loading_phases_are_asked(PhaseKind phase, bool reported) =>
        Assert.Equal(reported, Without(Movement.Pull, everywhere: true).In(phase).SeverityBy("F2") is not null);

    [Fact]
    public void A_pull_is_not_missed_where_nothing_can_be_pulled() =>
        Assert.DoesNotContain(
            Without(Movement.Pull, everywhere: true).For(p => p with { Kit = Kit.None }).By("F2"),
            f => f.Message.Contains("pull", StringComparison.Ordinal));

    [Fact]
    public void Ankle_work_does_for_calves() =>
        Assert.DoesNotContain(
            Without(Movement.Calf, everywhere: true).InEverySession(s => s with { Main = s.Main.Add(Sample.Sets(Catalogue.Shipped.All.First(e => e.Movement == Movement.Ankle && e.IsMain).Slug.Value)) }).By("F2"),
            f => f.Message.Contains("calf", StringComparison.Ordinal));

    [Fact]
    public void A_week_without_sessions_is_not_asked() => Assert.Empty(Sample.Week().By("F2"));

    [Fact]
    public void What_stands_in_for_a_family_covers_its_movement()
    {
        // All that pushes but a floor press loads a sore shoulder here; who has no dumbbells has no push left at all.
        static Plan Sore(Plan plan) => plan.For(p => p with { Discomforts = p.Discomforts.Add(Site.Shoulder, 5) });
        bool Misses(Plan plan) => Sore(plan).By("F2").Any(f => f.Path.Session is null && f.Message.Contains("push", StringComparison.Ordinal));

        var without = Without(Movement.Push, everywhere: true);
        Assert.True(Misses(without));
        Assert.False(Misses(without.InEverySession(s => s with { Main = s.Main.Add(Sample.Sets("dumbbell-floor-press")) })));
        Assert.False(Misses(without.For(p => p with { Kit = Kit.None })));
    }

    private static Plan Without(Movement movement, bool everywhere)
    {
        var first = true;
        return Sample.SoundWeek.InEverySession(s =>
        {
            var strip = everywhere || first;
            first = false;
            return strip ? s with { Main = [.. s.Main.Where(b => Catalogue.Shipped[b.Items[0].Exercise].Movement != movement)] } : s;
        });
    }
}
