using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Says which wishes a week does not meet, and what stands in the way.</summary>
/// <param name="season">What the week is for.</param>
public sealed class RelaxedWishes(RunnerProfile profile, RunWeek runs, Catalogue catalogue, SeasonWeek season)
{
    public const string SessionsPerWeek = "sessionsPerWeek";
    public const string Days = "days";
    public const string Kit = "equipment";
    public const string WholeBody = "wholeBody";

    /// <summary>What is asked for where only warnings are left to report.</summary>
    public const string NoWarnings = "no warnings";

    private static readonly ImmutableArray<Family> SeedFamilies = [Family.WalkingLunge, Family.Squat, Family.Plank, Family.PushUp, Family.BackExtension];

    private static readonly ImmutableArray<(string Name, ImmutableArray<Movement> Movements)> InEverySession =
    [
        ("squat or lunge", [Movement.Squat, Movement.Lunge]),
        ("hip hinge", [Movement.Hinge]),
        ("core exercise", [Movement.CoreAntiExtension, Movement.CoreAntiLateral]),
    ];

    public Relaxed NoRoom() => new(
        SessionsPerWeek,
        Number(profile.SessionsPerWeek),
        "0",
        season.DaysToRace < Weekdays.Count ? "The race is too near for a session this week."
            : profile.UnavailableDays.Count == 7 ? "Every day of the week is marked as out." : $"{ConflictWords()} leaves no room for a session on the days you have.");

    public ImmutableArray<Relaxed> For(Attempt attempt) =>
        [.. Sessions(attempt).Concat(Hours(attempt)).Concat(Lighter(attempt)).Concat(Equipment(attempt)).Concat(Body(attempt))];

    private IEnumerable<Relaxed> Sessions(Attempt attempt)
    {
        var given = attempt.Drafts.Count;
        if (given == profile.SessionsPerWeek)
            yield break;
        var free = 7 - profile.UnavailableDays.Count;
        var because = season.IsRaceWeek ? "The week of the race has one session at most: it is for staying loose."
            : season.Phase == PhaseKind.Maintenance && given == WeekDrafts.MaintenanceSessions ? "Two sessions a week keep the strength that you have."
            : profile.SessionsPerWeek > Planner.MostSessions && given == Planner.MostSessions
            ? "More than three strength sessions a week take more from your runs than they give."
            : free < profile.SessionsPerWeek && free == given ? $"Only {free} {(free == 1 ? "day is" : "days are")} free."
            : $"{ConflictWords()} leaves too few hours for another session.";
        yield return new Relaxed(SessionsPerWeek, Number(profile.SessionsPerWeek), Number(given), because);
    }

    private IEnumerable<Relaxed> Hours(Attempt attempt)
    {
        if (attempt.OtherHour && profile.SessionStart is { } own)
        {
            var starts = string.Join(", ", attempt.Placed.Starts.Select(s => $"{s.Day} {s.Time:HH\\:mm}"));
            yield return new Relaxed(Days, $"{own:HH\\:mm}", starts, $"At {own:HH\\:mm} {ConflictWords()} would be too close.");
        }
    }

    private IEnumerable<Relaxed> Lighter(Attempt attempt)
    {
        if (attempt.Lightened)
            yield return new Relaxed(Days, "full leg work", "lighter leg work", $"{ConflictWords()} is close, so the leg exercises have one set and more in reserve.");
        if (attempt.Placed.Warnings > 0)
            yield return new Relaxed(Days, NoWarnings, $"{attempt.Placed.Warnings}", $"{ConflictWords()} leaves no better place on the days you have; this is the cheapest layout.");
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
            yield return new Relaxed(WholeBody, "every movement each week", $"without {string.Join(", ", missing)}", Why(missing));
    }

    /// <summary>Seed families that the runner could train but that found no room, neither themselves nor by what stands in.</summary>
    private IEnumerable<string> Families(Attempt attempt)
    {
        var eligibility = new Eligibility(profile, catalogue, season.Number);
        return SeedFamilies
            .Where(family => !attempt.Drafts.Any(d => d.Items.Any(i => i.Choice.Exercise.Family == family || (i.Choice.StandsIn && i.Choice.Slot.Families.Contains(family)))))
            .Where(family => catalogue.All.Any(e => e.Family == family && e.Places.Contains(Place.Main) && eligibility.Allows(e)))
            .Select(family => family.Title().ToLowerInvariant());
    }

    /// <summary>What a session of two or more goes without although the week has it (rule F2).</summary>
    private static IEnumerable<string> EverySession(Attempt attempt) => attempt.Drafts.Count < 2 ? [] : InEverySession
        .Where(part => attempt.Drafts.Any(d => Has(d, part.Movements)) && !attempt.Drafts.All(d => Has(d, part.Movements)))
        .Select(part => $"a {part.Name} in every session");

    /// <summary>Rule S11; micro sessions hold fewer by nature.</summary>
    private IEnumerable<string> FifthExercise(Attempt attempt) =>
        profile.MinutesPerSession >= Fitting.MicroBelow && attempt.Drafts.Any(d => d.Items.Count < Fitting.LeastExercises) ? ["a fifth exercise in every session"] : [];

    private static bool Has(SessionDraft draft, ImmutableArray<Movement> movements) => draft.Items.Any(i => movements.Contains(i.Choice.Exercise.Movement));

    private string Why(List<string> missing)
    {
        var sites = profile.ActiveSites.Select(s => s.Plain()).ToList();
        return sites.Count > 0 && profile.MinutesPerSession >= Fitting.MicroBelow
            ? $"Your {string.Join(" and ", sites)} and your minutes leave no room for {(missing.Count == 1 ? "it" : "them")} this week."
            : $"{profile.MinutesPerSession} minutes a session do not hold the whole body; what matters most for running comes first.";
    }

    /// <summary>What stands in for a movement covers it (map 7.2).</summary>
    private static bool Covers(Attempt attempt, Movement movement) =>
        attempt.Drafts.Any(d => d.Items.Any(i => i.Choice.Exercise.Movement == movement || (i.Choice.StandsIn && i.Choice.Slot.Movement == movement)));

    private static Kit PullKit { get; } = new([Exercises.Equipment.Band, Exercises.Equipment.Bar, Exercises.Equipment.PullUpBar, Exercises.Equipment.Dumbbells, Exercises.Equipment.Machine]);

    /// <summary>The key runs, which are what a layout has to keep clear of; the nearest to the most days.</summary>
    private string ConflictWords()
    {
        var key = runs.Runs.Where(r => r.IsKey).ToList();
        if (key.Count == 0)
            return runs.Runs.IsEmpty ? "Your week" : $"{runs.Runs[0].Day}'s run";
        return key.Count == 1 ? InterferenceNames.Name(key[0]) : $"{InterferenceNames.Name(key[0])} and {key.Count - 1} more hard or long {(key.Count == 2 ? "run" : "runs")}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
