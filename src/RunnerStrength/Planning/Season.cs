using System.Collections.Immutable;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>One week of a season: what it is for, whether it is an easier one, and how many weeks stand between it and the race.</summary>
/// <param name="Number">From 1.</param>
/// <param name="OfPhase">Its place in its phase, from 1.</param>
/// <param name="Race">Null without a race.</param>
/// <param name="DaysToRace">From this week's Monday; null without a race.</param>
public sealed record SeasonWeek(int Number, PhaseKind Phase, int OfPhase = 1, bool Deload = false, RaceDistance? Race = null, int? DaysToRace = null)
{
    private const int RaceWeekDays = 7;

    /// <summary>The first week of a plan without a race.</summary>
    public static SeasonWeek First { get; } = new(1, PhaseKind.Foundation);

    /// <summary>The race is in this week.</summary>
    public bool IsRaceWeek => DaysToRace is >= 0 and < RaceWeekDays;

    /// <summary>Weeks from the plan's first to the race's; null without a race.</summary>
    public int? WeeksInAll => DaysToRace is { } days ? Number + (days / RaceWeekDays) : null;

    /// <summary>Training is built up, and neither kept nor eased.</summary>
    public bool IsLoading => Phase is PhaseKind.Foundation or PhaseKind.MaxStrength or PhaseKind.Power;

    /// <summary>A week of a plan as its planner saw it.</summary>
    public static SeasonWeek Of(Plan plan, Week week)
    {
        var phase = plan.Phases.First(p => p.Weeks.Any(w => w.Number == week.Number));
        return new SeasonWeek(week.Number, phase.Kind, phase.Weeks.Count(w => w.Number <= week.Number), week.Deload, plan.Race?.Distance,
            plan.Race is { } race ? race.Date.DayNumber - plan.DateOf(week, Weekday.Monday).DayNumber : null);
    }
}

/// <summary>The weeks of a plan, laid out in phases: counted back from a race (rule R1), or in rolling blocks without one (R10), with an easier week every few (P8). The order of phases follows BAZ15; the weeks of each are coach judgement.</summary>
public static class Season
{
    /// <summary>The longest way to a race that R1 lays out; weeks before it roll (R10).</summary>
    public const int LongestToRace = 24;

    /// <summary>Fewer weeks than this are too few for phases (R3): foundation, then the taper.</summary>
    public const int ShortestToRace = 4;

    /// <summary>Loading weeks before an easier one (P8).</summary>
    public const int LoadingWeeks = 3;
    public const int LoadingWeeksNovice = 4;

    /// <summary>A week of runs this much shorter than the one before is a cut-back week, which an easier week of strength joins (P8); coach judgement.</summary>
    public const double CutBackShare = 0.8;

    /// <summary>Whole weeks from the plan's first to the race's, both counted; 0 or less where the race is over by then.</summary>
    public static int WeeksTo(DateOnly monday, DateOnly race) => (int)Math.Floor((race.DayNumber - monday.DayNumber) / 7.0) + 1;

    /// <summary>The phase of each week.</summary>
    /// <param name="race">Null for rolling blocks.</param>
    /// <param name="weeks">1 to <see cref="Plan.MaxWeeks"/>; with a race the last of them is the race's.</param>
    public static ImmutableArray<PhaseKind> Phases(Experience experience, int weeks, RaceDistance? race)
    {
        if (race is not { } distance)
            return [.. Rolling(experience).Take(weeks)];
        var rolling = Math.Max(0, weeks - LongestToRace);
        return [.. Rolling(experience).Take(rolling), .. Towards(experience, weeks - rolling, distance)];
    }

    /// <summary>The weeks with their easier ones.</summary>
    /// <param name="runs">The runs of each week, in order.</param>
    public static ImmutableArray<SeasonWeek> Of(RunnerProfile profile, DateOnly startsOn, Race? race, ImmutableArray<RunWeek> runs)
    {
        var phases = Phases(profile.Experience, runs.Length, race?.Distance);
        var limit = profile.Experience == Experience.Novice && !(profile.Age >= RestTable.OlderFromAge) ? LoadingWeeksNovice : LoadingWeeks;
        var (loading, ofPhase) = (0, 0);
        var season = ImmutableArray.CreateBuilder<SeasonWeek>(runs.Length);
        for (var i = 0; i < runs.Length; i++)
        {
            ofPhase = i > 0 && phases[i] == phases[i - 1] ? ofPhase + 1 : 1;
            var week = new SeasonWeek(i + 1, phases[i], ofPhase, Race: race?.Distance, DaysToRace: race is null ? null : race.Date.DayNumber - startsOn.DayNumber - (i * Weekdays.Count));
            var tuneUp = HasRace(runs[i]) && !week.IsRaceWeek;
            // A race that every week has is training.
            var deload = i > 0 && week.IsLoading && ((tuneUp && !HasRace(runs[i - 1])) || IsEasier(i, loading, limit, phases, runs));
            loading = deload || !week.IsLoading ? 0 : loading + 1;
            season.Add(week with { Deload = deload });
        }

        return season.MoveToImmutable();
    }

