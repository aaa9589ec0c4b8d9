using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Tests.Planning;

/// <summary>The dose table D1, cell by cell as the rule book has it: sets, reps, reps in reserve, most landings a session.</summary>
public sealed class DoseTableTests
{
    [Theory]
    [InlineData(PhaseKind.Foundation, Experience.Novice, 2, "1-2 8-12 4 0")]
    [InlineData(PhaseKind.Foundation, Experience.Novice, 3, "2-3 8-12 3 20")]
    [InlineData(PhaseKind.Foundation, Experience.Intermediate, 2, "2-3 8-12 2-3 0")]
    [InlineData(PhaseKind.Foundation, Experience.Intermediate, 3, "2-3 8-12 2-3 20")]
    [InlineData(PhaseKind.Foundation, Experience.Advanced, 2, "3 6-10 2-3 0")]
    [InlineData(PhaseKind.Foundation, Experience.Advanced, 3, "3 6-10 2-3 20")]
    [InlineData(PhaseKind.MaxStrength, Experience.Novice, 2, "2-3 6-8 2-3 40")]
    [InlineData(PhaseKind.MaxStrength, Experience.Intermediate, 2, "2-3 4-6 2 40")]
    [InlineData(PhaseKind.MaxStrength, Experience.Advanced, 2, "3-4 3-5 1-2 60")]
    [InlineData(PhaseKind.Power, Experience.Novice, 2, "2 6-8 2-3 60")]
    [InlineData(PhaseKind.Power, Experience.Intermediate, 2, "2-3 3-5 2-3 100")]
    [InlineData(PhaseKind.Power, Experience.Advanced, 2, "2-3 2-4 2 140")]
    [InlineData(PhaseKind.Maintenance, Experience.Novice, 2, "1-2 6-8 2-3 60")]
    [InlineData(PhaseKind.Maintenance, Experience.Intermediate, 2, "1-2 4-6 2-3 60")]
    [InlineData(PhaseKind.Maintenance, Experience.Advanced, 2, "1-2 3-5 2-3 60")]
    public void Every_phase_and_experience_has_its_row(PhaseKind phase, Experience experience, int week, string row) =>
        Assert.Equal(row, Words(DoseTable.For(phase, experience, week)));

    /// <summary>From 60 on, two to three sets keep what was gained, with fewer landings.</summary>
    [Theory]
    [InlineData(PhaseKind.Maintenance, Experience.Intermediate, 59, 3, "1-2 4-6 2-3 60")]
    [InlineData(PhaseKind.Maintenance, Experience.Intermediate, 60, 3, "2-3 4-6 2-3 40")]
    [InlineData(PhaseKind.Maintenance, Experience.Advanced, 60, 3, "2-3 3-5 2-3 40")]
    [InlineData(PhaseKind.Power, Experience.Intermediate, 60, 3, "2-3 3-5 2-3 100")]
    public void Maintenance_from_sixty_has_a_row_of_its_own(PhaseKind phase, Experience experience, int age, int week, string row) =>
        Assert.Equal(row, Words(DoseTable.For(phase, experience, week, age)));

    /// <summary>Rule A1: the first two weeks from 60 on are single sets, whatever the phase.</summary>
    [Theory]
    [InlineData(59, 2, "2-3")]
    [InlineData(60, 1, "1")]
    [InlineData(60, 2, "1")]
    [InlineData(60, 3, "2-3")]
    public void From_sixty_two_weeks_are_practice(int age, int week, string sets) =>
        Assert.Equal(sets, $"{DoseTable.For(PhaseKind.Foundation, Experience.Intermediate, week, age).Sets}");

    /// <summary>A rep more in reserve than in the phases before, and half the landings of maximum strength or fewer sets than they had.</summary>
    [Theory]
    [InlineData(Experience.Novice, "1-2 6-8 3-4 30")]
    [InlineData(Experience.Intermediate, "1-2 4-6 3-4 30")]
    [InlineData(Experience.Advanced, "1-2 3-5 3 30")]
    public void A_taper_has_less_of_the_same(Experience experience, string row) =>
        Assert.Equal(row, Words(DoseTable.For(PhaseKind.Taper, experience, week: 2)));

    [Fact]
    public void Small_exercises_and_loaded_power_have_a_row_of_their_own() =>
        Assert.Equal(("8-15 2-3", "3-5 3-6"), ($"{DoseTable.AccessoryReps} {DoseTable.AccessoryRir}", $"{DoseTable.LoadedPowerSets} {DoseTable.LoadedPowerReps}"));

    /// <summary>Settled point 3: at most two sets, three reps in reserve, for novices four.</summary>
    [Theory]
    [InlineData(PhaseKind.Foundation, Experience.Novice, "1-2 8-12 4 0")]
    [InlineData(PhaseKind.Foundation, Experience.Intermediate, "1-2 8-12 3 0")]
    [InlineData(PhaseKind.Foundation, Experience.Advanced, "1-2 6-10 3 0")]
    [InlineData(PhaseKind.MaxStrength, Experience.Novice, "1-2 6-8 4 40")]
    [InlineData(PhaseKind.MaxStrength, Experience.Advanced, "1-2 3-5 3 60")]
    [InlineData(PhaseKind.Recovery, Experience.Intermediate, "1-2 4-6 3-4 30")]
    public void A_first_week_is_all_new(PhaseKind phase, Experience experience, string row) =>
        Assert.Equal(row, Words(DoseTable.For(phase, experience, week: 1)));

    private static string Words(DoseRow row) => $"{row.Sets} {row.Reps} {row.Rir} {row.MaxContacts}";
}
