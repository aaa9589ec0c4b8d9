using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Says which wishes a week does not meet, and what stands in the way.</summary>
/// <param name="season">What the week is for.</param>
public sealed class RelaxedWishes(RunnerProfile profile, RunWeek runs, Catalogue catalogue, SeasonWeek season)
{
    public const string SessionsPerWeek = "sessionsPerWeek";
    public const string MinutesPerSession = "minutesPerSession";
    public const string Days = "days";
    public const string Kit = "equipment";
    public const string WholeBody = "wholeBody";
    public const string Policy = "policy";

    /// <summary>What is asked for where the legs get less.</summary>
    public const string FullLegWork = "full leg work";

    /// <summary>What is asked for where only warnings are left to report.</summary>
    public const string NoWarnings = "no warnings";

    private const int DaysInAWeek = 7;

    private static readonly ImmutableArray<Family> SeedFamilies = [Family.WalkingLunge, Family.Squat, Family.Plank, Family.PushUp, Family.BackExtension];

    private static readonly ImmutableArray<(string Name, ImmutableArray<Movement> Movements)> InEverySession =
    [
        ("squat or lunge", [Movement.Squat, Movement.Lunge]),
        ("hip hinge", [Movement.Hinge]),
        ("core exercise", [Movement.CoreAntiExtension, Movement.CoreAntiLateral]),
    ];

    internal Relaxed NoRoom(PlacementConflict conflict) => new(
        SessionsPerWeek,
        Number(profile.SessionsPerWeek),
        "0",
        season.DaysToRace < Weekdays.Count ? "The race is too near for a session this week."
            : R3TooCloseToStart.StopsBefore(profile, season) ? $"The race is so near that who is new to strength stops {R3TooCloseToStart.NoviceStopsDays} days before it."
            : profile.UnavailableDays.Count == DaysInAWeek ? "Every day of the week is marked as out."
            : $"{Leaves(conflict)} no room for a session on the days you have.");

    internal ImmutableArray<Relaxed> For(Attempt attempt, Conflicts conflicts) =>
        [.. Sessions(attempt, conflicts.AtAnyHour).Concat(Minutes(attempt)).Concat(OwnHour(attempt, conflicts.AtOwnHour)).Concat(Lighter(attempt, conflicts)).Concat(Way(attempt)).Concat(Equipment(attempt)).Concat(Body(attempt))];

    private IEnumerable<Relaxed> Sessions(Attempt attempt, PlacementConflict conflict)
    {
        var given = attempt.Drafts.Count;
        if (given == profile.SessionsPerWeek)
            yield break;
        yield return new Relaxed(SessionsPerWeek, Number(profile.SessionsPerWeek), Number(given), WhyFewer(given, conflict));
    }

    /// <summary>A long wish is not filled up, where there would have been more to fill it with.</summary>
    private IEnumerable<Relaxed> Minutes(Attempt attempt)
    {
        if (profile.MinutesPerSession > Fitting.LongestMinutes && attempt.Drafts.Any(d => d.LeftOut().Any()))
            yield return new Relaxed(MinutesPerSession, Number(profile.MinutesPerSession), Number(Fitting.LongestMinutes), "Beyond an hour fewer people keep training, so a session ends there.");
    }

    private string WhyFewer(int given, PlacementConflict conflict)
    {
        var free = DaysInAWeek - profile.UnavailableDays.Count;
        if (season.IsRaceWeek)
            return "The week of the race has one session at most: it is for staying loose.";
        if (season.Phase == PhaseKind.Maintenance && given == WeekDrafts.MaintenanceSessions)
            return "Two sessions a week keep the strength that you have.";
        if (given == 0)
            return "Nothing in the catalogue is left that your discomfort, kit and age allow.";
        if (profile.SessionsPerWeek > Planner.MostSessions && given == Planner.MostSessions)
            return "More than three strength sessions a week take more from your runs than they give.";
        if (free < profile.SessionsPerWeek && free == given)
            return $"Only {free} {(free == 1 ? "day is" : "days are")} free.";
        return conflict.Runs is null ? conflict.Apart : $"{Leaves(conflict)} too few hours for another session.";
    }

