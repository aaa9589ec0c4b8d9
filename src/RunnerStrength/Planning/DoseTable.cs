using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>An inclusive range of whole numbers.</summary>
public readonly record struct Span(int Min, int Max)
{
    public bool Contains(int value) => value >= Min && value <= Max;

    public override string ToString() => Min == Max ? $"{Min}" : $"{Min}-{Max}";
}

/// <summary>One row of the dose table D1 for a main (compound) exercise.</summary>
public sealed record DoseRow(Span Sets, Span Reps, Span Rir, int MaxContacts);

/// <summary>The dose table D1 with the first-week rule (settled point 3) and the contact limits of settled point 14. Sets and reps rest on ACSM09, ACSM26, BLA18; reps in reserve and contacts are coach judgement.</summary>
public static class DoseTable
{
    /// <summary>Weeks that a novice spends on single practice sets.</summary>
    public const int NovicePracticeWeeks = 2;

    /// <summary>Weeks that a runner from 60 on spends on single sets (rule A1).</summary>
    public const int OlderPracticeWeeks = 2;
    public const int FirstWeekMaxSets = 2;
    public const int FirstWeekMinRir = 3;
    public const int FirstWeekMinRirNovice = 4;

    /// <summary>Foundation weeks without jumps, and the limit after them (settled point 14).</summary>
    public const int FoundationWeeksWithoutJumps = 2;
    public const int FoundationMaxContacts = 20;

    /// <summary>Maintenance from 60 on: more sets keep what one set keeps before, with fewer landings.</summary>
    public const int OlderMaintenanceMaxContacts = 40;

    public static Span OlderMaintenanceSets { get; } = new(2, 3);

    /// <summary>Swings and jumps with a weight in the power phase: more and shorter sets, each stopped when it gets slower.</summary>
    public static Span LoadedPowerSets { get; } = new(3, 5);

    public static Span LoadedPowerReps { get; } = new(3, 6);

    public static Span AccessoryReps { get; } = new(8, 15);

    public static Span AccessoryRir { get; } = new(2, 3);

    /// <param name="week">The week of the plan, from 1.</param>
    /// <param name="age">Null where it is not known, which counts as under 60.</param>
    public static DoseRow For(PhaseKind phase, Experience experience, int week, int? age = null)
    {
        var row = Row(phase, experience, week);
        if (phase == PhaseKind.Maintenance && age >= RestTable.OlderFromAge)
            row = row with { Sets = OlderMaintenanceSets, MaxContacts = OlderMaintenanceMaxContacts };
        if (phase == PhaseKind.Foundation)
            row = row with { MaxContacts = week <= FoundationWeeksWithoutJumps ? 0 : Math.Min(row.MaxContacts, FoundationMaxContacts) };
        row = week == 1 ? FirstWeek(row, experience) : row;
        return age >= RestTable.OlderFromAge && week <= OlderPracticeWeeks ? row with { Sets = new(1, 1) } : row;
    }

    /// <summary>In a plan's first week every exercise is new: few sets, well short of the limit.</summary>
    private static DoseRow FirstWeek(DoseRow row, Experience experience)
    {
        var minRir = experience == Experience.Novice ? FirstWeekMinRirNovice : FirstWeekMinRir;
        return row with
        {
            Sets = new(1, Math.Min(FirstWeekMaxSets, row.Sets.Max)),
            Rir = new(Math.Max(minRir, row.Rir.Min), Math.Max(minRir, row.Rir.Max)),
        };
    }

    private static DoseRow Row(PhaseKind phase, Experience experience, int week) => (phase, experience) switch
    {
        (PhaseKind.Foundation, Experience.Novice) when week <= NovicePracticeWeeks => new(new(1, 2), new(8, 12), new(4, 4), 0),
        (PhaseKind.Foundation, Experience.Novice) => new(new(2, 3), new(8, 12), new(3, 3), 20),
        (PhaseKind.Foundation, Experience.Intermediate) => new(new(2, 3), new(8, 12), new(2, 3), 40),
        (PhaseKind.Foundation, _) => new(new(3, 3), new(6, 10), new(2, 3), 60),
        (PhaseKind.MaxStrength, Experience.Novice) => new(new(2, 3), new(6, 8), new(2, 3), 40),
        (PhaseKind.MaxStrength, Experience.Intermediate) => new(new(2, 3), new(4, 6), new(2, 2), 40),
        (PhaseKind.MaxStrength, _) => new(new(3, 4), new(3, 5), new(1, 2), 60),
        (PhaseKind.Power, Experience.Novice) => new(new(2, 2), new(6, 8), new(2, 3), 60),
        (PhaseKind.Power, Experience.Intermediate) => new(new(2, 3), new(3, 5), new(2, 3), 100),
        (PhaseKind.Power, _) => new(new(2, 3), new(2, 4), new(2, 2), 140),
        (PhaseKind.Maintenance, Experience.Novice) => new(new(1, 2), new(6, 8), new(2, 3), 60),
        (PhaseKind.Maintenance, Experience.Intermediate) => new(new(1, 2), new(4, 6), new(2, 3), 60),
        (PhaseKind.Maintenance, _) => new(new(1, 2), new(3, 5), new(2, 3), 60),
        (_, Experience.Novice) => new(new(1, 2), new(6, 8), new(3, 4), 30),
        (_, Experience.Intermediate) => new(new(1, 2), new(4, 6), new(3, 4), 30),
        _ => new(new(1, 2), new(3, 5), new(3, 3), 30),
    };
}
