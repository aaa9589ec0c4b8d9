using System.Collections.Immutable;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Which session is on which day, days ascending, and what such a week costs at the least and can be spread at the most, whatever the hours.</summary>
/// <param name="Key">See <see cref="DayLayouts.Step"/>.</param>
/// <param name="WidestGap">Minutes.</param>
internal sealed record DayLayout(ImmutableArray<(int Day, int Session)> Places, long Key, Price Least, int WidestGap);

/// <summary>Every way to spread sessions over different days. There are some hundred where there are millions of hours: most weeks are ruled out before an hour is tried.</summary>
internal sealed class DayLayouts
{
    private const int KeyBits = 6;
    private const int SessionBits = 3;
    private const int Days = 7;

    private readonly ImmutableArray<WeekTime> slots;
    private readonly Price[][] single;
    private readonly PairNeeds[,] needs;
    private readonly (int From, int To)[] ranges;

    /// <summary>By session and day: the cheapest slot of the day.</summary>
    private readonly Price[][] cheapest;

    private readonly Dictionary<(PairNeeds, int, int), Price> pairs = [];
    private readonly List<DayLayout> all = [];

    /// <param name="slots">Ascending.</param>
    /// <param name="single">By session and slot.</param>
    /// <param name="needs">By session and session.</param>
    public DayLayouts(ImmutableArray<WeekTime> slots, Price[][] single, PairNeeds[,] needs)
    {
        this.slots = slots;
        this.single = single;
        this.needs = needs;
        ranges = [.. Enumerable.Range(0, Days).Select(day => (slots.Count(s => (int)s.Day < day), slots.Count(s => (int)s.Day <= day)))];
        cheapest = [.. single.Select(prices => Enumerable.Range(0, Days).Select(day => CheapestOf(prices, day)).ToArray())];
        Collect([], 0, default);
    }

    /// <summary>Those that can be had at all, the cheapest first.</summary>
    public IEnumerable<DayLayout> ByPrice => all.OrderBy(layout => layout.Least.Warnings > 0).ThenBy(layout => layout.Least.Cost);

    /// <summary>The slots of a day: from the first to the one after the last.</summary>
    public (int From, int To) RangeOf(int day) => ranges[day];

    /// <summary>What a session costs on a day at the least.</summary>
    public Price Cheapest(int session, int day) => cheapest[session][day];

    /// <summary>What two sessions on two days cost each other at the least.</summary>
    public Price LeastPair(int session, int day, int other, int otherDay)
    {
        var key = (needs[session, other], Math.Min(day, otherDay), Math.Max(day, otherDay));
        if (!pairs.TryGetValue(key, out var price))
            pairs[key] = price = LeastPair(key.Item1, key.Item2, key.Item3);
        return price;
    }

    /// <summary>The beginnings of every layout that is not dearer than a price and can have such gaps.</summary>
    /// <param name="gap">Minutes.</param>
    public HashSet<long> Beginnings(Price price, int gap)
    {
        var beginnings = new HashSet<long>();
        foreach (var layout in all.Where(l => l.WidestGap >= gap && !l.Least.IsWorseThan(price)))
        {
            for (var key = layout.Key; key != 0; key >>= KeyBits)
                beginnings.Add(key);
        }

        return beginnings;
    }

    /// <summary>The key of a beginning with one more session; nothing placed is 0.</summary>
    public static long Step(long key, int day, int session) => (key << KeyBits) | (uint)((day + 1) << SessionBits) | (uint)session;

    private void Collect(ImmutableArray<(int Day, int Session)> places, long key, Price least)
    {
        if (places.Length == single.Length)
        {
            all.Add(new DayLayout(places, key, least, WidestGapOf(places)));
            return;
        }

        for (var day = places.IsEmpty ? 0 : places[^1].Day + 1; day < Days; day++)
        {
            if (ranges[day].From == ranges[day].To)
                continue;
            for (var session = 0; session < single.Length; session++)
            {
                if (!places.Any(p => p.Session == session) && With(places, day, session, least) is { IsImpossible: false } price)
                    Collect(places.Add((day, session)), Step(key, day, session), price);
            }
        }
    }

    private Price With(ImmutableArray<(int Day, int Session)> places, int day, int session, Price price)
    {
        price = price.Plus(cheapest[session][day]);
        foreach (var (otherDay, other) in places)
            price = price.Plus(LeastPair(session, day, other, otherDay));
        return price;
    }

    private Price CheapestOf(Price[] prices, int day)
    {
        var (cost, warnings, possible) = (int.MaxValue, int.MaxValue, false);
        for (var slot = ranges[day].From; slot < ranges[day].To; slot++)
        {
            if (prices[slot].IsImpossible)
                continue;
            possible = true;
            cost = Math.Min(cost, prices[slot].Cost);
            warnings = Math.Min(warnings, prices[slot].Warnings);
        }

        return possible ? new Price(cost, warnings) : Price.Impossible;
    }

    /// <summary>The farther apart, the cheaper: as far as the hours of the two days reach, and no farther than half a week.</summary>
    private Price LeastPair(PairNeeds pair, int day, int otherDay)
    {
        var (first, last, otherFirst, otherLast) = (slots[ranges[day].From], slots[ranges[day].To - 1], slots[ranges[otherDay].From], slots[ranges[otherDay].To - 1]);
        var (shortest, longest) = (last.MinutesUntil(otherFirst), first.MinutesUntil(otherLast));
        const int half = WeekTime.MinutesPerWeek / 2;
        if (shortest <= half && half <= longest)
            return Placement.Pair(pair, first, first.Plus(half));
        // From Monday to Sunday the farthest hours are the nearest the other way round the week.
        var (near, far) = (Placement.Pair(pair, last, otherFirst), Placement.Pair(pair, first, otherLast));
        return near.IsImpossible || (!far.IsImpossible && near.IsWorseThan(far)) ? far : near;
    }

    private int WidestGapOf(ImmutableArray<(int Day, int Session)> places)
    {
        if (places.Length == 1)
            return WeekTime.MinutesPerWeek;
        var widest = int.MaxValue;
        for (var i = 0; i < places.Length; i++)
        {
            var (from, to) = (places[i].Day, places[(i + 1) % places.Length].Day);
            widest = Math.Min(widest, slots[ranges[from].From].MinutesUntil(slots[ranges[to].To - 1]));
        }

        return widest;
    }
}
