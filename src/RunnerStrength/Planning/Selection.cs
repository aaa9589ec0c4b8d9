using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Progression;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Running;

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
/// <remarks>First what the runner would do without discomfort, conditions and age; then what those rule out is replaced and nothing else, so that a sore wrist changes the push-up alone.</remarks>
public sealed class Selection(RunnerProfile profile, Catalogue catalogue, SeasonWeek season, Continuation? before = null)
{
    /// <summary>Weeks of a phase in which its exercises may still change.</summary>
    private const int WeeksOfChange = 2;

    /// <summary>How much better another exercise has to be to take a place while a phase begins; later nothing is. Coach judgement.</summary>
    private const double KeepBonus = 1;
    private const double KeepAlways = 1000;

    /// <summary>Hops and skips; what is harder waits for quiet landings, which nobody has seen yet (rule P12).</summary>
    private const int MostJumpLevel = 2;

    private readonly Suitability suitability = new(profile, season.Phase);
    private readonly Eligibility eligibility = new(profile, catalogue, season.Number);
    private readonly Continuation before = before ?? Continuation.None;
    private readonly HashSet<ExerciseSlug> usedInWeek = [];
    private readonly HashSet<ExerciseSlug> newLegs = [];
    private Exercise? goesOn;

    /// <summary>By session, in the order of its slots; a slot is left out where nothing the runner may do fits it.</summary>
    /// <param name="sessions">The slots of each, with the session of a week before that it goes on from.</param>
    public IReadOnlyList<IReadOnlyList<Choice>> Fill(IEnumerable<(ImmutableArray<Slot> Slots, SessionFacts? Last)> sessions)
    {
        var wished = sessions.Select(s => (Wishes: Wished(s.Slots, s.Last), s.Last)).ToList();
        return wished.ConvertAll(s => Allowed(s.Wishes, s.Last));
    }

    /// <summary>A leg exercise that the last two weeks of the plan did not have; in a first week nothing counts as new (settled point 3).</summary>
    public bool IsNew(Exercise exercise) => !before.IsEmpty && IsForLegs(exercise) && !before.Knows(exercise);

    private List<(Slot Slot, Choice? Wish)> Wished(ImmutableArray<Slot> slots, SessionFacts? last)
    {
        var held = last is null ? [] : last.Main.Select(i => catalogue.Find(i.Prescription.InsteadOf?.Exercise ?? i.Exercise.Slug)).OfType<Exercise>().ToList();
        var taken = new HashSet<ExerciseSlug>();
        return [.. slots.Select(slot => (slot, Used(Wish(slot, taken, held), taken)))];
    }

    private IReadOnlyList<Choice> Allowed(List<(Slot Slot, Choice? Wish)> session, SessionFacts? last)
    {
        bool Stays(Choice? wish) => wish is not null && eligibility.HealthReason(wish.Exercise) is null;
        var held = last is null ? [] : last.Main.Select(i => i.Exercise).ToList();
        var taken = session.Where(s => Stays(s.Wish)).Select(s => s.Wish!.Exercise.Slug).ToHashSet();
        return [.. session.Select(s => Stays(s.Wish) ? s.Wish : Used(Instead(s.Slot, s.Wish, taken, held), taken)).OfType<Choice>()];
    }

    private Choice? Wish(Slot slot, HashSet<ExerciseSlug> taken, IReadOnlyList<Exercise> held)
    {
        goesOn = Incumbent(slot, taken, held);
        bool MayStand(Exercise e) => !taken.Contains(e.Slug) && eligibility.AllowsButForHealth(e) && (MayJoin(e) || eligibility.HealthReason(e) is not null);
        return Best(slot, MayStand) is { } best ? new Choice(slot, best, Because(slot, best))
            : Substitute(slot, [], MayStand) is { } stand ? new Choice(slot, stand, StandsIn(slot, replaced: null), StandsIn: true)
            : null;
    }

