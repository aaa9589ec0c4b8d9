using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Rules.AgeAndExperience;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Sessions laid beside the runs: a start for each, what the layout costs (rule book 4.3), and how many warnings it keeps.</summary>
public sealed record PlacedWeek(ImmutableArray<WeekTime> Starts, int Cost, int Warnings)
{
    public Price Price => new(Cost, Warnings);
}

/// <summary>Time that two sessions need between them: two days for muscles trained hard in both (I6) and for jumps (I7), three for heavy sessions from sixty (A1), a day between for the young (A3).</summary>
[Flags]
public enum PairNeeds
{
    None = 0, TwoDays = 1, ThreeDays = 2, ADayBetween = 4,
}

/// <summary>Finds the cheapest days and hours for the sessions of a week: every allowed day, start and order of the sessions is weighed.</summary>
/// <remarks>A layout without a warning always beats one with a warning (builder invariant); then the lower cost; then the larger smallest gap between sessions; then the earlier in the week.</remarks>
public sealed class Placement
{
    public const int WarningCost = 10;
    public const int AdviceCost = 3;
    public const int StackBonus = -2;
    public const int DayBeforeLongCost = 4;
    public const int StackedAfterMinutes = 6 * 60;

    /// <summary>What spread costs less than two days before a key run: as much as stacking saves (coach judgement).</summary>
    public const int NearKeyRunCost = 2;
    public const int SpreadMinutes = 2 * WeekTime.MinutesPerDay;

    private static readonly TimeOnly FirstStart = new(6, 0);
    private static readonly TimeOnly LastStart = new(20, 30);
    private static readonly TimeOnly LatestEnd = new(22, 0);

    private readonly ImmutableArray<SessionFacts> sessions;
    private readonly RunWeek runs;
    private readonly SeasonWeek season;
    private readonly RunnerProfile profile;
    private readonly IReadOnlyList<SessionFacts> kept;
    private readonly bool practice;

