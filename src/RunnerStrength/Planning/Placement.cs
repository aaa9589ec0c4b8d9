using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Sessions laid beside the runs: a start for each, what the layout costs (rule book 4.3), and how many warnings it keeps.</summary>
public sealed record PlacedWeek(ImmutableArray<WeekTime> Starts, int Cost, int Warnings);

/// <summary>Finds the cheapest days and hours for the sessions of a week: every allowed day, start and order of the sessions is weighed.</summary>
/// <remarks>A layout without a warning always beats one with a warning (builder invariant); then the lower cost; then the larger smallest gap between sessions; then the earlier in the week.</remarks>
public sealed class Placement
{
    public const int WarningCost = 10;
    public const int AdviceCost = 3;
    public const int StackBonus = -2;
    public const int DayBeforeLongCost = 4;
    public const int StackedAfterMinutes = 6 * 60;

    private const int Rejected = int.MaxValue;

    private static readonly TimeOnly FirstStart = new(6, 0);
    private static readonly TimeOnly LastStart = new(20, 30);
    private static readonly TimeOnly LatestEnd = new(22, 0);

    private readonly ImmutableArray<SessionFacts> sessions;
    private readonly RunWeek runs;
    private readonly PhaseKind phase;
    private readonly RunnerProfile profile;

    public Placement(IEnumerable<SessionFacts> sessions, RunWeek runs, PhaseKind phase, RunnerProfile profile)
    {
        this.sessions = [.. sessions];
        this.runs = runs;
        this.phase = phase;
        this.profile = profile;
    }

    /// <summary>The days and starts that may be tried.</summary>
    /// <param name="anyHour">Whether to leave the runner's own hour (settled point 9).</param>
    public static ImmutableArray<WeekTime> Slots(RunnerProfile profile, bool anyHour)
    {
        var starts = profile.SessionStart is { } own && !anyHour ? [own] : HalfHours();
        return
        [
            .. Enum.GetValues<Weekday>().Where(day => !profile.UnavailableDays.Contains(day))
                .SelectMany(day => starts, (day, start) => new WeekTime(day, start)),
        ];
    }

    /// <summary>Null where no layout is free of errors.</summary>
    public PlacedWeek? Best(bool anyHour)
    {
        var slots = Slots(profile, anyHour);
        if (sessions.IsEmpty)
            return new PlacedWeek([], 0, 0);
        var fixedHour = profile.SessionStart is not null && !anyHour;
        var single = sessions.Select(s => slots.Select(slot => Single(s, slot, fixedHour)).ToArray()).ToArray();
        return new Search(sessions, slots, single).Run();
    }

    /// <summary>What one session costs at a slot because of the runs alone.</summary>
    public Price Single(SessionFacts session, WeekTime slot, bool fixedHour)
    {
        if (!EndsInTime(session, slot, fixedHour))
            return Price.Impossible;
        var price = new Price(Preference(slot), 0);
        foreach (var run in runs.Runs)
            price = price.Plus(InterferenceRules.Gravest(new Encounter(session, slot, run, phase)));
        return price;
    }

    /// <summary>What two sessions cost because of each other.</summary>
    public static Price Pair(bool shareMuscles, WeekTime one, WeekTime other) =>
        shareMuscles ? default(Price).Plus(I6TwoDaysBetweenHardSessions.Judge(I6TwoDaysBetweenHardSessions.Apart(one, other))) : default;

    private static List<TimeOnly> HalfHours()
    {
        var starts = new List<TimeOnly>();
        for (var start = FirstStart; start <= LastStart; start = start.AddMinutes(30))
            starts.Add(start);
        return starts;
    }

    private static bool EndsInTime(SessionFacts session, WeekTime slot, bool fixedHour)
    {
        var end = (slot.Time.Hour * 60) + slot.Time.Minute + session.Minutes;
        return end <= (fixedHour ? WeekTime.MinutesPerDay : (LatestEnd.Hour * 60) + LatestEnd.Minute);
    }

    /// <summary>Hard days hard, easy days easy (I5): dropped under the policy spread (settled point 16).</summary>
    private int Preference(WeekTime slot)
    {
        if (profile.Policy == PlacementPolicy.Spread)
            return 0;
        var cost = 0;
        if (runs.Runs.Any(r => r.Class == RunKind.Quality && r.Day == slot.Day && slot.Minute - r.StartsAt.Minute - r.Minutes >= StackedAfterMinutes))
            cost += StackBonus;
        if (runs.Runs.Any(r => r.Class == RunKind.Long && r.Day == slot.Plus(WeekTime.MinutesPerDay).Day))
            cost += DayBeforeLongCost;
        return cost;
    }

