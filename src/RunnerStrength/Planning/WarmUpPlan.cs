using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>Fits a warm-up of raise, mobilise, activate and potentiate (rules S2, S3) and a cool-down (S7) to seconds.</summary>
public sealed class WarmUpPlan(RunnerProfile profile, Catalogue catalogue, int week)
{
    public const int ShortestRaise = 120;
    public const int LeastDrills = 2;
    public const int ShortestCoolDown = 300;
    private const int RoundTo = 10;
    private const int BetweenDrills = 15;
    public const int BalanceFromAge = 65;
    private const int MicroRaise = 60;

    private const string Jog = "easy-jog";
    private const string Bike = "stationary-bike-easy";
    private static readonly ImmutableArray<string> Raises = [Jog, "brisk-walk", "march-in-place"];
    private static readonly ImmutableArray<string> RaisesWithoutImpact = [Bike, "brisk-walk", "march-in-place"];
    private static readonly ImmutableArray<string> Fillers = ["leg-swing-lateral", "cat-cow", "thoracic-open-book"];
    private static readonly ImmutableArray<string> Potentiators = ["a-skip", "snap-down", "pogo-jump"];

    private readonly Eligibility eligibility = new(profile, catalogue, week);

    private IReadOnlyList<Exercise> AllowedStretches =>
        field ??= [.. catalogue.All.Where(e => e.Places.Contains(Place.CoolDownStretch) && eligibility.Allows(e))];

    /// <summary>Seconds that a warm-up takes when nothing presses (rule S2, A1).</summary>
    public static int UsualSeconds(RunnerProfile profile, PhaseKind phase)
    {
        if (profile.Age >= RestTable.OlderFromAge || phase is PhaseKind.MaxStrength or PhaseKind.Power)
            return 720;
        return phase == PhaseKind.Foundation && profile.Experience == Experience.Novice ? 480 : 600;
    }

    /// <summary>The drills for these main exercises in <paramref name="seconds"/>: as many movements prepared as fit, main lifts first. A main lift keeps its drill though the time runs over a little (rule S3), but in a micro session.</summary>
    public ImmutableArray<Prescribed> WarmUp(IReadOnlyCollection<Exercise> main, int seconds, bool heavy)
    {
        var raise = Raise();
        var isMicro = seconds < ShortestRaise * 2;
        var shortest = isMicro ? MicroRaise : ShortestRaise;
        var drills = Fitted(main, heavy, seconds - shortest, isMicro);
        var left = Math.Max(shortest, seconds - Total(drills));
        var raiseSeconds = Math.Min((left + RoundTo - 1) / RoundTo * RoundTo, raise.Range.Cap);
        Stretch(drills, seconds - raiseSeconds);
        return [Drill(raise, raiseSeconds, "Raises your temperature."), .. drills.OrderBy(d => Order(d.Exercise)).Select(d => Drill(d.Exercise, d.Units, d.Why))];
    }

    /// <summary>An easy walk and stretches of what worked hardest, five minutes together (rule S7).</summary>
    public ImmutableArray<Prescribed> CoolDown(IReadOnlyCollection<Exercise> main, int stretches, bool walk)
    {
        var chosen = Stretches(main).Take(stretches).ToList();
        var items = chosen.Select(e => Dosing.Drill(e, SessionPart.CoolDown, StretchSeconds(e), new Reason("S7", WhyStretch(e, main))));
        if (!walk || catalogue.Find(new ExerciseSlug("easy-walk-cooldown")) is not { } easy)
            return [.. items];
        var left = ShortestCoolDown - chosen.Sum(e => BetweenDrills + Seconds(e, StretchSeconds(e)));
        var seconds = Math.Clamp((left + RoundTo - 1) / RoundTo * RoundTo, easy.Range.Low, easy.Range.High);
        return [Dosing.Drill(easy, SessionPart.CoolDown, seconds, new Reason("S7", "A calm end to the session.")), .. items];
    }

    /// <summary>Of the muscles that did most of the work first, then of those that helped.</summary>
    private IEnumerable<Exercise> Stretches(IReadOnlyCollection<Exercise> main)
    {
        var worked = ByCount(main.SelectMany(e => e.Primary)).Concat(ByCount(main.SelectMany(e => e.Secondary))).Distinct().ToList();
        var fitting = worked.Select(m => AllowedStretches.FirstOrDefault(e => e.Primary.Contains(m))).OfType<Exercise>()
            .Concat(worked.SelectMany(m => AllowedStretches.Where(e => e.Secondary.Contains(m))))
            .Distinct().ToList();
        return fitting.Count > 0 ? fitting : AllowedStretches.Take(1);
    }

    private static string WhyStretch(Exercise stretch, IReadOnlyCollection<Exercise> main)
    {
        var worked = stretch.Primary.Concat(stretch.Secondary).Intersect(main.SelectMany(e => e.Primary.Concat(e.Secondary))).ToList();
        return worked.Count > 0
            ? $"Stretches your {worked[0].Plain()}, which worked in this session."
            : $"Stretches your {stretch.Primary[0].Plain()}, which your runs work.";
    }

