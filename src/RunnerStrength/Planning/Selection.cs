using RunnerStrength.Exercises;
using RunnerStrength.Plans;

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

/// <summary>Fills the slots of a week: of the exercises a runner may do, the one that suits best. Deterministic: score, then slug.</summary>
public sealed class Selection(RunnerProfile profile, Catalogue catalogue, int week)
{
    private readonly Suitability suitability = new(profile);
    private readonly Eligibility eligibility = new(profile, catalogue, week);
    private readonly HashSet<ExerciseSlug> usedInWeek = [];

    /// <summary>Null when nothing the runner may do fits the slot.</summary>
    /// <param name="taken">Exercises already in this session.</param>
    public Choice? Choose(Slot slot, IReadOnlySet<ExerciseSlug> taken)
    {
        foreach (var family in slot.Families)
        {
            if (Best(slot, family, taken) is { } choice)
                return Used(choice);
        }

        return slot.Substitute is { } need && Substitute(slot, need, taken) is { } substitute ? Used(substitute) : null;
    }

    /// <summary>The exercises of a family and movement that the runner may do, best first.</summary>
    public IEnumerable<Exercise> Ranked(Slot slot, Family family, IReadOnlySet<ExerciseSlug> taken) =>
        Candidates(slot, family).Where(e => !taken.Contains(e.Slug) && eligibility.Allows(e))
            .OrderByDescending(Score).ThenBy(e => e.Slug);

    private IEnumerable<Exercise> Candidates(Slot slot, Family family) => catalogue.All.Where(e =>
        e.Family == family && e.Places.Contains(Place.Main) && (slot.Movement is null || e.Movement == slot.Movement));

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
            .FirstOrDefault(e => e is not null && !taken.Contains(e.Slug) && eligibility.Allows(e));
        return stand is null ? null : new Choice(slot, stand, $"It stands in for the {slot.Job}, {WhyNoneLeft(slot)}.", StandsIn: true, ReplacedIn(slot, taken));
    }

    private Choice Used(Choice choice)
    {
        usedInWeek.Add(choice.Exercise.Slug);
        return choice;
    }

    private double Score(Exercise exercise) => suitability.Score(exercise, usedInWeek);

    private string Because(Slot slot, Exercise best)
    {
        var kit = best.Equipment.Without(Kit.Home);
        return $"Your {slot.Job}: " + (kit.IsEmpty ? "it needs no kit" : $"it uses your {kit}") + $", and level {best.Level} of 5 suits {Level()}.";
    }

    private string WhyNoneLeft(Slot slot)
    {
        var nearest = slot.Families.SelectMany(f => Candidates(slot, f)).OrderBy(e => e.Level).FirstOrDefault();
        return nearest is null ? "which nothing in the catalogue offers" : $"which is out because {eligibility.WhyNot(nearest) ?? "it is in this session already"}";
    }

    private string Level() => profile.Experience switch
    {
        Experience.Novice => "your first months of strength training",
        Experience.Intermediate => "6 to 24 months of strength training",
        _ => "your years of strength training",
    };
}