    /// <summary>Cost and warnings of a piece of a layout.</summary>
    public readonly record struct Price(int Cost, int Warnings)
    {
        public static Price Impossible { get; } = new(Rejected, 0);

        public bool IsImpossible => Cost == Rejected;

        public Price Plus(Price other) =>
            IsImpossible || other.IsImpossible ? Impossible : new Price(Cost + other.Cost, Warnings + other.Warnings);

        public Price Plus(FindingSeverity? finding) => finding switch
        {
            null => this,
            FindingSeverity.Error => Impossible,
            FindingSeverity.Warning => Plus(new Price(WarningCost, 1)),
            _ => Plus(new Price(AdviceCost, 0)),
        };

        /// <summary>Without a warning first, then cheap.</summary>
        public bool IsWorseThan(Price other) =>
            Warnings > 0 != other.Warnings > 0 ? Warnings > 0 : Cost > other.Cost;

        public bool IsAsGoodAs(Price other) => Warnings > 0 == other.Warnings > 0 && Cost == other.Cost;
    }

    /// <summary>Branch and bound over slots in ascending time on different days and over the orders of the sessions. The first of equals is the earliest in the week.</summary>
    private sealed class Search
    {
        private readonly ImmutableArray<WeekTime> slots;
        private readonly Price[][] single;
        private readonly bool[,] share;
        private readonly int count;
        private readonly int[] slotOf;
        private readonly int[] sessionAt;
        private readonly int[] cheapest;
        private readonly bool[] used;
        private Price best = Price.Impossible;
        private int bestGap = -1;
        private WeekTime[]? bestStarts;

        public Search(ImmutableArray<SessionFacts> sessions, ImmutableArray<WeekTime> slots, Price[][] single)
        {
            this.slots = slots;
            this.single = single;
            count = sessions.Length;
            slotOf = new int[count];
            sessionAt = new int[count];
            used = new bool[count];
            cheapest = [.. single.Select(prices => prices.Where(p => !p.IsImpossible).Select(p => p.Cost).DefaultIfEmpty(0).Min())];
            share = new bool[count, count];
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                    share[i, j] = i != j && I6TwoDaysBetweenHardSessions.Share(sessions[i], sessions[j]);
            }
        }

        public PlacedWeek? Run()
        {
            Place(0, 0, default);
            return bestStarts is null ? null : new PlacedWeek([.. bestStarts], best.Cost, best.Warnings);
        }

        private void Place(int depth, int from, Price soFar)
        {
            if (depth == count)
            {
                Keep(soFar);
                return;
            }

            for (var slot = from; slot < slots.Length; slot++)
            {
                if (depth > 0 && slots[slot].Day == slots[slotOf[depth - 1]].Day)
                    continue;
                slotOf[depth] = slot;
                PlaceEach(depth, slot, soFar);
            }
        }

        private void PlaceEach(int depth, int slot, Price soFar)
        {
            for (var session = 0; session < count; session++)
            {
                if (used[session])
                    continue;
                var price = soFar.Plus(single[session][slot]);
                for (var earlier = 0; earlier < depth && !price.IsImpossible; earlier++)
                    price = price.Plus(Pair(share[session, sessionAt[earlier]], slots[slotOf[earlier]], slots[slot]));
                if (price.IsImpossible)
                    continue;
                sessionAt[depth] = session;
                used[session] = true;
                if (CanStillWin(depth, price))
                    Place(depth + 1, slot + 1, price);
                used[session] = false;
            }
        }

        /// <summary>Whether the cheapest rest and the widest possible gap could still beat the best layout.</summary>
        private bool CanStillWin(int depth, Price price)
        {
            if (best.IsImpossible)
                return true;
            var rest = 0;
            for (var i = 0; i < count; i++)
                rest += used[i] ? 0 : cheapest[i];
            var bound = price with { Cost = price.Cost + rest };
            if (bound.IsWorseThan(best))
                return false;
            return !bound.IsAsGoodAs(best) || WidestGap(depth) > bestGap;
        }

        /// <summary>No layout that begins with these slots has a larger smallest gap.</summary>
        private int WidestGap(int depth)
        {
            var (smallest, span) = (WeekTime.MinutesPerWeek, slots[slotOf[depth]].Minute - slots[slotOf[0]].Minute);
            for (var i = 1; i <= depth; i++)
                smallest = Math.Min(smallest, slots[slotOf[i]].Minute - slots[slotOf[i - 1]].Minute);
            return Math.Min(smallest, (WeekTime.MinutesPerWeek - span) / (count - depth));
        }

        private void Keep(Price price)
        {
            var gap = WidestGap(count - 1);
            if (!best.IsImpossible && (price.IsWorseThan(best) || (price.IsAsGoodAs(best) && gap <= bestGap)))
                return;
            (best, bestGap) = (price, gap);
            bestStarts = new WeekTime[count];
            for (var i = 0; i < count; i++)
                bestStarts[sessionAt[i]] = slots[slotOf[i]];
        }
    }
}
