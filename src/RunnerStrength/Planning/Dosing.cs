using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.AgeAndExperience;
using RunnerStrength.Rules.Discomfort;

namespace RunnerStrength.Planning;

/// <summary>What one exercise is prescribed as for a runner in a week: dose, load, reserve, sets, rest.</summary>
public sealed record Prescribed(Prescription Prescription, int Sets, int RestSeconds)
{
    public Block ToBlock(int id) => new() { Id = id, Items = [Prescription], Rounds = Sets, RestSeconds = RestSeconds };
}

/// <summary>Doses an exercise from the tables of the rule book (D1, D13, S4, S9, S13; ranges by settled points 6 and 7).</summary>
/// <param name="week">The week of the plan, from 1.</param>
/// <param name="weekOfPhase">Null in the first phase.</param>
/// <param name="tempoOf">The phase whose tempo is kept where the dose is another's; null is the same.</param>
public sealed class Dosing(RunnerProfile profile, PhaseKind phase, int week, int? weekOfPhase = null, PhaseKind? tempoOf = null)
{
    private const int UsualSets = 2;
    private const int MostSets = 3;
    private const int MostJumpSets = 5;

    /// <summary>How young runners begin with weights (rule A3; how long is coach judgement).</summary>
    private const int YoungStartWeeks = 2;
    private const int YoungStartReps = 12;
    private const int YoungStartRir = 5;

    /// <summary>Reps that a range leaves room to grow by.</summary>
    private const int RepsUpward = 2;

    private static readonly HashSet<string> TempoOfTheirOwn = ["push-up-eccentric", "push-up-explosive", "calf-raise-eccentric-step"];

    private readonly DoseRow row = DoseTable.For(phase, profile.Experience, week, profile.Age);

    public DoseRow Row => row;

    /// <summary>A main exercise.</summary>
    /// <param name="reason">Why it is here.</param>
    /// <param name="ramp">Whether it is the first loaded exercise of its pattern, which gets practice sets (rule S4).</param>
    /// <param name="contacts">For a jump: the most landings of a session.</param>
    public Prescribed Main(Exercise exercise, Reason? reason = null, bool ramp = true, int? contacts = null)
    {
        var dose = contacts is { } most ? Jumps(exercise, most).Dose : DoseOf(exercise);
        var rir = RirOf(exercise);
        var prescription = new Prescription
        {
            Exercise = exercise.Slug,
            Name = exercise.Name,
            Dose = dose,
            Load = LoadOf(exercise),
            Rir = rir,
            Tempo = TempoOf(exercise),
            Why = reason,
        };
        var share = exercise.HasExternalLoad && dose is Reps reps && rir is { } r && reps.Min + r <= StrengthMath.RoughUpTo
            ? StrengthMath.ShareOfMax(reps.Min + r)
            : 0;
        if (ramp)
            prescription = prescription with { Ramp = RampFor(share) };
        var heavy = share >= StrengthMath.ShareOfMax(StrengthMath.HeavyUpToReps);
        return new Prescribed(prescription, SetsOf(exercise), RestTable.For(exercise, heavy, profile).Default);
    }

    /// <summary>A drill of the warm-up or an exercise of the cool-down, once through.</summary>
    public static Prescribed Drill(Exercise exercise, SessionPart part, int units, Reason? reason = null) => new(
        new Prescription
        {
            Exercise = exercise.Slug,
            Name = exercise.Name,
            Dose = DoseOf(exercise.Measure, units, units),
            Load = exercise.UsesBand ? Load.AnyBand : Load.Body,
            Why = reason,
        },
        1,
        0);

    /// <summary>Why the dose is what it is: "in your first week everything is new".</summary>
    public string WeekWords => week == 1
        ? "in the first week every exercise is new"
        : $"week {weekOfPhase ?? week} of the {phase.Words()} phase, {profile.Experience.Words()}";

    /// <summary>Practice sets for a share of 1RM (rule S4), by the figures of table 9.1: 4 reps to failure are its 90.0 %, 8 count as 80 %.</summary>
    public static ImmutableArray<RampSet> RampFor(double share) => Math.Round(share, 3) switch
    {
        >= 0.90 => [new(40, 8), new(60, 5), new(80, 3), new(90, 1)],
        >= 0.797 => [new(40, 8), new(60, 5), new(80, 3)],
        >= 0.70 => [new(50, 8), new(75, 4)],
        >= 0.60 => [new(50, 8)],
        _ => [],
    };

    /// <summary>Body weight, band, or a weight chosen by feel (API: byFeel is an external load chosen by reps in reserve).</summary>
    public static Load LoadOf(Exercise exercise) =>
        exercise.HasExternalLoad ? Load.Feel : exercise.UsesBand ? Load.AnyBand : Load.Body;

    /// <summary>A dose in the exercise's own measure.</summary>
    public static Dose DoseOf(Measure measure, int low, int high) => measure switch
    {
        Measure.Seconds or Measure.SecondsPerSide => new Hold(high, measure == Measure.SecondsPerSide),
        Measure.DistanceM => new Distance(high),
        _ => new Reps(low, high, measure == Measure.RepsPerSide),
    };