    /// <summary>What does for a wish that health rules out.</summary>
    private Choice? Instead(Slot slot, Choice? wish, HashSet<ExerciseSlug> taken, IReadOnlyList<Exercise> held)
    {
        goesOn = Incumbent(slot, taken, held);
        bool MayStand(Exercise e) => !taken.Contains(e.Slug) && eligibility.Allows(e) && MayJoin(e);
        var replaced = wish is not null && eligibility.HealthReason(wish.Exercise) is ({ } rule, var because) ? new Replaced(wish.Exercise.Slug, wish.Exercise.Name, rule, because) : null;
        return Best(slot, MayStand) is { } best ? new Choice(slot, best, Because(slot, best), InsteadOf: replaced)
            : Substitute(slot, profile.ActiveSites, MayStand) is { } stand ? new Choice(slot, stand, StandsIn(slot, replaced), StandsIn: true, replaced)
            : null;
    }

    /// <summary>What the slot held a week ago.</summary>
    private static Exercise? Incumbent(Slot slot, HashSet<ExerciseSlug> taken, IReadOnlyList<Exercise> held) => slot.Families
        .Select(family => held.FirstOrDefault(e => e.Family == family && Fits(slot, e) && !taken.Contains(e.Slug)))
        .FirstOrDefault(e => e is not null);

    /// <summary>Of the first family that has any.</summary>
    private Exercise? Best(Slot slot, Func<Exercise, bool> mayStand) => slot.Families
        .Select(family => Candidates(slot, family).Where(mayStand).OrderByDescending(Score).ThenBy(e => e.Slug).FirstOrDefault())
        .FirstOrDefault(best => best is not null);

    private IEnumerable<Exercise> Candidates(Slot slot, Family family) => catalogue.All.Where(e => e.Family == family && Fits(slot, e));

    private static bool Fits(Slot slot, Exercise exercise) => slot.Movement == Movement.Plyometric
        ? exercise.Places.Contains(Place.Plyo) && exercise.Movement == Movement.Plyometric && exercise.Level <= MostJumpLevel
        : exercise.Places.Contains(Place.Main) && (slot.Movement is null || exercise.Movement == slot.Movement);

    /// <summary>Two new leg exercises a week (P13), none in an easier week or when the race is near (R5).</summary>
    private bool MayJoin(Exercise exercise) => !(IsNearRace && !before.IsEmpty && RaceDays.WorksLegs(exercise) && !before.Knows(exercise))
        && (!IsNew(exercise) || newLegs.Contains(exercise.Slug) || (newLegs.Count < P13FewNewMoves.MostNew && season is { Deload: false, IsLoading: true }));

    /// <summary>Whether a session of this week can stand in the last days before the race, which know nothing new.</summary>
    private bool IsNearRace => season is { Race: { } distance, DaysToRace: { } days } && days < R5NothingNewBeforeARace.DaysFor(distance) + Weekdays.Count;

    private static bool IsForLegs(Exercise exercise) => exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge;

    private Exercise? Substitute(Slot slot, IEnumerable<Site> sites, Func<Exercise, bool> mayStand) => slot.Substitute is not { } need ? null
        : Substitutions.For(need, sites).Select(catalogue.Find).FirstOrDefault(e => e is not null && mayStand(e));

    private Choice? Used(Choice? choice, HashSet<ExerciseSlug> taken)
    {
        if (choice is null)
            return null;
        usedInWeek.Add(choice.Exercise.Slug);
        taken.Add(choice.Exercise.Slug);
        if (IsNew(choice.Exercise) && eligibility.HealthReason(choice.Exercise) is null)
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

    private string StandsIn(Slot slot, Replaced? replaced) => $"It stands in for the {slot.Job}, {(replaced is null ? WhyNoneLeft(slot) : $"which is out because {replaced.Because}")}.";

    private string WhyNoneLeft(Slot slot)
    {
        var nearest = slot.Families.SelectMany(f => Candidates(slot, f)).OrderBy(e => e.Level).FirstOrDefault();
        return nearest is null ? "which nothing in the catalogue offers" : $"which is out because {eligibility.WhyNot(nearest) ?? "it is in this session already"}";
    }
}
