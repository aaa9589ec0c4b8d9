using RunnerStrength.Plans;
using RunnerStrength.Rules;

namespace RunnerStrength.Tests.Rules.Progression;

public sealed class P2OneStepAtATimeTests
{
    private static readonly Block Before = Squat(sets: 2, reps: 10, load: new PercentOfMax(60), rest: 90, tempo: new Tempo(2, 0, 2));

    public static TheoryData<string, Block> Steps => new()
    {
        { "more sets", Squat(3, 10, new PercentOfMax(60), 90, new Tempo(2, 0, 2)) },
        { "more reps", Squat(2, 11, new PercentOfMax(60), 90, new Tempo(2, 0, 2)) },
        { "more weight", Squat(2, 10, new PercentOfMax(61), 90, new Tempo(2, 0, 2)) },
        { "shorter rests", Squat(2, 10, new PercentOfMax(60), 89, new Tempo(2, 0, 2)) },
        { "a slower tempo", Squat(2, 10, new PercentOfMax(60), 90, new Tempo(2, 1, 2)) },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_step_is_free_alone_and_counts_beside_another(string words, Block step)
    {
        Assert.Empty(Weeks(Before, step).By("P2"));
        var beside = words == "more sets" ? Squat(3, 11, new PercentOfMax(60), 90, new Tempo(2, 0, 2)) : step with { Rounds = 3 };
        var finding = Assert.Single(Weeks(Before, beside).By("P2"));
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0), (finding.Path.Week, finding.Path.Item));
    }

    [Fact]
    public void What_gets_easier_or_stays_is_no_step() =>
        Assert.Empty(Weeks(Before, Squat(3, 9, new PercentOfMax(59), 91, new Tempo(1, 0, 2))).By("P2"));

    [Fact]
    public void Kilograms_are_not_held_against_percent() =>
        Assert.Empty(Weeks(Before, Squat(3, 10, new Weight(40_000), 90, new Tempo(2, 0, 2))).By("P2"));

    [Fact]
    public void A_single_set_has_no_rest_to_shorten() =>
        Assert.Empty(Weeks(Squat(1, 10, new PercentOfMax(60), 90, new Tempo(2, 0, 2)), Squat(2, 10, new PercentOfMax(60), 60, new Tempo(2, 0, 2))).By("P2"));

    [Fact]
    public void Longer_holds_count_too() =>
        Assert.Contains("longer holds", Assert.Single(Weeks(Plank(2, 30), Plank(3, 35)).By("P2")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_week_without_the_exercise_and_an_easier_week_are_passed_over()
    {
        var two = Squat(3, 11, new PercentOfMax(60), 90, new Tempo(2, 0, 2));
        Assert.Single(Weeks(Before, Sample.Sets("push-up"), two).By("P2"));

        var plan = Weeks(Before, Squat(1, 10, new PercentOfMax(60), 90, new Tempo(2, 0, 2)), two);
        var weeks = plan.Phases[0].Weeks;
        Assert.Equal(2, Assert.Single((plan with { Phases = [plan.Phases[0] with { Weeks = weeks.SetItem(1, weeks[1] with { Deload = true }) }] }).By("P2")).Path.Week);
    }

    [Fact]
    public void A_new_phase_and_jumps_are_for_other_rules()
    {
        var two = Squat(3, 11, new PercentOfMax(60), 90, new Tempo(2, 0, 2));
        var weeks = Weeks(Before, two).Phases[0].Weeks;
        Assert.Single(Weeks(Before, two).By("P2"));
        Assert.Empty((Weeks(Before, two) with { Phases = [new(PhaseKind.Foundation, weeks[..1]), new(PhaseKind.Power, weeks[1..])] }).By("P2"));
        Assert.Empty(Weeks(Sample.Sets("pogo-jump", sets: 2, dose: new Reps(8, 8)), Sample.Sets("pogo-jump", sets: 3, dose: new Reps(10, 10))).By("P2"));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void More_in_reserve_makes_it_another_dose(int rir, bool said)
    {
        var two = Squat(3, 11, new PercentOfMax(60), 90, new Tempo(2, 0, 2));
        Assert.Equal(said, Weeks(Before, two with { Items = [two.Items[0] with { Rir = rir }] }).By("P2").Count > 0);
    }

    [Fact]
    public void Of_two_sessions_the_most_that_a_week_asks_counts()
    {
        var (light, heavy) = (Sample.SessionA.WithMain(Plank(1, 20)), Sample.SessionB.WithMain(Plank(3, 40)));
        Assert.Empty(new[] { (light, heavy), (heavy.At(light.Day, 18), light.At(heavy.Day, 18)) }.ToPlan().By("P2"));
    }

    private static Block Plank(int sets, int seconds) => Sample.Sets("plank-forearm", sets: sets, dose: new Hold(seconds));

    private static Block Squat(int sets, int reps, Load load, int rest, Tempo tempo)
    {
        var block = Sample.Sets("squat-dumbbell-goblet", sets, new Reps(reps, reps), rir: 3, rest: rest, load: load);
        return block with { Items = [block.Items[0] with { Tempo = tempo }] };
    }

    private static Plan Weeks(params Block[] mains) => mains.Select(m => Sample.SessionA.WithMain(m)).ToPlan();
}
