using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Rules;

/// <summary>Of several findings on one pair or one field the gravest is reported; of equals the one that stands first in the book (rule book 0.1).</summary>
public sealed class DuplicateFindingTests
{
    private static readonly Session Heavy = Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(5, 5), rir: 2, rest: 180));

    [Fact]
    public void The_gravest_stays_and_of_equals_the_first()
    {
        Finding[] said = [Said("I4", FindingSeverity.Advice), Said("I10", FindingSeverity.Warning), Said("I2", FindingSeverity.Warning), Said("F1", FindingSeverity.Advice, "other"), Said("F1", FindingSeverity.Advice, null), Said("F1", FindingSeverity.Advice, null)];

        Assert.Equal(["I2", "F1", "F1", "F1"], RuleBook.WithoutDuplicates(said).Select(f => f.Rule));
    }

    [Fact]
    public void A_heavy_session_the_day_before_a_key_run_is_told_once() =>
        Assert.Equal(["I1"], Said(Sample.Week(Heavy).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 18)), 'I'));

    [Fact]
    public void A_heavy_session_two_hours_after_a_key_run_is_told_once() =>
        Assert.Equal(["I2"], Said(Sample.Week(Heavy.At(Weekday.Tuesday, 10)).Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7)).In(PhaseKind.MaxStrength), 'I'));

    [Theory]
    [InlineData(10, "I2")]
    [InlineData(12, "I8")]
    public void Jumps_after_a_key_run_are_told_once(int hour, string code) =>
        Assert.Equal([code], Said(Sample.Week(Stressed.Jumps().At(Weekday.Tuesday, hour)).Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7)), 'I'));

    [Fact]
    public void Two_sessions_close_together_are_told_once()
    {
        var plan = Sample.Week(Heavy, Heavy.At(Weekday.Wednesday, 17)).For(p => p with { Age = 62, Experience = Experience.Advanced });
        Assert.Equal(["I6"], Said(plan, 'I'));
        Assert.DoesNotContain(RuleBook.Review(plan, Catalogue.Shipped), f => f.Rule == "A1" && f.Message.Contains("between two heavy sessions", StringComparison.Ordinal));
        Assert.Equal(["A3"], Said(Sample.Week(Stressed.Session(LegStress.Moderate), Stressed.Session(LegStress.Moderate).At(Weekday.Wednesday, 18)).For(p => p with { Age = 17 }), 'I', 'A'));
        Assert.Equal(["I6"], Said(Sample.Week(Heavy, Heavy.At(Weekday.Tuesday, 6)).For(p => p with { Experience = Experience.Advanced }), 'I', 'P'));
    }

    [Theory]
    [InlineData(17, 0, "D6")]
    [InlineData(17, 1, "A3")]
    public void Reps_in_reserve_are_one_field(int age, int rir, string code) =>
        Assert.Equal([code], Said(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("push-up", rir: rir)), Sample.SessionB).For(p => p with { Age = age }), FindingSeverity.Error));

    [Fact]
    public void The_level_is_one_field() =>
        Assert.Equal(["D7"], Said(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("pull-up", rir: 4))).For(p => p with { Age = 17, Experience = Experience.Novice }), FindingSeverity.Error));

    [Fact]
    public void Sets_are_one_field() =>
        Assert.Equal(["A4"], Said(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 4))).For(p => p with { Experience = Experience.Novice }), 'A', 'P').Concat(
            Said(Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3, rir: 4))).For(p => p with { Experience = Experience.Novice }), 'D').Where(code => code == "D1")));

    private static Finding Said(string code, FindingSeverity severity, string? subject = "pair") => new(code, severity, PlanPath.WholePlan, "", subject);

    private static IEnumerable<string> Said(Plan plan, params char[] chapters) =>
        RuleBook.Review(plan, Catalogue.Shipped).Select(f => f.Rule).Where(code => chapters.Contains(code[0]));

    private static IEnumerable<string> Said(Plan plan, FindingSeverity severity) =>
        RuleBook.Review(plan, Catalogue.Shipped).Where(f => f.Severity == severity).Select(f => f.Rule);
}
