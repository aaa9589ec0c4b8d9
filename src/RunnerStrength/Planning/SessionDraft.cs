using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>A session while it is being fitted to its minutes: the choices with their sets, and how long warm-up and cool-down may be.</summary>
public sealed class SessionDraft
{
    public const int UsualStretches = 3;

    /// <summary>Least reps in reserve of what is new (rule P13) and of leg work near the race (R6).</summary>
    public const int GentleRir = 4;

    private readonly Catalogue catalogue;
    private readonly Dosing dosing;
    private readonly WarmUpPlan warmUpPlan;
    private readonly List<DraftItem> items;
    private readonly ImmutableArray<ExerciseSlug> order;
    private readonly List<DraftItem> removed = [];
    private readonly int wishedWarmUp;
    private SessionFacts? facts;

    public SessionDraft(SessionLetter letter, IEnumerable<DraftItem> items, Dosing dosing, WarmUpPlan warmUpPlan, Catalogue catalogue, int warmUpSeconds)
    {
        Letter = letter;
        this.items = [.. items];
        order = [.. this.items.Select(i => i.Choice.Exercise.Slug)];
        wishedWarmUp = warmUpSeconds;
        this.dosing = dosing;
        this.warmUpPlan = warmUpPlan;
        this.catalogue = catalogue;
        WarmUpSeconds = warmUpSeconds;
    }

    public SessionLetter Letter { get; }

    public IReadOnlyList<DraftItem> Items => items;

    public int WarmUpSeconds { get; private set; }

    public int Stretches { get; private set; } = UsualStretches;

    public bool Walk { get; private set; } = true;

    public SessionFacts Facts => facts ??= new SessionFacts(ToSession(1, new WeekTime(0)), catalogue);

    public void Remove(DraftItem item)
    {
        items.Remove(item);
        removed.Add(item);
        facts = null;
    }

    /// <summary>What the minutes did not hold, the most missed first.</summary>
    public IEnumerable<DraftItem> Removed => Enumerable.Reverse(removed);

    /// <summary>One set of what was removed, in its place, where that still fits.</summary>
    public void PutBack(DraftItem item, Func<bool> fits)
    {
        var (back, place) = (item with { Sets = 1 }, PlaceOf(item));
        items.Insert(items.TakeWhile(i => PlaceOf(i) < place).Count(), back);
        facts = null;
        if (fits())
        {
            removed.Remove(item);
            return;
        }

        items.Remove(back);
        facts = null;
    }

    private int PlaceOf(DraftItem item) => order.IndexOf(item.Choice.Exercise.Slug);

    public void SetSets(DraftItem item, int sets) => Change(item, item with { Sets = sets });

    /// <summary>Fewer hard leg sets and one more rep in reserve (settled point 8).</summary>
    public void Lighten(DraftItem item) => Change(item, item with { Sets = 1, Easing = Easing.NearARun });

    /// <summary>Sets that the week as a whole does not want.</summary>
    public void Spare(DraftItem item, int sets) => Change(item, item with { Sets = sets, WishedSets = sets });

    private void Change(DraftItem item, DraftItem next)
    {
        items[items.IndexOf(item)] = next;
        facts = null;
    }

    public void WarmUpIn(int seconds)
    {
        WarmUpSeconds = seconds;
        facts = null;
    }

    public void CoolDownWith(int stretches, bool walk)
    {
        (Stretches, Walk) = (stretches, walk);
        facts = null;
    }

    public static string NameOf(SessionLetter letter) => letter == SessionLetter.Only ? "Strength" : $"Strength {letter}";

    public Session ToSession(int id, WeekTime at)
    {
        var next = id + 1;
        var exercises = items.ConvertAll(i => i.Choice.Exercise);
        ImmutableArray<Block> Blocks(IEnumerable<Prescribed> prescribed) => [.. prescribed.Select(p => p.ToBlock(next++))];
        var main = Main().ToList();
        var heavy = main.Exists(p => p.Prescription.Ramp.Length > 2);
        return new Session
        {
            Id = id,
            Name = NameOf(Letter),
            Day = at.Day,
            Start = at.Time,
            WarmUp = Blocks(warmUpPlan.WarmUp(exercises, WarmUpSeconds, heavy)),
            Main = Blocks(main),
            CoolDown = Blocks(warmUpPlan.CoolDown(exercises, Stretches, Walk)),
        };
    }

    /// <summary>Whether the minutes did not hold an exercise.</summary>
    public bool GaveUpAny => removed.Count > 0;

