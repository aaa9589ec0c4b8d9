using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;
using RunnerStrength.Tests.Rules.Interference;

namespace RunnerStrength.Tests.Planning;

/// <summary>The search against a twin that weighs every layout one by one and knows nothing of pruning.</summary>
public class PlacementTwinTests
{
    private const int FixedSeed = 41;
    private const int Weeks = 1_000;
    private const int WeeksOfARandomSeed = 200;

    private static readonly TimeOnly[] Hours = [new(6, 30), new(12, 0), new(18, 0), new(20, 15)];

    private static readonly Rule[] BesideRuns = [.. RuleBook.Rules.Where(r => r is InterferenceRule)];

    [Fact]
    public void The_search_finds_what_weighing_every_layout_finds() => Compare(FixedSeed, SampleSize.OfAFixedSeed(Weeks));

    [Fact]
    public void And_so_it_does_in_weeks_that_nobody_has_seen() => Compare(Environment.TickCount, SampleSize.OfAFixedSeed(WeeksOfARandomSeed));

    /// <summary>From Monday to Sunday a late Monday and an early Sunday are the farthest apart: what is cheapest of two days is not always at their ends.</summary>
    [Theory]
    [InlineData(Weekday.Monday, Weekday.Sunday)]
    [InlineData(Weekday.Monday, Weekday.Saturday)]
    [InlineData(Weekday.Monday, Weekday.Tuesday)]
    [InlineData(Weekday.Tuesday, Weekday.Sunday)]
    [InlineData(Weekday.Monday, Weekday.Thursday)]
    public void And_so_it_does_where_two_days_are_left(Weekday one, Weekday other)
    {
        var heavy = new SessionFacts(Sample.SessionA.WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(5, 5), rir: 2, rest: 180)), Catalogue.Shipped);
        ImmutableArray<SessionFacts> sessions = [heavy, heavy];
        foreach (var age in new int?[] { null, 62 })
        {
            var profile = new RunnerProfile { Experience = Experience.Intermediate, Age = age, UnavailableDays = [.. Enum.GetValues<Weekday>().Where(day => day != one && day != other)] };
            var twin = Exhaustive(sessions, RunWeek.Empty, PhaseKind.MaxStrength, profile, anyHour: true);
            var found = new Placement(sessions, RunWeek.Empty, profile, new SeasonWeek(1, PhaseKind.MaxStrength)).Best(anyHour: true);
            Assert.True(Same(twin, found), $"twin {Words(twin)}, search {Words(found)}");
            Assert.NotNull(found);
        }
    }

    private static void Compare(int seed, int count)
    {
        const int batch = 50;
        Parallel.For(0, Math.Max(1, count / batch), worker =>
        {
            var runners = new RandomRunners(seed + worker);
            for (var i = 0; i < batch; i++)
            {
                var (profile, runs, sessions, phase) = Case(runners);
                // A whole week of half hours is 38,000 layouts of two sessions: one week in five tries them. For three it is nine million: they keep to the runner's hour.
                if (sessions.Length == 3 && profile.SessionStart is null)
                    profile = profile with { SessionStart = new TimeOnly(18, 0) };
                foreach (var anyHour in sessions.Length < 3 && i % 5 == 0 ? new[] { false, true } : [false])
                {
                    if (profile.SessionStart is null && i % 5 != 0)
                        profile = profile with { SessionStart = runners.Pick(Hours) };
                    var twin = Exhaustive(sessions, runs, phase, profile, anyHour);
                    var found = new Placement(sessions, runs, profile, new SeasonWeek(1, phase)).Best(anyHour);
                    Assert.True(Same(twin, found), $"Seed {seed + worker}, week {i}, any hour {anyHour}: twin {Words(twin)}, search {Words(found)}");
                }
            }
        });
    }

    private static (RunnerProfile Profile, RunWeek Runs, ImmutableArray<SessionFacts> Sessions, PhaseKind Phase) Case(RandomRunners runners)
    {
        var stresses = Enumerable.Range(0, runners.Pick([1, 2, 2, 3])).Select(_ => runners.Pick(Enum.GetValues<LegStress>()));
        var sessions = stresses.Select(s => new SessionFacts(Stressed.Session(s), Catalogue.Shipped));
        return (runners.Profile(), runners.Week(), [.. sessions], runners.Pick([PhaseKind.Foundation, PhaseKind.MaxStrength, PhaseKind.Power]));
    }

    /// <summary>Left to the planner, both ways are tried, and spread is taken only where it is cheaper.</summary>
    private static Layout? Exhaustive(ImmutableArray<SessionFacts> sessions, RunWeek runs, PhaseKind phase, RunnerProfile profile, bool anyHour)
    {
        if (profile.Policy != PlacementPolicy.Auto)
            return BestOf(sessions, runs, phase, profile, anyHour);
        var stacked = BestOf(sessions, runs, phase, profile with { Policy = PlacementPolicy.Stack }, anyHour);
        var spread = BestOf(sessions, runs, phase, profile with { Policy = PlacementPolicy.Spread }, anyHour);
        return stacked is null || (spread is not null && (spread.Warnings > 0, spread.Cost).CompareTo((stacked.Warnings > 0, stacked.Cost)) < 0) ? spread : stacked;
    }

    /// <summary>Every choice of days, starts and order, in the order of the week; the first of the best stays.</summary>
    private static Layout? BestOf(ImmutableArray<SessionFacts> sessions, RunWeek runs, PhaseKind phase, RunnerProfile profile, bool anyHour)
    {
        var slots = SlotsOf(profile, anyHour);
        var ownHour = profile.SessionStart is not null && !anyHour;
        var alone = sessions.Select(s => slots.Select(slot => Alone(s, slot, runs, phase, profile, ownHour)).ToArray()).ToArray();
        Layout? best = null;
        foreach (var layout in Layouts(profile, sessions, slots, alone, []))
        {
            if (best is null || layout.IsBetterThan(best))
                best = layout;
        }

        return best;
    }

    private static IEnumerable<Layout> Layouts(RunnerProfile profile, ImmutableArray<SessionFacts> sessions, List<WeekTime> slots, (int Cost, int Warnings)?[][] alone, ImmutableArray<(int Slot, int Session)> placed)
    {
        if (placed.Length == sessions.Length)
        {
            if (Weigh(profile, sessions, slots, alone, placed) is { } layout)
                yield return layout;
            yield break;
        }

        for (var slot = placed.IsEmpty ? 0 : placed[^1].Slot + 1; slot < slots.Count; slot++)
        {
            if (!placed.IsEmpty && slots[placed[^1].Slot].Day == slots[slot].Day)
                continue;
            for (var session = 0; session < sessions.Length; session++)
            {
                if (placed.Any(p => p.Session == session) || alone[session][slot] is null)
                    continue;
                foreach (var layout in Layouts(profile, sessions, slots, alone, placed.Add((slot, session))))
                    yield return layout;
            }
        }
    }

    private static Layout? Weigh(RunnerProfile profile, ImmutableArray<SessionFacts> sessions, List<WeekTime> slots, (int Cost, int Warnings)?[][] alone, ImmutableArray<(int Slot, int Session)> placed)
    {
        var (cost, warnings) = (0, 0);
        foreach (var (slot, session) in placed)
            (cost, warnings) = (cost + alone[session][slot]!.Value.Cost, warnings + alone[session][slot]!.Value.Warnings);
        var gap = WeekTime.MinutesPerWeek;
        for (var i = 0; i < placed.Length; i++)
        {
            for (var j = i + 1; j < placed.Length; j++)
            {
                var apart = Math.Abs(slots[placed[i].Slot].Minute - slots[placed[j].Slot].Minute);
                apart = Math.Min(apart, WeekTime.MinutesPerWeek - apart);
                gap = Math.Min(gap, apart);
                if (profile.Age < 18 && Math.Abs(slots[placed[i].Slot].Day - slots[placed[j].Slot].Day) is (1 or 6))
                    return null;
                var (one, other) = (sessions[placed[i].Session], sessions[placed[j].Session]);
                var share = I6TwoDaysBetweenHardSessions.Share(one, other);
                if (share && apart < 24 * 60)
                    return null;
                var heavyAndOlder = profile.Age >= 60 && one.Stress >= LegStress.Heavy && other.Stress >= LegStress.Heavy;
                if ((share && apart < 48 * 60) || (heavyAndOlder && apart < 72 * 60))
                    (cost, warnings) = (cost + 10, warnings + 1);
            }
        }

        var starts = new WeekTime[placed.Length];
        foreach (var (slot, session) in placed)
            starts[session] = slots[slot];
        return new Layout([.. starts], cost, warnings, gap);
    }

    /// <summary>Null where it can't stand: 10 a warning, 3 an advice of the gravest finding with each run, 2 off on a quality day, 4 on the day before a long run; or 2 for legs within two days before a key run.</summary>
    private static (int Cost, int Warnings)? Alone(SessionFacts session, WeekTime slot, RunWeek runs, PhaseKind phase, RunnerProfile profile, bool ownHour)
    {
        var end = (slot.Time.Hour * 60) + slot.Time.Minute + session.Minutes;
        if (end > (ownHour ? 24 : 22) * 60)
            return null;
        var (cost, warnings) = (0, 0);
        foreach (var run in runs.Runs)
        {
            var encounter = new Encounter(session, slot, run, phase, profile.Experience == Experience.Novice);
            var gravest = BesideRuns.Select(r => ((InterferenceRule)r).Judge(encounter)).Where(s => s is not null).Min();
            if (gravest == FindingSeverity.Error)
                return null;
            (cost, warnings) = gravest switch
            {
                FindingSeverity.Warning => (cost + 10, warnings + 1),
                FindingSeverity.Advice => (cost + 3, warnings),
                _ => (cost, warnings),
            };
        }

        if (profile.Policy == PlacementPolicy.Spread)
            return (cost + (session.LowerBodyHardSets > 0 && runs.Runs.Any(r => r.IsKey && HoursBetween(end, slot.Day, r) < 48) ? 2 : 0), warnings);
        if (runs.Runs.Any(r => r.Class == RunKind.Quality && r.Day == slot.Day && slot.Minute >= r.StartsAt.Minute + r.Minutes + (6 * 60)))
            cost -= 2;
        if (runs.Runs.Any(r => r.Class == RunKind.Long && ((int)r.Day + 6) % 7 == (int)slot.Day))
            cost += 4;
        return (cost, warnings);
    }

    /// <summary>From the end of a session, in minutes of its day, to a run, once around the week at most.</summary>
    private static double HoursBetween(int end, Weekday day, Run run)
    {
        var minutes = (((int)run.Day - (int)day) * 24 * 60) + (run.Start.Hour * 60) + run.Start.Minute - end;
        return (minutes < 0 ? minutes + (7 * 24 * 60) : minutes) / 60.0;
    }

    private static List<WeekTime> SlotsOf(RunnerProfile profile, bool anyHour)
    {
        var hours = profile.SessionStart is { } own && !anyHour ? [own] : Enumerable.Range(12, 30).Select(half => new TimeOnly(half / 2, half % 2 * 30)).ToArray();
        return [.. Enum.GetValues<Weekday>().Where(d => !profile.UnavailableDays.Contains(d)).SelectMany(d => hours, (d, h) => new WeekTime(d, h))];
    }

    private static bool Same(Layout? twin, PlacedWeek? found) =>
        twin is null ? found is null : found is not null && twin.Cost == found.Cost && twin.Warnings > 0 == found.Warnings > 0 && twin.Starts.SequenceEqual(found.Starts);

    private static string Words(Layout? layout) => layout is null ? "nothing" : $"{string.Join(", ", layout.Starts.Select(s => $"{s.Day} {s.Time}"))} cost {layout.Cost} warnings {layout.Warnings}";

    private static string Words(PlacedWeek? week) => week is null ? "nothing" : $"{string.Join(", ", week.Starts.Select(s => $"{s.Day} {s.Time}"))} cost {week.Cost} warnings {week.Warnings}";

    private sealed record Layout(ImmutableArray<WeekTime> Starts, int Cost, int Warnings, int Gap)
    {
        /// <summary>No warning first, then the lower cost, then the wider smallest gap; of equals the one that came first.</summary>
        public bool IsBetterThan(Layout other) =>
            Warnings > 0 != other.Warnings > 0 ? other.Warnings > 0
            : Cost != other.Cost ? Cost < other.Cost
            : Starts.Length > 1 && WholeHalfHours(Gap) > WholeHalfHours(other.Gap);

        /// <summary>Starts lie on half hours, so gaps do too unless the runner's own hour does not; then all starts share it.</summary>
        private static int WholeHalfHours(int minutes) => minutes / 30;
    }
}
