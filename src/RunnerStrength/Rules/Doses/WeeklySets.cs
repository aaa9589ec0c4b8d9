using System.Collections.Frozen;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>Weekly fractional hard sets that suit a muscle group, and the figure above which it is too much.</summary>
public readonly record struct SetRange(decimal Least, decimal Most, decimal WarnAbove);

/// <summary>Table 2.3 of the rule book: ranges by experience, checked against sample weeks. Coach judgement, but for the floor of about 4 sets (IVE21) and about 10 for size (ACSM26).</summary>
public static class WeeklySets
{
    private const int NovicePracticeWeeks = 2;
    private const decimal DeloadShare = 0.5m;
    private const decimal TaperShare = 0.6m;
    private const decimal RaceWeekShare = 0.4m;

    private static readonly FrozenDictionary<MuscleGroup, Row> Table = new Dictionary<MuscleGroup, Row>
    {
        [MuscleGroup.Quads] = new(new(2, 8), new(4, 8), new(6, 12), new(8, 14), new(2, 5), 12, 16, 18),
        [MuscleGroup.Glutes] = new(new(3, 11), new(5, 12), new(7, 14), new(9, 16), new(2, 6), 14, 18, 20),
        [MuscleGroup.Hamstrings] = new(new(1, 4), new(2, 6), new(4, 8), new(6, 10), new(1, 4), 10, 12, 14),
        [MuscleGroup.Calves] = new(new(2, 5), new(3, 6), new(4, 8), new(5, 10), new(1, 4), 10, 12, 14),
        [MuscleGroup.HipAbductorsAndAdductors] = new(new(0, 4), new(1, 6), new(1, 6), new(2, 8), new(0, 3), 10, 12, 12),
        [MuscleGroup.Pectorals] = new(new(1, 4), new(2, 6), new(3, 8), new(4, 10), new(1, 3), 12, 12, 14),
        [MuscleGroup.LatsAndUpperBack] = new(new(1, 4), new(2, 6), new(4, 8), new(4, 10), new(1, 4), 12, 12, 14),
        [MuscleGroup.AbdominalsAndObliques] = new(new(3, 12), new(4, 12), new(6, 14), new(6, 14), new(2, 6), 16, 18, 18),
        [MuscleGroup.SpinalExtensors] = new(new(1, 4), new(2, 6), new(3, 8), new(3, 9), new(1, 3), 10, 12, 12),
    }.ToFrozenDictionary();

    /// <summary>For one week of a plan; deload and taper weeks ask for less.</summary>
    /// <param name="lastOfPhase">Whether it is the last week of its phase: the race week of a taper.</param>
    public static SetRange For(MuscleGroup group, Experience experience, PhaseKind phase, Week week, bool lastOfPhase)
    {
        var row = Table[group];
        var span = (phase, experience) switch
        {
            (PhaseKind.Maintenance, _) => row.Maintenance,
            (_, Experience.Novice) when week.Number <= NovicePracticeWeeks => row.NoviceFirst,
            (_, Experience.Novice) => row.Novice,
            (_, Experience.Intermediate) => row.Intermediate,
            _ => row.Advanced,
        };
        var warn = experience switch
        {
            Experience.Novice => row.WarnNovice,
            Experience.Intermediate => row.WarnIntermediate,
            _ => row.WarnAdvanced,
        };
        var share = week.Deload ? DeloadShare : phase != PhaseKind.Taper ? 1 : lastOfPhase ? RaceWeekShare : TaperShare;
        return new SetRange(span.Min * share, span.Max * share, warn * share);
    }

    private sealed record Row(Span NoviceFirst, Span Novice, Span Intermediate, Span Advanced, Span Maintenance, int WarnNovice, int WarnIntermediate, int WarnAdvanced);
}