    /// <summary>What the minutes did not hold, the last given up first.</summary>
    public IEnumerable<string> LeftOut()
    {
        foreach (var item in Removed)
            yield return item.Choice.Exercise.Name;
        foreach (var item in items.Where(i => i.Easing != Easing.NearARun && i.Sets < i.WishedSets))
            yield return $"{(item.WishedSets - item.Sets == 1 ? "a set" : $"{item.WishedSets - item.Sets} sets")} of {item.Choice.Exercise.Name}";

        if (WarmUpSeconds < wishedWarmUp)
            yield return $"{(int)Math.Round((wishedWarmUp - WarmUpSeconds) / 60.0)} min of warm-up";
    }

    /// <summary>In the order of rule S8, equals as the skeleton has them; the first loaded exercise of a pattern gets practice sets (S4).</summary>
    private IEnumerable<Prescribed> Main()
    {
        var ramped = new HashSet<Movement>();
        foreach (var (item, prescribed, placed) in items.Select(Dosed).OrderBy(d => SessionOrder.Of(d.Placed)))
        {
            var ramp = placed.ShareOfMax is { } share && ramped.Add(placed.Exercise.Movement) ? Dosing.RampFor(share) : [];
            var why = new Reason(item.Choice.StandsIn ? item.Choice.InsteadOf?.Rule ?? "F1" : "P15", $"{item.Choice.Because} {DoseReason(item, prescribed.Prescription)}");
            yield return prescribed with { Prescription = prescribed.Prescription with { Ramp = ramp, Why = why, InsteadOf = item.Choice.InsteadOf } };
        }
    }

    private (DraftItem Item, Prescribed Prescribed, SessionItem Placed) Dosed(DraftItem item, int index)
    {
        var prescribed = dosing.Main(item.Choice.Exercise, ramp: false, contacts: item.Contacts) with { Sets = item.Sets };
        prescribed = prescribed with { Prescription = Eased(prescribed.Prescription, item) };
        return (item, prescribed, new SessionItem(SessionPart.Main, index, prescribed.ToBlock(0), prescribed.Prescription, item.Choice.Exercise));
    }

    private static Prescription Eased(Prescription prescription, DraftItem item) => prescription.Rir is not { } rir ? prescription : prescription with
    {
        Rir = Math.Max(item.IsNew || item.Easing == Easing.RaceNear ? GentleRir : 0, item.Easing switch
        {
            Easing.None => rir,
            Easing.NearARun => Math.Min(rir + 1, Prescription.MaxRir),
            // Easier, but still a working set.
            _ => Math.Max(rir, Math.Min(rir + 1, SessionItem.HardUpToRir)),
        }),
    };

    private string DoseReason(DraftItem item, Prescription prescription) => item.Easing switch
    {
        Easing.NearARun when Letter == SessionLetter.C => "One set with more in reserve: the third session of the week stays light on the legs.",
        Easing.NearARun => "One set with more in reserve, to keep your legs for the run that follows.",
        Easing.Deload => $"{Dose(item, prescription)}: an easier week lets the training sink in.",
        Easing.Taper => $"{Dose(item, prescription)}: fewer sets before the race, at the weight you know.",
        Easing.RaceNear => $"{Dose(item, prescription)}: few and easy, so that your legs are fresh on race day.",
        _ when item.IsNew => $"{Dose(item, prescription)}: new in your plan, so it starts gently.",
        _ => $"{Dose(item, prescription)}: {dosing.WeekWords}.",
    };

    private static string Dose(DraftItem item, Prescription prescription) =>
        PlanWords.Count(item.Sets, "set") + (prescription.Rir is { } rir ? $", {rir} reps in reserve" : "");
}

/// <summary>Why an exercise is dosed below its phase.</summary>
public enum Easing
{
    None,

    /// <summary>A key run is near, or it is the third session of the week (settled point 8).</summary>
    NearARun,

    /// <summary>An easier week (rule P8), or the week of a tune-up race (R9).</summary>
    Deload,

    /// <summary>Before the race: fewer sets, the same weight (rule R4).</summary>
    Taper,

    /// <summary>Too near to the race for a heavy session: lighter as well (rule R6).</summary>
    RaceNear,
}

/// <summary>One choice with its sets.</summary>
/// <param name="Sets">As they fit.</param>
/// <param name="WishedSets">With minutes enough.</param>
/// <param name="IsNew">A leg exercise that the last two weeks of the plan did not have (rule P13).</param>
/// <param name="Contacts">The landings that a jump may have in this session; null for what is no jump.</param>
public sealed record DraftItem(Choice Choice, int Sets, int WishedSets, Easing Easing = Easing.None, bool IsNew = false, int? Contacts = null);
