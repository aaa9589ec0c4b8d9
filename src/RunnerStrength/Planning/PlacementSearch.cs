using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Branch and bound, first over the days and the orders of the sessions, then over slots in ascending time. Exact: first the cheapest price, then the widest smallest gap at that price, then the first layout of the week that has both.</summary>
internal sealed class PlacementSearch
{
    private const int GapStep = 30;

    private readonly ImmutableArray<WeekTime> slots;
    private readonly int[] minutes;
    private readonly Price[][] single;
    private readonly PairNeeds[,] share;
    private readonly DayLayouts layouts;
    private readonly int count;
    private readonly int[] slotOf;
    private readonly int[] sessionAt;
    private readonly int[] cheapest;
    private readonly int[] fewestWarnings;
    private readonly bool[] used;

    private Price target = Price.Impossible;
    private int leastGap;

    /// <summary>By session and slot: whether a layout at the target price can have it.</summary>
    private bool[][] affordable = [];
    private bool[] worthTrying = [];

    /// <summary>Of the layouts that may be found.</summary>
    private HashSet<long> beginnings = [];
    private bool found;

    public PlacementSearch(ImmutableArray<SessionFacts> sessions, ImmutableArray<WeekTime> slots, Price[][] single, RunnerProfile profile)
    {
        this.slots = slots;
        this.single = single;
        minutes = [.. slots.Select(s => s.Minute)];
        count = sessions.Length;
        slotOf = new int[count];
        sessionAt = new int[count];
        used = new bool[count];
        cheapest = [.. single.Select(prices => prices.Where(p => !p.IsImpossible).Select(p => p.Cost).DefaultIfEmpty(0).Min())];
        fewestWarnings = [.. single.Select(prices => prices.Where(p => !p.IsImpossible).Select(p => p.Warnings).DefaultIfEmpty(0).Min())];
        share = new PairNeeds[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                share[i, j] = i == j ? PairNeeds.None : Placement.Needs(profile, sessions[i], sessions[j]);
        }

        layouts = new DayLayouts(slots, single, share);
    }

    public PlacedWeek? Run()
    {
        Cheapest();
        if (target.IsImpossible)
            return null;
        KeepWhatCanBeCheapest();
        leastGap = WidestGap();
        FirstWithGap();
        var starts = new WeekTime[count];
        for (var i = 0; i < count; i++)
            starts[sessionAt[i]] = slots[slotOf[i]];
        return new PlacedWeek([.. starts], target.Cost, target.Warnings);
    }

    /// <summary>Finds the lowest price of any layout: by days with the cheapest first, until no other can be better.</summary>
    private void Cheapest()
    {
        foreach (var layout in layouts.ByPrice)
        {
            if (!Better(layout.Least))
                return;
            Cheapest(layout, RestOf(layout), 0, default);
            Array.Clear(used);
        }
    }

    /// <param name="rest">What the places from each on cost at the least.</param>
    private void Cheapest(DayLayout layout, Price[] rest, int depth, Price soFar)
    {
        if (depth == count)
        {
            target = soFar;
            return;
        }

        var (day, session) = layout.Places[depth];
        var (from, to) = layouts.RangeOf(day);
        for (var slot = from; slot < to; slot++)
        {
            if (!TryPlace(depth, slot, session, soFar, out var price))
                continue;
            if (Better(price.Plus(rest[depth + 1])))
                Cheapest(layout, rest, depth + 1, price);
            used[session] = false;
        }
    }

    private bool Better(Price price) => target.IsImpossible || target.IsWorseThan(price);

    private Price[] RestOf(DayLayout layout)
    {
        var rest = new Price[count + 1];
        for (var i = count - 1; i >= 0; i--)
        {
            var (day, session) = layout.Places[i];
            rest[i] = rest[i + 1].Plus(layouts.Cheapest(session, day));
            for (var earlier = 0; earlier < i; earlier++)
                rest[i] = rest[i].Plus(layouts.LeastPair(session, day, layout.Places[earlier].Session, layout.Places[earlier].Day));
        }

        return rest;
    }