    /// <summary>A race on the way makes its week an easier one (R9).</summary>
    private static bool HasRace(RunWeek runs) => runs.Runs.Any(r => r.Kind == RunKind.Race);

    /// <summary>After so many loading weeks, one earlier or later where the runs are cut back then; none where the taper begins within a week (P8).</summary>
    private static bool IsEasier(int week, int loading, int limit, ImmutableArray<PhaseKind> phases, ImmutableArray<RunWeek> runs)
    {
        if (week + 1 < phases.Length && phases[week + 1] == PhaseKind.Taper)
            return false;
        var (here, next) = (IsCutBack(week, runs), IsCutBack(week + 1, runs));
        return loading == limit - 1 ? here && !next : loading == limit ? here || !next : loading > limit;
    }

    private static bool IsCutBack(int week, ImmutableArray<RunWeek> runs) =>
        week >= 1 && week < runs.Length && Minutes(runs[week]) <= CutBackShare * Minutes(runs[week - 1]) && Minutes(runs[week - 1]) > 0;

    private static int Minutes(RunWeek week) => week.Runs.Sum(r => r.Minutes);

    /// <summary>R10. What a novice's year of blocks is followed by is for a new plan to say; until then it goes round.</summary>
    private static IEnumerable<PhaseKind> Rolling(Experience experience)
    {
        (PhaseKind Phase, int Weeks)[] blocks = experience == Experience.Novice
            ? [(PhaseKind.Foundation, 10), (PhaseKind.MaxStrength, 5), (PhaseKind.Power, 5)]
            : [(PhaseKind.Foundation, 4), (PhaseKind.MaxStrength, 8), (PhaseKind.Power, 4)];
        while (true)
        {
            foreach (var (phase, weeks) in blocks)
            {
                for (var i = 0; i < weeks; i++)
                    yield return phase;
            }
        }
    }

    /// <summary>R1, for up to <see cref="LongestToRace"/> weeks.</summary>
    private static IEnumerable<PhaseKind> Towards(Experience experience, int weeks, RaceDistance distance)
    {
        var taper = TaperWeeks(weeks, distance);
        var loading = weeks - taper;
        var (foundation, strength, power, maintenance) = weeks < ShortestToRace ? (loading, 0, 0, 0) : Split(experience, loading);
        return
        [
            .. Enumerable.Repeat(PhaseKind.Foundation, foundation), .. Enumerable.Repeat(PhaseKind.MaxStrength, strength), .. Enumerable.Repeat(PhaseKind.Power, power),
            .. Enumerable.Repeat(PhaseKind.Maintenance, maintenance), .. Enumerable.Repeat(PhaseKind.Taper, taper),
        ];
    }

    private static int TaperWeeks(int weeks, RaceDistance distance) => distance switch
    {
        _ when weeks <= ShortestToRace => 1,
        RaceDistance.FiveK or RaceDistance.TenK => 1,
        RaceDistance.Half => weeks < 10 ? 1 : 2,
        _ => 2,
    };

    /// <summary>Weeks of foundation, maximum strength, power and maintenance before the taper.</summary>
    private static (int Foundation, int Strength, int Power, int Maintenance) Split(Experience experience, int weeks)
    {
        if (experience == Experience.Novice)
        {
            if (weeks <= 7)
                return (weeks, 0, 0, 0);
            var (foundation, maintenance, power) = (Math.Clamp(HalfUp(0.5 * weeks), 6, 10), weeks >= 14 ? 2 : weeks >= 10 ? 1 : 0, weeks >= 18 ? 3 : weeks >= 14 ? 2 : 0);
            return (foundation, weeks - foundation - power - maintenance, power, maintenance);
        }

        var first = experience == Experience.Intermediate ? Math.Clamp((int)Math.Ceiling(0.25 * weeks), 1, 5) : Math.Clamp(HalfUp(0.15 * weeks), 1, 3);
        var quick = weeks >= 8 ? Math.Clamp(HalfUp(0.25 * weeks), 2, 5) : weeks >= 5 ? 1 : 0;
        var kept = weeks >= 12 ? Math.Clamp(HalfUp(0.12 * weeks), 1, 3) : 0;
        return (first, weeks - first - quick - kept, quick, kept);
    }

    private static int HalfUp(double value) => (int)Math.Floor(value + 0.5);
}
