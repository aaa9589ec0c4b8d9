using System.Globalization;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Doses;

namespace RunnerStrength.Tests.Rules.Doses;

public class D5SetsPerMuscleTests
{
    [Theory]
    [InlineData(Experience.Novice, 12)]
    [InlineData(Experience.Intermediate, 16)]
    [InlineData(Experience.Advanced, 18)]
    public void Above_its_limit_a_muscle_is_a_warning_one_set_less_is_not(Experience experience, int limit)
    {
        Assert.Equal(FindingSeverity.Warning, Squats(limit + 1, experience).SeverityBy("D5"));
        Assert.DoesNotContain(Squats(limit, experience).By("D5"), f => f.Severity == FindingSeverity.Warning);
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Above_its_range_a_muscle_is_advice(int sets, bool reported) =>
        Assert.Equal(reported, Squats(sets, Experience.Intermediate).By("D5").Any(f => f.Message.Contains("quads", StringComparison.Ordinal) && f.Message.StartsWith("More", StringComparison.Ordinal)));

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    public void Below_its_range_a_muscle_is_advice_from_the_second_week_on(int sets, bool reported)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Session(sets));

        Assert.Equal(reported, plan.By("D5").Any(f => f.Path.Week == 1 && f.Message.StartsWith("Fewer", StringComparison.Ordinal) && f.Message.Contains("quads", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan.By("D5"), f => f.Path.Week == 0 && f.Message.StartsWith("Fewer", StringComparison.Ordinal));
    }

    /// <summary>Table 2.3: novice in weeks 1 and 2, novice, intermediate, advanced, maintenance; then what is too much for each experience.</summary>
    [Theory]
    [InlineData(MuscleGroup.Quads, "2-8 4-8 6-12 8-14 2-5 12/16/18")]
    [InlineData(MuscleGroup.Glutes, "3-11 5-12 7-14 9-16 2-6 14/18/20")]
    [InlineData(MuscleGroup.Hamstrings, "1-4 2-6 4-8 6-10 1-4 10/12/14")]
    [InlineData(MuscleGroup.Calves, "2-5 3-6 4-8 5-10 1-4 10/12/14")]
    [InlineData(MuscleGroup.HipAbductorsAndAdductors, "0-4 1-6 1-6 2-8 0-3 10/12/12")]
    [InlineData(MuscleGroup.Pectorals, "1-4 2-6 3-8 4-10 1-3 12/12/14")]
    [InlineData(MuscleGroup.LatsAndUpperBack, "1-4 2-6 4-8 4-10 1-4 12/12/14")]
    [InlineData(MuscleGroup.AbdominalsAndObliques, "3-12 4-12 6-14 6-14 2-6 16/18/18")]
    [InlineData(MuscleGroup.SpinalExtensors, "1-4 2-6 3-8 3-9 1-3 10/12/12")]
    public void Every_muscle_group_has_its_row(MuscleGroup group, string row)
    {
        SetRange In(PhaseKind phase, Experience experience, int week) => WeeklySets.For(group, experience, phase, new Week { Number = week }, lastOfPhase: true);
        SetRange[] ranges =
        [
            In(PhaseKind.Foundation, Experience.Novice, 2), In(PhaseKind.Power, Experience.Novice, 3), In(PhaseKind.MaxStrength, Experience.Intermediate, 1),
            In(PhaseKind.Power, Experience.Advanced, 1), In(PhaseKind.Maintenance, Experience.Novice, 1),
        ];
        var warnings = new[] { Experience.Novice, Experience.Intermediate, Experience.Advanced }.Select(e => In(PhaseKind.Maintenance, e, 9).WarnAbove);

        Assert.Equal(row, string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', ranges.Select(r => $"{r.Least}-{r.Most}"))} {string.Join('/', warnings)}"));
    }

    [Fact]
    public void A_set_counts_once_for_the_muscle_that_leads_half_for_its_partners_and_a_quarter_for_helpers()
    {
        // Quads lead a lunge, glutes go with them, hamstrings, calves and core help.
        var facts = new SessionFacts(Sample.SessionA.WithMain(Sample.Sets("walking-lunge", sets: 4, rir: 3)), Catalogue.Shipped);

        Assert.Equal(
            [4, 2, 1, 1, 1],
            new[] { MuscleGroup.Quads, MuscleGroup.Glutes, MuscleGroup.Hamstrings, MuscleGroup.Calves, MuscleGroup.AbdominalsAndObliques }.Select(facts.HardSetsOf));
    }

    [Fact]
    public void Too_much_is_advice_where_the_plan_says_that_there_was_no_room_for_better()
    {
        var plan = Squats(17, Experience.Intermediate);

        Assert.Equal(FindingSeverity.Warning, plan.SeverityBy("D5"));
        Assert.Equal(FindingSeverity.Advice, (plan with { Relaxed = [Short] }).SeverityBy("D5"));
    }

    /// <summary>Builder invariant: what is left out is shown, and the plan says why.</summary>
    [Fact]
    public void What_short_sessions_leave_out_is_said()
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Session(5)) with { Relaxed = [Short] };

        Assert.Contains(plan.By("D5"), f => f.Path.Week == 1 && f.Message.Contains("quads 5 (6 to 12)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_novice_is_asked_for_the_least_from_the_first_week(int sets, bool reported) =>
        Assert.Equal(reported, Squats(sets, Experience.Novice).By("D5").Any(f => f.Message.StartsWith("Fewer", StringComparison.Ordinal) && f.Message.Contains("quads", StringComparison.Ordinal)));

    [Fact]
    public void Weeks_without_sessions_and_of_recovery_have_no_range()
    {
        Assert.Empty(Sample.Week().For(p => p with { Experience = Experience.Novice }).By("D5"));
        Assert.Empty(Squats(20, Experience.Intermediate).In(PhaseKind.Recovery).By("D5"));
        Assert.NotEmpty(Squats(20, Experience.Intermediate).In(PhaseKind.Taper).By("D5"));
    }

    /// <summary>Three fifths of 16 are 9.6, two fifths 6.4.</summary>
    [Theory]
    [InlineData(9, 6, 0)]
    [InlineData(10, 6, 1)]
    [InlineData(9, 7, 1)]
    public void The_last_week_of_a_taper_is_the_race_week(int first, int last, int warnings)
    {
        var plan = Sample.Week(Session(first)) with { Phases = [new Phase(PhaseKind.Taper, [new Week { Number = 8, Sessions = [Session(first)] }, new Week { Number = 9, Sessions = [Session(last)] }])] };

        Assert.Equal(warnings, plan.By("D5").Count(f => f.Severity == FindingSeverity.Warning));
    }

    [Fact]
    public void A_deload_week_asks_for_half_and_the_race_week_for_two_fifths()
    {
        var week = new Week { Number = 8 };

        Assert.Equal(new SetRange(6, 12, 16), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Foundation, week, lastOfPhase: false));
        Assert.Equal(new SetRange(3, 6, 8), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Foundation, week with { Deload = true }, lastOfPhase: false));
        Assert.Equal(new SetRange(3.6m, 7.2m, 9.6m), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Taper, week, lastOfPhase: false));
        Assert.Equal(new SetRange(2.4m, 4.8m, 6.4m), WeeklySets.For(MuscleGroup.Quads, Experience.Intermediate, PhaseKind.Taper, week, lastOfPhase: true));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    public void A_novice_starts_lower_for_two_weeks(int week, int least) =>
        Assert.Equal(least, WeeklySets.For(MuscleGroup.Quads, Experience.Novice, PhaseKind.Foundation, new Week { Number = week }, lastOfPhase: false).Least);

    private static Relaxed Short { get; } = new(RelaxedWishes.WholeBody, "every movement each week", "without side core", "30 minutes do not hold more.");

    private static Plan Squats(int sets, Experience experience) => Sample.Week(Session(sets)).For(p => p with { Experience = experience });

    /// <summary>Body-weight squats count one set each for the quads.</summary>
    private static Session Session(int sets)
    {
        var blocks = Enumerable.Repeat(Sample.Sets("bodyweight-squat", sets: 1, rir: 3), sets % Block.MaxRounds)
            .Concat(Enumerable.Repeat(Sample.Sets("bodyweight-squat", sets: Block.MaxRounds, rir: 3), sets / Block.MaxRounds));
        return Sample.SessionA.WithMain([.. blocks]);
    }
}
