using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Progression;

namespace RunnerStrength.Planning;

/// <summary>An exercise chosen for a slot, and the facts of this runner that chose it.</summary>
/// <param name="Because">Follows the exercise's name as a sentence of its own.</param>
/// <param name="StandsIn">Whether it is a substitute for what the slot asks.</param>
/// <param name="InsteadOf">What a runner without this one's discomfort, conditions and age would do here; null where that is the same.</param>
public sealed record Choice(Slot Slot, Exercise Exercise, string Because, bool StandsIn = false, Replaced? InsteadOf = null)
{
    /// <summary>The seed family that it trains or stands in for.</summary>
    public FamilyNeed? Need => StandsIn ? Slot.Substitute : Substitutions.NeedOf(Exercise);
}

/// <summary>Fills the slots of a week: of the exercises a runner may do, the one that suits best. A week that follows another keeps its exercises, but that a new phase may bring better ones, two new leg exercises at a time (rule P13). Deterministic: score, then slug.</summary>
public sealed class Selection(RunnerProfile profile, Catalogue catalogue, SeasonWeek season, Continuation? before = null)
{
    /// <summary>Weeks of a phase in which its exercises may still change.</summary>
    private const int WeeksOfChange = 2;

    /// <summary>How much better another exercise has to be to take a place while a phase begins; later nothing is. Coach judgement.</summary>
    private const double KeepBonus = 1;
    private const double KeepAlways = 1000;

    /// <summary>A leg exercise is new no later than two weeks before the race (rule R5).</summary>
    private const int LastNewDaysToRace = 14;

    /// <summary>Hops and skips; what is harder waits for quiet landings, which nobody has seen yet (rule P12).</summary>
    private const int MostJumpLevel = 2;

    private readonly Suitability suitability = new(profile, season.Phase);
    private readonly Eligibility eligibility = new(profile, catalogue, season.Number);
    private readonly Continuation before = before ?? Continuation.None;
    private readonly HashSet<ExerciseSlug> usedInWeek = [];
    private readonly HashSet<ExerciseSlug> newLegs = [];
    private Exercise? goesOn;

    /// <summary>Null when nothing the runner may do fits the slot.</summary>
    /// <param name="taken">Exercises already in this session.</param>
    /// <param name="last">The session of the week before that this one goes on from.</param>
    public Choice? Choose(Slot slot, IReadOnlySet<ExerciseSlug> taken, SessionFacts? last = null)
    {
        goesOn = last is null ? null : Incumbent(slot, taken, last);
        foreach (var family in slot.Families)
        {
            if (Best(slot, family, taken) is { } choice)
                return Used(choice);
        }

        return slot.Substitute is { } need && Substitute(slot, need, taken) is { } substitute ? Used(substitute) : null;
    }

    /// <summary>A leg exercise that the last two weeks of the plan did not have; in a first week nothing counts as new (settled point 3).</summary>
    public bool IsNew(Exercise exercise) => !before.IsEmpty && IsForLegs(exercise) && !before.Knows(exercise);

    /// <summary>What the slot held a week ago.</summary>
    private static Exercise? Incumbent(Slot slot, IReadOnlySet<ExerciseSlug> taken, SessionFacts last) => slot.Families
        .Select(family => last.Main.Select(i => i.Exercise).FirstOrDefault(e => e.Family == family && Fits(slot, e) && !taken.Contains(e.Slug)))
        .FirstOrDefault(e => e is not null);

    /// <summary>The exercises of a family and movement that the runner may do, best first.</summary>
    public IEnumerable<Exercise> Ranked(Slot slot, Family family, IReadOnlySet<ExerciseSlug> taken) =>
        Candidates(slot, family).Where(e => !taken.Contains(e.Slug) && eligibility.Allows(e) && MayJoin(e))
            .OrderByDescending(Score).ThenBy(e => e.Slug);

    private IEnumerable<Exercise> Candidates(Slot slot, Family family) => catalogue.All.Where(e => e.Family == family && Fits(slot, e));

    private static bool Fits(Slot slot, Exercise exercise) => slot.Movement == Movement.Plyometric
        ? exercise.Places.Contains(Place.Plyo) && exercise.Movement == Movement.Plyometric && exercise.Level <= MostJumpLevel
        : exercise.Places.Contains(Place.Main) && (slot.Movement is null || exercise.Movement == slot.Movement);

    /// <summary>Two new leg exercises a week (P13), none in an easier week or when the race is near (R5).</summary>
    private bool MayJoin(Exercise exercise) => !IsNew(exercise) || newLegs.Contains(exercise.Slug)
        || (newLegs.Count < P13FewNewMoves.MostNew && season is { Deload: false, IsLoading: true } && !(season.DaysToRace < LastNewDaysToRace));

    private static bool IsForLegs(Exercise exercise) => exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge;

    private Choice? Best(Slot slot, Family family, IReadOnlySet<ExerciseSlug> taken) =>
        Ranked(slot, family, taken).FirstOrDefault() is { } best ? new Choice(slot, best, Because(slot, best), InsteadOf: ReplacedIn(slot, taken)) : null;

    /// <summary>The first choice for a slot where only the runner's health keeps it out.</summary>
    private Replaced? ReplacedIn(Slot slot, IReadOnlySet<ExerciseSlug> taken)
    {
        foreach (var family in slot.Families)
        {
            var first = Candidates(slot, family).Where(e => !taken.Contains(e.Slug) && eligibility.AllowsButForHealth(e)).OrderByDescending(Score).ThenBy(e => e.Slug).FirstOrDefault();
            if (first is not null)
                return eligibility.HealthReason(first) is ({ } rule, var because) ? new Replaced(first.Slug, first.Name, rule, because) : null;
        }

        return null;
    }

    private Choice? Substitute(Slot slot, FamilyNeed need, IReadOnlySet<ExerciseSlug> taken)
    {
        var stand = Substitutions.For(need, profile.ActiveSites).Select(catalogue.Find)
            .FirstOrDefault(e => e is not null && !taken.Contains(e.Slug) && eligibility.Allows(e) && MayJoin(e));
        return stand is null ? null : new Choice(slot, stand, $"It stands in for the {slot.Job}, {WhyNoneLeft(slot)}.", StandsIn: true, ReplacedIn(slot, taken));
    }

    private Choice Used(Choice choice)
    {
        usedInWeek.Add(choice.Exercise.Slug);
        if (IsNew(choice.Exercise))
            newLegs.Add(choice.Exercise.Slug);
        return choice;
    }

    private double Score(Exercise exercise) => suitability.Score(exercise, usedInWeek) + (exercise == goesOn ? KeptBonus : 0);

    private double KeptBonus => season is { Deload: false, IsLoading: true, OfPhase: <= WeeksOfChange } ? KeepBonus : KeepAlways;

    private string Because(Slot slot, Exercise best)
    {
        var kit = best.Equipment.Without(Kit.Home);
        return $"Your {slot.Job}: " + (kit.IsEmpty ? "it needs no kit" : $"it uses your {kit}") + $"; level {best.Level} of 5, {suitability.LevelWords(best)}.";
    }

    private string WhyNoneLeft(Slot slot)
    {
        var nearest = slot.Families.SelectMany(f => Candidates(slot, f)).OrderBy(e => e.Level).FirstOrDefault();
        return nearest is null ? "which nothing in the catalogue offers" : $"which is out because {eligibility.WhyNot(nearest) ?? "it is in this session already"}";
    }
}
