using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Doses;

/// <summary>D1 and D13 on either side of their thresholds.</summary>
public sealed class PhaseDoseTests
{
    [Theory]
    [InlineData(PhaseKind.Foundation, 2, 3, false)]
    [InlineData(PhaseKind.Foundation, 3, 3, true)]
    [InlineData(PhaseKind.Foundation, 2, 2, true)]
    [InlineData(PhaseKind.Foundation, 1, 3, false)]
    public void A_first_week_has_two_sets_and_three_in_reserve(PhaseKind phase, int sets, int rir, bool said) =>
        Assert.Equal(said, Sample.Week(Squats(sets, rir)).In(phase).By("D1").Count > 0);

    [Theory]
    [InlineData(Experience.Intermediate, 3, 2, false)]
    [InlineData(Experience.Intermediate, 4, 2, true)]
    [InlineData(Experience.Intermediate, 1, 2, true)]
    [InlineData(Experience.Intermediate, 3, 1, true)]
    [InlineData(Experience.Advanced, 4, 1, false)]
    [InlineData(Experience.Advanced, 5, 1, true)]
    public void A_heavy_week_has_its_own(Experience experience, int sets, int rir, bool said)
    {
        var plan = Sample.Weeks(2, PhaseKind.MaxStrength, Squats(sets, rir)).For(p => p with { Experience = experience });
        Assert.Equal(said, plan.By("D1").Any(f => f.Path.Week == 1));
    }

    [Theory]
    [InlineData("plank-forearm", 60, false)]
    [InlineData("plank-forearm", 61, true)]
    [InlineData("side-plank-forearm", 45, false)]
    [InlineData("side-plank-forearm", 46, true)]
    public void A_hold_ends_at_its_cap(string slug, int seconds, bool said) =>
        Assert.Equal(said, Sample.Week(Sample.SessionA.WithMain(Sample.Sets(slug, dose: new Hold(seconds)))).SeverityBy("D13") == FindingSeverity.Warning);

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void A_novice_s_first_week_stays_a_rep_further_off(int rir, bool said) =>
        Assert.Equal(said, Sample.Week(Squats(sets: 2, rir)).For(p => p with { Experience = Experience.Novice }).By("D1").Count > 0);

    [Theory]
    [InlineData(PhaseKind.Foundation, 2, 1, true)]
    [InlineData(PhaseKind.Foundation, 3, 20, false)]
    [InlineData(PhaseKind.Foundation, 3, 21, true)]
    [InlineData(PhaseKind.MaxStrength, 1, 40, false)]
    [InlineData(PhaseKind.MaxStrength, 1, 41, true)]
    [InlineData(PhaseKind.Power, 1, 100, false)]
    public void Landings_have_a_most_in_every_phase(PhaseKind phase, int week, int landings, bool said)
    {
        var jumps = Sample.SessionA.WithMain(Sample.Sets("pogo-jump", sets: 1, dose: new Reps(landings, landings)));
        var found = Sample.Weeks(week, phase, jumps).By("D1").Where(f => f.Path.Week == week - 1);
        Assert.Equal(said, found.Any(f => f.Severity == FindingSeverity.Advice));
    }

    private static Session Squats(int sets, int rir) => Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, rir: rir));
}
