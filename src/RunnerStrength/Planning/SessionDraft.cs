using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>A session while it is being fitted to its minutes: the choices with their sets, and how long warm-up and cool-down may be.</summary>
public sealed class SessionDraft
{
    public const int UsualStretches = 3;

    private readonly Catalogue catalogue;
    private readonly Dosing dosing;
    private readonly WarmUpPlan warmUpPlan;
    private readonly List<DraftItem> items;
    private readonly ImmutableArray<DraftItem> wished;
    private readonly List<DraftItem> removed = [];
    private readonly int wishedWarmUp;
    private SessionFacts? facts;

    public SessionDraft(SessionLetter letter, IEnumerable<DraftItem> items, Dosing dosing, WarmUpPlan warmUpPlan, Catalogue catalogue, int warmUpSeconds)
    {
        Letter = letter;
        this.items = [.. items];
        wished = [.. this.items];
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

    private int PlaceOf(DraftItem item) => wished.IndexOf(wished.First(w => w.Choice.Exercise.Slug == item.Choice.Exercise.Slug));

    public void SetSets(DraftItem item, int sets)
    {
        items[items.IndexOf(item)] = item with { Sets = sets };
        facts = null;
    }

    /// <summary>Fewer hard leg sets and one more rep in reserve (settled point 8).</summary>
    public void Lighten(DraftItem item)
    {
        items[items.IndexOf(item)] = item with { Sets = 1, Lightened = true };
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
            Name = Letter == SessionLetter.Only ? "Strength" : $"Strength {Letter}",
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
        foreach (var item in items.Where(i => !i.Lightened))
        {
            var sets = wished.First(w => w.Choice.Exercise.Slug == item.Choice.Exercise.Slug).Sets;
            if (item.Sets < sets)
                yield return $"{(sets - item.Sets == 1 ? "a set" : $"{sets - item.Sets} sets")} of {item.Choice.Exercise.Name}";
        }

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
        var prescribed = dosing.Main(item.Choice.Exercise, ramp: false) with { Sets = item.Sets };
        if (item.Lightened)
            prescribed = prescribed with { Prescription = Eased(prescribed.Prescription) };
        return (item, prescribed, new SessionItem(SessionPart.Main, index, prescribed.ToBlock(0), prescribed.Prescription, item.Choice.Exercise));
    }

    private static Prescription Eased(Prescription prescription) =>
        prescription.Rir is { } rir ? prescription with { Rir = Math.Min(rir + 1, Prescription.MaxRir) } : prescription;

    private string DoseReason(DraftItem item, Prescription prescription) =>
        item.Lightened && Letter == SessionLetter.C ? "One set with more in reserve: the third session of the week stays light on the legs."
        : item.Lightened ? "One set with more in reserve, to keep your legs for the run that follows."
        : $"{item.Sets} {(item.Sets == 1 ? "set" : "sets")}" + (prescription.Rir is { } rir ? $", {rir} reps in reserve: " : ": ") + dosing.WeekWords + ".";
}

/// <summary>One choice with its sets.</summary>
/// <param name="Lightened">Cut to one set with more in reserve because a key run is near.</param>
public sealed record DraftItem(Choice Choice, int Sets, bool Lightened = false);