    /// <summary>Most slots are too dear for any layout at the target price, whatever the other sessions do.</summary>
    private void KeepWhatCanBeCheapest()
    {
        affordable = [.. single.Select((prices, session) => prices.Select(price => !WithOthers(price, session).IsWorseThan(target)).ToArray())];
        worthTrying = [.. Enumerable.Range(0, minutes.Length).Select(slot => affordable.Any(session => session[slot]))];
    }

    private Price WithOthers(Price price, int session)
    {
        for (var i = 0; i < count; i++)
        {
            if (i != session)
                price = price.Plus(new Price(cheapest[i], fewestWarnings[i]));
        }

        return price;
    }

    /// <summary>The widest smallest gap that a layout at the target price can have, by halving.</summary>
    private int WidestGap()
    {
        var (feasible, tooWide) = (0, (WeekTime.MinutesPerWeek / count / GapStep) + 1);
        while (tooWide - feasible > 1)
        {
            var middle = (feasible + tooWide) / 2;
            leastGap = middle * GapStep;
            if (FirstWithGap())
                feasible = middle;
            else
                tooWide = middle;
        }

        return feasible * GapStep;
    }

    /// <summary>Leaves the first layout at the target price whose gaps are all at least <see cref="leastGap"/>.</summary>
    private bool FirstWithGap()
    {
        found = false;
        Array.Clear(used);
        beginnings = layouts.Beginnings(target, leastGap);
        AtTarget(0, 0, default, 0);
        return found;
    }

    /// <param name="beginning">The days and sessions so far: see <see cref="DayLayouts.Step"/>.</param>
    private void AtTarget(int depth, int from, Price soFar, long beginning)
    {
        if (depth == count)
        {
            found = soFar.IsAsGoodAs(target) && (count == 1 || WeekTime.MinutesPerWeek - (minutes[slotOf[count - 1]] - minutes[slotOf[0]]) >= leastGap);
            return;
        }

        for (var slot = from; slot < minutes.Length && !found; slot++)
        {
            if (!worthTrying[slot] || (depth > 0 && minutes[slot] - minutes[slotOf[depth - 1]] < leastGap))
                continue;
            if (depth > 0 && WeekTime.MinutesPerWeek - (minutes[slot] - minutes[slotOf[0]]) < leastGap * (count - depth))
                return;
            for (var session = 0; session < count && !found; session++)
            {
                if (!affordable[session][slot] || !beginnings.Contains(DayLayouts.Step(beginning, (int)slots[slot].Day, session)) || !TryPlace(depth, slot, session, soFar, out var price))
                    continue;
                if (!WithRest(price).IsWorseThan(target))
                    AtTarget(depth + 1, slot + 1, price, DayLayouts.Step(beginning, (int)slots[slot].Day, session));
                used[session] = false;
            }
        }
    }

    private bool TryPlace(int depth, int slot, int session, Price soFar, out Price price)
    {
        price = Price.Impossible;
        if (used[session] || (depth > 0 && slots[slot].Day == slots[slotOf[depth - 1]].Day))
            return false;
        price = soFar.Plus(single[session][slot]);
        for (var earlier = 0; earlier < depth && !price.IsImpossible; earlier++)
            price = price.Plus(Placement.Pair(share[session, sessionAt[earlier]], slots[slotOf[earlier]], slots[slot]));
        if (price.IsImpossible)
            return false;
        (slotOf[depth], sessionAt[depth]) = (slot, session);
        return used[session] = true;
    }

    /// <summary>The least that a beginning can still cost.</summary>
    private Price WithRest(Price price)
    {
        for (var i = 0; i < count; i++)
        {
            if (!used[i])
                price = price.Plus(new Price(cheapest[i], fewestWarnings[i]));
        }

        return price;
    }
}