    private Dose DoseOf(Exercise exercise)
    {
        var range = exercise.Range;
        // The phase has a range of repetitions; seconds and metres have none but the exercise's own.
        if (!exercise.HasExternalLoad || exercise.Measure is not (Measure.Reps or Measure.RepsPerSide) || (exercise.IsPower && phase != PhaseKind.Power))
            return DoseOf(exercise.Measure, range.Low, range.High);
        if (StartsLight(exercise))
            return DoseOf(exercise.Measure, Math.Min(YoungStartReps, range.Cap), Math.Min(YoungStartReps, range.Cap));
        var wanted = Careful(exercise.KindIn(SessionPart.Main) switch
        {
            BlockKind.Power => DoseTable.LoadedPowerReps,
            BlockKind.Compound => row.Reps,
            _ => DoseTable.AccessoryReps,
        });
        var (low, high) = (Math.Max(wanted.Min, range.Low), Math.Min(wanted.Max, range.High));
        return low <= high
            ? DoseOf(exercise.Measure, low, high)
            : DoseOf(exercise.Measure, IsSpared ? Math.Clamp(A3YoungRunners.LeastReps, range.Low, range.High) : range.Low, range.High);
    }

    /// <summary>No heavy lifts under 18 (A3) and in a pregnancy (M7): more reps with less weight.</summary>
    private Span Careful(Span reps) => IsSpared
        ? new(Math.Max(reps.Min, A3YoungRunners.LeastReps), Math.Max(reps.Max, A3YoungRunners.LeastReps + RepsUpward))
        : reps;

    private bool IsSpared => A3YoungRunners.Concerns(profile) || M7StrengthInPregnancy.IsPregnant(profile);

    private int? RirOf(Exercise exercise)
    {
        if (exercise.IsHold || exercise.IsPower)
            return null;
        if (StartsLight(exercise))
            return YoungStartRir;
        var usual = exercise.KindIn(SessionPart.Main) == BlockKind.Compound
            ? row.Rir.Max
            : Math.Max(row.Rir.Max, DoseTable.AccessoryRir.Max);
        return Math.Max(usual, LeastRir);
    }

    /// <summary>Further from the limit in a pregnancy (M7) and under 18 (A3).</summary>
    private int LeastRir =>
        M7StrengthInPregnancy.IsPregnant(profile) ? M7StrengthInPregnancy.LeastRir
        : A3YoungRunners.Concerns(profile) ? A3YoungRunners.LeastRir
        : 0;

    /// <summary>Young runners start with at most 60 % of 1RM (rule A3): 12 reps with 5 in reserve are 59.7 % by table 9.1.</summary>
    private bool StartsLight(Exercise exercise) =>
        A3YoungRunners.Concerns(profile) && week <= YoungStartWeeks && exercise.HasExternalLoad && exercise.Measure is Measure.Reps or Measure.RepsPerSide;

    private int SetsOf(Exercise exercise)
    {
        if (profile.Age >= RestTable.OlderFromAge && week <= DoseTable.OlderPracticeWeeks)
            return 1;
        var wanted = exercise.KindIn(SessionPart.Main) switch
        {
            BlockKind.Power when exercise.HasExternalLoad && phase == PhaseKind.Power => DoseTable.LoadedPowerSets.Min,
            BlockKind.Compound => Math.Max(UsualSets, row.Sets.Min),
            _ => UsualSets,
        };
        return Math.Min(wanted, week == 1 ? DoseTable.FirstWeekMaxSets : row.Sets.Max);
    }

    /// <summary>Sets of a main lift that leads its session, once the first week is over.</summary>
    public int LeadingSets(Exercise exercise) => week > 1 && exercise.KindIn(SessionPart.Main) == BlockKind.Compound ? Math.Min(MostSets, row.Sets.Max) : SetsOf(exercise);

    /// <summary>Sets and units of a jump that come nearest to a number of landings and not above it.</summary>
    public static (int Sets, Dose Dose) Jumps(Exercise exercise, int contacts)
    {
        var each = exercise.ContactsPerUnit * (exercise.Measure is Measure.RepsPerSide or Measure.SecondsPerSide ? 2 : 1);
        var (low, high) = (exercise.Range.Low, exercise.Range.High);
        if (each <= 0)
            return (UsualSets, DoseOf(exercise.Measure, low, high));
        var best = (Sets: 1, Units: low);
        for (var sets = MostJumpSets; sets >= 1; sets--)
        {
            var units = Math.Min(high, (int)(contacts / (sets * each)));
            if (units >= low && sets * units > best.Sets * best.Units)
                best = (sets, units);
        }

        return (best.Sets, DoseOf(exercise.Measure, best.Units, best.Units));
    }

    /// <summary>Null for jumps, holds and distances (rule S13), and where the exercise's own text says how fast.</summary>
    public Tempo? TempoOf(Exercise exercise)
    {
        if (exercise.IsHold || exercise.IsPower || exercise.Measure == Measure.DistanceM || TempoOfTheirOwn.Contains(exercise.Slug.Value))
            return null;
        if (exercise.Movement == Movement.Calf)
            return new(2, 1, 1);
        if (exercise.KindIn(SessionPart.Main) != BlockKind.Compound)
            return new(2, 0, 2);
        return (tempoOf ?? phase) switch
        {
            PhaseKind.Foundation or PhaseKind.Recovery => profile.Experience == Experience.Novice ? new(2, 1, 1) : new(2, 0, 2),
            _ => new(2, 0, 1),
        };
    }
}