    private IEnumerable<Relaxed> OwnHour(Attempt attempt, PlacementConflict conflict)
    {
        if (!attempt.OtherHour || profile.SessionStart is not { } own)
            yield break;
        var starts = string.Join(", ", attempt.Placed.Starts.Select(s => $"{s.Day} {PlanWords.Clock(s.Time)}"));
        var because = attempt.Drafts.Any(d => new WeekTime(default, own).Minute + d.Facts.Minutes > WeekTime.MinutesPerDay) ? $"A session from {PlanWords.Clock(own)} would end after midnight."
            : conflict.Runs is { } near ? $"At {PlanWords.Clock(own)} {near} would be too close."
            : conflict.Apart;
        yield return new Relaxed(Days, PlanWords.Clock(own), starts, because);
    }

    private static IEnumerable<Relaxed> Lighter(Attempt attempt, Conflicts conflicts)
    {
        if (attempt.Lightened)
            yield return new Relaxed(Days, FullLegWork, "lighter leg work", $"{(conflicts.AtAnyHour.Runs is { } near ? $"{near} {(conflicts.AtAnyHour.IsOneRun ? "is" : "are")} close" : "The days you have are close together")}, so the leg exercises have one set and more in reserve.");
        if (attempt.Placed.Warnings > 0)
            yield return new Relaxed(Days, NoWarnings, $"{attempt.Placed.Warnings}", $"{Leaves(conflicts.AsPlaced)} no better place on the days you have; this is the cheapest layout.");
    }

    /// <summary>The way beside hard runs that the runner chose, where the week has no place for it.</summary>
    private IEnumerable<Relaxed> Way(Attempt attempt)
    {
        var placed = attempt.Drafts.Zip(attempt.Placed.Starts).ToList();
        var quality = runs.Runs.FirstOrDefault(r => r.Class == RunKind.Quality);
        if (profile.Policy == PlacementPolicy.Stack && quality is not null && !placed.Exists(p => Placement.IsStacked(p.Second, runs)))
            yield return new Relaxed(Policy, "hard days hard", "strength on other days", $"Six hours and more after {InterferenceNames.Name(quality)} that day has no place that costs your week less.");
        if (profile.Policy != PlacementPolicy.Spread)
            yield break;
        var near = placed.Select(p => (Session: p, Run: Placement.KeyRunSoonAfter(p.First.Facts, p.Second, runs))).FirstOrDefault(p => p.Run is not null);
        if (near.Run is { } run)
            yield return new Relaxed(Policy, "two days before hard runs", $"{Hours.Words(near.Session.Second.Plus(near.Session.First.Facts.Minutes).MinutesUntil(run.StartsAt))} before {InterferenceNames.Name(run)}", "Your hard and long runs leave no cheaper place on the days you have.");
    }

    /// <summary>A pull needs a band, a bar or weights (settled point 13).</summary>
    private IEnumerable<Relaxed> Equipment(Attempt attempt)
    {
        if (!Covers(attempt, Movement.Pull) && !profile.AtHand.HasAny(PullKit))
            yield return new Relaxed(Kit, "a pulling exercise", "back extension work", "Pulling needs a band, a bar or weights; your upper back is trained lying down instead.");
    }

    private IEnumerable<Relaxed> Body(Attempt attempt)
    {
        if (!season.IsLoading)
            yield break;
        var missing = Exercises.WholeBody.Movements.Where(p => !Covers(attempt, p) && (p != Movement.Pull || profile.AtHand.HasAny(PullKit))).Select(p => p.Plain())
            .Concat(Families(attempt)).Concat(EverySession(attempt)).Concat(FifthExercise(attempt)).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            yield return new Relaxed(WholeBody, "every movement each week", $"without {string.Join(", ", missing)}", Why(attempt, missing));
    }

