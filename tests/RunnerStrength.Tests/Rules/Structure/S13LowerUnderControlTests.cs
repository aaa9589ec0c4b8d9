using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using static RunnerStrength.Tests.Rules.Structure.StructureCase;

namespace RunnerStrength.Tests.Rules.Structure;

public class S13LowerUnderControlTests
{
    [Theory]
    [InlineData(PhaseKind.Foundation, Experience.Novice, "box-squat", "2-1-1")]
    [InlineData(PhaseKind.Foundation, Experience.Intermediate, "box-squat", "2-0-2")]
    [InlineData(PhaseKind.Foundation, Experience.Advanced, "push-up", "2-0-2")]
    [InlineData(PhaseKind.MaxStrength, Experience.Novice, "box-squat", "2-0-1")]
    [InlineData(PhaseKind.MaxStrength, Experience.Advanced, "walking-lunge", "2-0-1")]
    [InlineData(PhaseKind.Foundation, Experience.Novice, "band-row", "2-0-2")]
    [InlineData(PhaseKind.MaxStrength, Experience.Advanced, "band-row", "2-0-2")]
    [InlineData(PhaseKind.Foundation, Experience.Intermediate, "calf-raise-double", "2-1-1")]
    [InlineData(PhaseKind.MaxStrength, Experience.Intermediate, "calf-raise-double", "2-1-1")]
    public void The_usual_tempo_passes_and_a_second_more_or_less_of_any_part_gets_advice(PhaseKind phase, Experience experience, string slug, string usual)
    {
        Assert.True(Tempo.TryParse(usual, out var tempo));
        FindingSeverity? With(Tempo other) => SeverityOf("S13", At(slug, other).In(phase).For(p => p with { Experience = experience }));

        Assert.Null(With(tempo));
        Assert.Equal(FindingSeverity.Advice, With(new Tempo(tempo.Down - 1, tempo.Pause, tempo.Up)));
        Assert.Equal(FindingSeverity.Advice, With(new Tempo(tempo.Down + 1, tempo.Pause, tempo.Up)));
        Assert.Equal(FindingSeverity.Advice, With(new Tempo(tempo.Down, tempo.Pause + 1, tempo.Up)));
        Assert.Equal(FindingSeverity.Advice, With(new Tempo(tempo.Down, tempo.Pause, tempo.Up - 1)));
    }

    [Theory]
    [InlineData("squat-jump", "as fast as possible")]
    [InlineData("kettlebell-swing", "as fast as possible")]
    [InlineData("plank-forearm", "breathe steadily")]
    [InlineData("farmer-carry", "move steadily")]
    public void Jumps_holds_and_carries_have_no_tempo(string slug, string wanted) =>
        Assert.Contains(wanted, Assert.Single(Of("S13", At(slug, new Tempo(2, 0, 2)))).Message, StringComparison.Ordinal);

    /// <summary>A novice who tapers out of the foundation phase still squats at 2-1-1.</summary>
    [Theory]
    [InlineData(PhaseKind.Taper, "box-squat", null)]
    [InlineData(PhaseKind.Maintenance, "box-squat", null)]
    [InlineData(PhaseKind.Power, "box-squat", FindingSeverity.Advice)]
    [InlineData(PhaseKind.Taper, "band-row", FindingSeverity.Advice)]
    public void A_phase_that_goes_on_as_before_keeps_the_tempo_of_its_lifts(PhaseKind phase, string slug, FindingSeverity? expected) =>
        Assert.Equal(expected, SeverityOf("S13", At(slug, new Tempo(2, 1, 1)).In(phase)));

    [Theory]
    [InlineData(false, "box-squat", FindingSeverity.Advice)]
    [InlineData(true, "box-squat", null)]
    [InlineData(true, "band-row", FindingSeverity.Advice)]
    public void And_so_does_an_easier_week(bool easier, string slug, FindingSeverity? expected)
    {
        var plan = At(slug, new Tempo(2, 1, 1)).In(PhaseKind.Power);
        Assert.Equal(expected, SeverityOf("S13", plan with { Phases = [.. plan.Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(w => w with { Deload = easier })] })] }));
    }

    [Theory]
    [InlineData("box-squat")]
    [InlineData("plank-forearm")]
    public void No_tempo_is_no_matter(string slug) => Assert.Empty(Of("S13", At(slug, null)));

    private static Plan At(string slug, Tempo? tempo) => Sample.Week(Work(Sample.Sets(slug).With(p => p with { Tempo = tempo })));
}