    private static IEnumerable<Muscle> ByCount(IEnumerable<Muscle> muscles) =>
        muscles.GroupBy(m => m).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key);

    private int StretchSeconds(Exercise exercise) => profile.Age >= RestTable.OlderFromAge ? exercise.Range.High : exercise.Range.Low;

    /// <summary>A jog lands at every step: not with a bone stress injury, nor in the first weeks after birth (rules M6, M8).</summary>
    private Exercise Raise()
    {
        var raises = Eligibility.ExclusionsOf(profile).Any(e => e is Exclusion.BoneStressInjury or Exclusion.PostpartumLt12wk) ? RaisesWithoutImpact : Raises;
        return raises.Select(s => catalogue[s]).First(e => e.Slug.Value == raises[^1] || (eligibility.Allows(e) && (profile.Experience != Experience.Novice || e.Level == 1)));
    }

    /// <summary>Drops what no main lift needs from the end, then takes the quicker drill of each entry; a micro session gives up main lifts as well.</summary>
    private List<WarmUpDrill> Fitted(IReadOnlyCollection<Exercise> main, bool heavy, int seconds, bool isMicro)
    {
        var drills = Drills(main, heavy, quick: false);
        if (DropToFit(drills, seconds, mayDropNeeded: false))
            return drills;
        drills = Drills(main, heavy, quick: true);
        DropToFit(drills, seconds, isMicro);
        return drills;
    }

    private static bool DropToFit(List<WarmUpDrill> drills, int seconds, bool mayDropNeeded)
    {
        while (Total(drills) > seconds)
        {
            var last = drills.FindLastIndex(d => mayDropNeeded || !d.Needed);
            if (last < 0)
                return false;
            drills.RemoveAt(last);
        }

        return true;
    }

    /// <param name="quick">Whether the quickest drill of an entry is taken, and not the best.</param>
    private List<WarmUpDrill> Drills(IReadOnlyCollection<Exercise> main, bool heavy, bool quick)
    {
        var drills = new List<WarmUpDrill>();
        if (profile.Age >= BalanceFromAge)
            Add(drills, ["single-leg-balance"], "Balance practice, worth having on three days a week from 65.", quick);
        if (heavy || main.Any(e => e.IsPower))
            Add(drills, Potentiators, "Builds up to full effort.", quick, needed: true);
        foreach (var lifts in main.OrderBy(e => e.KindIn(SessionPart.Main)).GroupBy(e => e.Movement))
        {
            foreach (var entry in WarmUpMap.AskedBy(lifts.Key))
                Add(drills, entry.Select(s => s.Value), $"Prepares the {lifts.Key.Plain()}.", quick, lifts.Any(e => e.IsMainLift()));
        }

        foreach (var filler in Fillers.Concat(catalogue.All.Where(e => e.IsWarmUp && e.IsMobilityOrActivation).Select(e => e.Slug.Value)))
        {
            if (drills.Count(d => d.Exercise.IsMobilityOrActivation) >= LeastDrills)
                break;
            Add(drills, [filler], "Moves the joints you are about to load.", quick);
        }

        return drills;
    }

    private void Add(List<WarmUpDrill> drills, IEnumerable<string> slugs, string why, bool quick, bool needed = false)
    {
        var allowed = slugs.Select(s => catalogue.Find(new ExerciseSlug(s))).OfType<Exercise>().Where(e => e.IsWarmUp && eligibility.Allows(e));
        var drill = quick ? allowed.MinBy(e => Seconds(e, e.Range.Low)) : allowed.FirstOrDefault();
        if (drill is null)
            return;
        var same = drills.FindIndex(d => d.Exercise.Slug == drill.Slug);
        if (same < 0)
            drills.Add(new WarmUpDrill(drill, drill.Range.Low, why, needed));
        else if (needed)
            drills[same] = drills[same] with { Needed = true };
    }

    /// <summary>More repetitions of the drills, up to the top of their ranges, while there are seconds left.</summary>
    private static void Stretch(List<WarmUpDrill> drills, int seconds)
    {
        for (var i = 0; i < drills.Count; i++)
        {
            var drill = drills[i];
            for (var units = drill.Exercise.Range.High; units > drill.Exercise.Range.Low; units--)
            {
                drills[i] = drill with { Units = units };
                if (Total(drills) <= seconds)
                    break;
                drills[i] = drill;
            }
        }
    }

    private static int Total(List<WarmUpDrill> drills) =>
        drills.Sum(d => BetweenDrills + Seconds(d.Exercise, d.Units));

    private static int Seconds(Exercise exercise, int units)
    {
        var item = Dosing.Drill(exercise, SessionPart.WarmUp, units).ToBlock(0);
        return new SessionItem(SessionPart.WarmUp, 0, item, item.Items[0], exercise).WorkSeconds;
    }

    private static Prescribed Drill(Exercise exercise, int units, string why) =>
        Dosing.Drill(exercise, SessionPart.WarmUp, units, new Reason("S3", why));

    private static int Order(Exercise exercise) => exercise.Places.Min(p => p switch
    {
        Place.WarmUpRaise => 0,
        Place.WarmUpMobilise => 1,
        Place.WarmUpActivate => 2,
        _ => 3,
    });
}

/// <summary>One drill while the warm-up is being fitted.</summary>
/// <param name="Needed">Whether a main lift needs it (rule S3).</param>
internal sealed record WarmUpDrill(Exercise Exercise, int Units, string Why, bool Needed);