    /// <summary>Seed families that the runner could train but that found no room, neither themselves nor by what stands in.</summary>
    private IEnumerable<string> Families(Attempt attempt)
    {
        var eligibility = new Eligibility(profile, catalogue, season.Number);
        return SeedFamilies
            .Where(family => !attempt.Drafts.Any(d => d.Items.Any(i => i.Choice.Exercise.Family == family || (i.Choice.StandsIn && i.Choice.Slot.Families.Contains(family)))))
            .Where(family => catalogue.All.Any(e => e.Family == family && e.Places.Contains(Place.Main) && eligibility.Allows(e)))
            .Select(family => family.Plain());
    }

    /// <summary>What a session of two or more goes without although the week has it (rule F2).</summary>
    private static IEnumerable<string> EverySession(Attempt attempt) => attempt.Drafts.Count < 2 ? [] : InEverySession
        .Where(part => attempt.Drafts.Any(d => Has(d, part.Movements)) && !attempt.Drafts.All(d => Has(d, part.Movements)))
        .Select(part => $"a {part.Name} in every session");

    /// <summary>Rule S11; micro sessions hold fewer by nature.</summary>
    private IEnumerable<string> FifthExercise(Attempt attempt) =>
        profile.MinutesPerSession >= Fitting.MicroBelow && attempt.Drafts.Any(d => d.Items.Count < Fitting.LeastExercises) ? ["a fifth exercise in every session"] : [];

    private static bool Has(SessionDraft draft, ImmutableArray<Movement> movements) => draft.Items.Any(i => movements.Contains(i.Choice.Exercise.Movement));

    /// <summary>Minutes are named where they took an exercise, health where it rules some out; where neither, it is kit and level.</summary>
    private string Why(Attempt attempt, List<string> missing)
    {
        var it = missing.Count == 1 ? "it" : "them";
        var health = string.Join(" and ", profile.ActiveSites.Select(s => s.Plain()).Concat(HasExclusions ? ["health"] : []));
        var tooShort = attempt.Drafts.Any(d => d.GaveUpAny) || (attempt.Drafts.Count == 1 && profile.MinutesPerSession < Skeleton.BothPlanksFromMinutes);
        return (tooShort, health.Length > 0) switch
        {
            (true, true) when profile.MinutesPerSession >= Fitting.MicroBelow => $"Your {health} and your minutes leave no room for {it} this week.",
            (true, _) => $"{profile.MinutesPerSession} minutes a session do not hold the whole body; what matters most for running comes first.",
            (_, true) => $"Your {health} {(health.Contains(" and ", StringComparison.Ordinal) ? "leave" : "leaves")} nothing for {it} this week.",
            _ => $"Nothing for {it} is left with the kit you have and at your level.",
        };
    }

    private bool HasExclusions => Eligibility.ExclusionsOf(profile).Any();

    /// <summary>What stands in for a movement covers it (map 7.2).</summary>
    private static bool Covers(Attempt attempt, Movement movement) =>
        attempt.Drafts.Any(d => d.Items.Any(i => i.Choice.Exercise.Movement == movement || (i.Choice.StandsIn && i.Choice.Slot.Movement == movement)));

    private static Kit PullKit { get; } = new([Exercises.Equipment.Band, Exercises.Equipment.Bar, Exercises.Equipment.PullUpBar, Exercises.Equipment.Dumbbells, Exercises.Equipment.Machine]);

    /// <summary>"Tuesday's quality run leaves", to be followed by what there is too little of.</summary>
    private static string Leaves(PlacementConflict conflict) =>
        conflict.Runs is { } near ? $"{near} {(conflict.IsOneRun ? "leaves" : "leave")}" : "Your week leaves";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is in the way of the sessions that were wished at any hour and at the runner's own, and of those that are given.</summary>
internal sealed record Conflicts(PlacementConflict AtAnyHour, PlacementConflict AtOwnHour, PlacementConflict AsPlaced);