    /// <param name="kept">Sessions that stand where they are; they cost what they cost to the others.</param>
    public Placement(IEnumerable<SessionFacts> sessions, RunWeek runs, RunnerProfile profile, SeasonWeek? season = null, IReadOnlyList<SessionFacts>? kept = null)
    {
        this.kept = kept ?? [];
        this.season = season ?? SeasonWeek.First;
        practice = A4TheFirstTwoWeeksArePractice.IsPractice(profile, this.season.Number);
        this.sessions = [.. sessions];
        this.runs = runs;
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

    /// <summary>The ways to lay sessions beside the runs that are weighed; left to the planner both are, and the cheaper is taken.</summary>
    public ImmutableArray<PlacementPolicy> Policies =>
        profile.Policy == PlacementPolicy.Auto ? [PlacementPolicy.Stack, PlacementPolicy.Spread] : [profile.Policy];

    /// <summary>Null where no layout is free of errors.</summary>
    public PlacedWeek? Best(bool anyHour)
    {
        var slots = Slots(profile, anyHour);
        if (sessions.IsEmpty)
            return new PlacedWeek([], 0, 0);
        var fixedHour = profile.SessionStart is not null && !anyHour;
        var besideRuns = sessions.Select(s => slots.Select(slot => BesideRuns(s, slot, fixedHour)).ToArray()).ToArray();
        PlacedWeek? best = null;
        foreach (var policy in Policies)
        {
            // Spread takes nothing off, so it can't be cheaper than this.
            if (best is { Warnings: 0, Cost: <= 0 })
                break;
            var single = besideRuns.Select((prices, session) => prices.Select((price, slot) => price.Plus(Preference(policy, sessions[session], slots[slot]))).ToArray()).ToArray();
            if (new PlacementSearch(sessions, slots, single, profile).Run() is { } placed && best?.Price.IsWorseThan(placed.Price) != false)
                best = placed;
        }

        return best;
    }

    /// <summary>What a whole layout costs, its starts in the order of the sessions.</summary>
    public Price PriceOf(ImmutableArray<WeekTime> starts)
    {
        var prices = Policies.Select(policy => PriceOf(starts, policy)).ToList();
        return prices.Aggregate((one, other) => one.IsWorseThan(other) ? other : one);
    }

    private Price PriceOf(ImmutableArray<WeekTime> starts, PlacementPolicy policy)
    {
        var price = default(Price);
        for (var i = 0; i < starts.Length; i++)
        {
            price = price.Plus(Single(sessions[i], starts[i], fixedHour: true, policy));
            for (var j = i + 1; j < starts.Length && !price.IsImpossible; j++)
                price = price.Plus(Pair(Needs(profile, sessions[i], sessions[j]), starts[i], starts[j]));
        }

        return price;
    }

    /// <summary>What one session costs at a slot, the other sessions apart.</summary>
    public Price Single(SessionFacts session, WeekTime slot, bool fixedHour, PlacementPolicy policy) =>
        BesideRuns(session, slot, fixedHour).Plus(Preference(policy, session, slot));

    private Price BesideRuns(SessionFacts session, WeekTime slot, bool fixedHour)
    {
        if (!EndsInTime(session, slot, fixedHour))
            return Price.Impossible;
        var price = BeforeTheRace(session, slot);
        foreach (var run in runs.Runs)
        {
            if (!IsTheRace(run))
                price = price.Plus(InterferenceRules.Gravest(new Encounter(session, slot, run, season.Phase, practice))).Plus(I8JumpWhileFresh.Judge(session, slot, run));
        }

        foreach (var other in kept)
            price = price.Plus(Pair(Needs(profile, session, other), slot, other.StartsAt));
        return price;
    }

    /// <summary>Nothing on race day and after it, and nothing that R6 and R7 forbid before it.</summary>
    private Price BeforeTheRace(SessionFacts session, WeekTime slot)
    {
        if (season is not { Race: { } distance, DaysToRace: { } days })
            return default;
        var before = days - (int)slot.Day;
        return before < (R3TooCloseToStart.StopsEarly(profile, season) ? R3TooCloseToStart.NoviceStopsDays + 1 : R7RaceWeek.LeastDaysBefore) ? Price.Impossible : default(Price).Plus(R6TheLastHeavySession.Judge(session, before, distance));
    }

    /// <summary>The race itself: what stands before it is for R6 to say, not for the rules about runs (rule book 4.1).</summary>
    private bool IsTheRace(Run run) => season.IsRaceWeek && run.Kind == RunKind.Race && (int)run.Day == season.DaysToRace;

    /// <summary>What two sessions cost because of each other.</summary>
    public static Price Pair(PairNeeds needs, WeekTime one, WeekTime other)
    {
        if (needs == PairNeeds.None)
            return default;
        if (needs.HasFlag(PairNeeds.ADayBetween) && A3YoungRunners.AreInARow(one.Day, other.Day))
            return Price.Impossible;
        var apart = I6TwoDaysBetweenHardSessions.Apart(one, other);
        var muscles = needs.HasFlag(PairNeeds.TwoDays) ? I6TwoDaysBetweenHardSessions.Judge(apart) : null;
        // Of two findings on one pair the graver counts (rule book 0.1).
        return default(Price).Plus(muscles ?? (needs.HasFlag(PairNeeds.ThreeDays) ? A1RoomToRecoverFromSixty.Judge(apart) : null));
    }

    /// <summary>What two sessions need of the time between them.</summary>
    public static PairNeeds Needs(RunnerProfile profile, SessionFacts one, SessionFacts other) =>
        (I6TwoDaysBetweenHardSessions.Share(one, other) || (one.IsPlyometric && other.IsPlyometric) ? PairNeeds.TwoDays : PairNeeds.None)
        | (A1RoomToRecoverFromSixty.Concerns(profile, one.Stress, other.Stress) ? PairNeeds.ThreeDays : PairNeeds.None)
        | (A3YoungRunners.Concerns(profile) ? PairNeeds.ADayBetween : PairNeeds.None);

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

    /// <summary>Whether a session here makes a hard day harder: six hours and more after a quality run of its day.</summary>
    public static bool IsStacked(WeekTime start, RunWeek runs) =>
        runs.Runs.Any(r => r.Class == RunKind.Quality && r.Day == start.Day && start.Minute - r.StartsAt.Minute - r.Minutes >= StackedAfterMinutes);

    /// <summary>The first key run within two days after a session that loads the legs.</summary>
    public static Run? KeyRunSoonAfter(SessionFacts session, WeekTime start, RunWeek runs) =>
        session.LowerBodyHardSets == 0 && !session.IsPlyometric ? null
        : runs.Runs.Where(r => r.IsKey && start.Plus(session.Minutes).MinutesUntil(r.StartsAt) < SpreadMinutes).MinBy(r => start.MinutesUntil(r.StartsAt));

    /// <summary>Hard days hard, easy days easy (I5), or strength two days and more before the runs that matter.</summary>
    private Price Preference(PlacementPolicy policy, SessionFacts session, WeekTime slot)
    {
        if (policy == PlacementPolicy.Spread)
            return new Price(KeyRunSoonAfter(session, slot, runs) is null ? 0 : NearKeyRunCost, 0);
        var cost = IsStacked(slot, runs) ? StackBonus : 0;
        if (runs.Runs.Any(r => r.Class == RunKind.Long && r.Day == slot.Plus(WeekTime.MinutesPerDay).Day))
            cost += DayBeforeLongCost;
        return new Price(cost, 0);
    }
}
