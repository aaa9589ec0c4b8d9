using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>What follows from a session and the catalogue: minutes (rule S10), leg stress, landings and hard sets. Computed once, read by planner, rules and pages.</summary>
public sealed class SessionFacts
{
    public const int UnaccustomedHardSets = 3;
    public const int HeavyFreshHardSets = 12;
    public const int HeavyHardSets = 8;
    public const int ModerateHardSets = 4;
    public const int HeavyFreshUpToRir = 1;
    public const decimal PlyometricFromContacts = 20;
    public const decimal WarmUpContactsFree = 20;

    /// <summary>Seconds from one exercise of a superset to the next.</summary>
    public const int InSuperset = 15;

    private const int QuickTransition = 30;
    private const int SlowTransition = 60;
    private const int BetweenDrills = 15;
    private const double Allowance = 1.05;

    /// <param name="unaccustomed">Lower-body exercises not done in the last 14 days; none in a plan's first week (settled point 3).</param>
    public SessionFacts(Session session, Catalogue catalogue, Func<ExerciseSlug, bool>? unaccustomed = null)
    {
        Session = session;
        WarmUp = ItemsOf(SessionPart.WarmUp, catalogue);
        Main = ItemsOf(SessionPart.Main, catalogue);
        CoolDown = ItemsOf(SessionPart.CoolDown, catalogue);
        WarmUpSeconds = DrillSeconds(session.WarmUp, WarmUp);
        CoolDownSeconds = DrillSeconds(session.CoolDown, CoolDown);
        MainSeconds = MainWork();
        Seconds = WarmUpSeconds + MainSeconds + CoolDownSeconds;
        Minutes = ShownMinutes(Seconds);
        LowerBodyHardSets = Main.Sum(i => i.LowerBodyHardSets);
        FootContacts = Main.Where(i => i.Kind == BlockKind.Power).Sum(i => i.FootContacts)
            + WarmUp.Sum(i => Math.Max(0, i.FootContacts - WarmUpContactsFree));
        Stress = StressOf(unaccustomed);
    }

    public Session Session { get; }

    public ImmutableArray<SessionItem> WarmUp { get; }

    public ImmutableArray<SessionItem> Main { get; }

    public ImmutableArray<SessionItem> CoolDown { get; }

    public IEnumerable<SessionItem> Items => WarmUp.Concat(Main).Concat(CoolDown);

    public int WarmUpSeconds { get; }

    /// <summary>Main exercises with ramp sets, rest and the changes between them.</summary>
    public int MainSeconds { get; }

    public int CoolDownSeconds { get; }

    public int Seconds { get; }

    /// <summary>The shown figure: 5 % added, rounded up to 5 minutes.</summary>
    public int Minutes { get; }

    public LegStress Stress { get; }

    public int LowerBodyHardSets { get; }

    /// <summary>Hard sets of all main exercises.</summary>
    public int HardSets => Main.Sum(i => i.HardSets);

    public decimal FootContacts { get; }

    public bool IsPlyometric => FootContacts > PlyometricFromContacts;

    public WeekTime StartsAt => Session.StartsAt;

    public WeekTime EndsAt => Session.StartsAt.Plus(Minutes);

    public bool PassesMidnight => (Session.Start.Hour * 60) + Session.Start.Minute + Minutes > WeekTime.MinutesPerDay;

    public ImmutableArray<SessionItem> Part(SessionPart part) => part switch
    {
        SessionPart.WarmUp => WarmUp,
        SessionPart.Main => Main,
        _ => CoolDown,
    };

    /// <summary>Fractional hard sets of a muscle group (rule book 0.3).</summary>
    public decimal HardSetsOf(MuscleGroup group) => Main.Sum(i => i.HardSets * i.Exercise.Shares().GetValueOrDefault(group));

    /// <summary>Minutes as shown for a number of seconds.</summary>
    public static int ShownMinutes(int seconds) => (int)Math.Ceiling(seconds * Allowance / 300) * 5;

    /// <summary>The most seconds that are still shown as no more than a number of minutes.</summary>
    public static int SecondsFor(int minutes) => (int)Math.Floor(minutes / 5 * 300 / Allowance);

    /// <summary>Seconds that the others of a superset take between two sets of one of its exercises.</summary>
    public static int MeanwhileSeconds(SessionItem item, IEnumerable<SessionItem> superset)
    {
        var others = superset.Where(i => i.Index != item.Index).ToList();
        return others.Sum(i => i.WorkSeconds) + (InSuperset * others.Count);
    }

    private ImmutableArray<SessionItem> ItemsOf(SessionPart part, Catalogue catalogue)
    {
        var items = ImmutableArray.CreateBuilder<SessionItem>();
        foreach (var block in Session.Part(part))
        {
            foreach (var prescription in block.Items)
                items.Add(new SessionItem(part, items.Count, block, prescription, catalogue.Find(prescription.Exercise) ?? Unknown(prescription)));
        }

        return items.ToImmutable();
    }

    /// <summary>An exercise that is no longer in the catalogue keeps its name and dose and has no facts.</summary>
    private static Exercise Unknown(Prescription prescription) => new()
    {
        Slug = prescription.Exercise,
        Name = prescription.Name,
        Family = Family.Hip,
        Movement = Movement.Activate,
        Measure = prescription.Dose switch
        {
            Hold => Measure.Seconds,
            Distance => Measure.DistanceM,
            _ => Measure.Reps,
        },
        Places = [Place.Main],
    };

    /// <summary>Warm-up and cool-down: the items with 15 s between them (settled point 15).</summary>
    private static int DrillSeconds(ImmutableArray<Block> blocks, ImmutableArray<SessionItem> items) =>
        blocks.Sum(b => BlockSeconds(b, items)) + (BetweenDrills * Math.Max(0, blocks.Length - 1));

    private int MainWork()
    {
        var seconds = Session.Main.Sum(b => BlockSeconds(b, Main));
        for (var i = 1; i < Session.Main.Length; i++)
            seconds += Transition(Session.Main[i - 1], Session.Main[i]);
        return seconds;
    }

    private int Transition(Block before, Block after) =>
        Main.Any(i => (i.Block.Id == before.Id || i.Block.Id == after.Id) && i.Exercise.Equipment.HasAny(Kit.SlowToSetUp)) ? SlowTransition : QuickTransition;

    private static int BlockSeconds(Block block, ImmutableArray<SessionItem> items)
    {
        var (work, ramp) = (0, 0);
        foreach (var item in items)
        {
            if (!ReferenceEquals(item.Block, block))
                continue;
            work += item.WorkSeconds;
            ramp += item.RampSeconds;
        }

        return ramp + (block.Rounds * (work + (InSuperset * (block.Items.Length - 1)))) + ((block.Rounds - 1) * block.RestSeconds);
    }

    private LegStress StressOf(Func<ExerciseSlug, bool>? unaccustomed)
    {
        var lower = Main.Where(i => i.IsLowerBody).ToArray();
        if (lower.Any(i => i.Prescription.Rir <= HeavyFreshUpToRir) || LowerBodyHardSets >= HeavyFreshHardSets
            || (unaccustomed is not null && lower.GroupBy(i => i.Exercise.Slug).Any(same => same.Sum(i => i.HardSets) >= UnaccustomedHardSets && unaccustomed(same.Key))))
            return LegStress.HeavyFresh;
        if (lower.Any(i => i.IsHeavy) || LowerBodyHardSets >= HeavyHardSets)
            return LegStress.Heavy;
        return LowerBodyHardSets >= ModerateHardSets ? LegStress.Moderate : LegStress.Light;
    }
}
