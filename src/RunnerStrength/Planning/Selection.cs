using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>An exercise chosen for a slot, and the facts of this runner that chose it.</summary>
/// <param name="Because">Follows the exercise's name as a sentence of its own.</param>
/// <param name="StandsIn">Whether it is a substitute for what the slot asks.</param>
public sealed record Choice(Slot Slot, Exercise Exercise, string Because, bool StandsIn = false)
{
    /// <summary>The seed family that it trains or stands in for.</summary>
    public FamilyNeed? Need => StandsIn ? Slot.Substitute : Substitutions.NeedOf(Exercise);
}

/// <summary>Fills the slots of a week: of the exercises a runner may do, the one that suits best. Deterministic: score, then slug.</summary>
public sealed class Selection(RunnerProfile profile, Catalogue catalogue, int week)
{
    private const double LevelWeight = 2;
    private const double RepeatPenalty = 1.5;
    private const double CountedMuscleBonus = 2.5;
    private const double NamesakeBonus = 0.5;
    private const double ExtraPenalty = 0.25;

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
        Ranked(slot, family, taken).FirstOrDefault() is { } best ? new Choice(slot, best, Because(slot, family, best)) : null;

    private Choice? Substitute(Slot slot, FamilyNeed need, IReadOnlySet<ExerciseSlug> taken)
    {
        var stand = Substitutions.For(need, profile.ActiveSites).Select(catalogue.Find)
            .FirstOrDefault(e => e is not null && !taken.Contains(e.Slug) && eligibility.Allows(e));
        return stand is null ? null : new Choice(slot, stand, $"It stands in for the {slot.Job}, {WhyNoneLeft(slot)}.", StandsIn: true);
    }

    private Choice Used(Choice choice)
    {
        usedInWeek.Add(choice.Exercise.Slug);
        return choice;
    }

    /// <summary>Nearness to the level that suits, muscles that the week counts, weight that can grow; against it what the week has already.</summary>
    private double Score(Exercise exercise) =>
        (-LevelWeight * Math.Abs(TargetLevel(exercise) - exercise.Level))
        + LoadBonus(exercise)
        + (exercise.Shares().Values.Any(share => share == MuscleGroups.FirstPrimaryShare) ? CountedMuscleBonus : 0)
        + (exercise.Slug.Value == exercise.Family.Token().Replace('_', '-') ? NamesakeBonus : 0)
        - (usedInWeek.Contains(exercise.Slug) ? RepeatPenalty : 0)
        - (exercise.Tier == Tier.Extra ? ExtraPenalty : 0);

    /// <summary>Form first: legs and pushes start nearer the runner's ceiling than trunk, hip and calf work. Coach judgement.</summary>
    private double TargetLevel(Exercise exercise)
    {
        var compound = exercise.KindIn(SessionPart.Main) == BlockKind.Compound;
        var level = profile.Experience switch
        {
            Experience.Novice => 1.8,
            Experience.Intermediate => compound ? 3 : 2,
            _ when compound => exercise.HasExternalLoad ? 4.5 : 4,
            _ => 3,
        };
        return profile.Age >= RestTable.OlderFromAge ? level - 1 : level;
    }

    private static double LoadBonus(Exercise exercise)
    {
        if (exercise.KindIn(SessionPart.Main) != BlockKind.Compound)
            return 0;
        if (exercise.Equipment.Has(Equipment.Barbell) || exercise.Equipment.Has(Equipment.TrapBar))
            return 1.5;
        return exercise.HasExternalLoad ? 1 : exercise.UsesBand ? 0.25 : 0;
    }

    private string Because(Slot slot, Family family, Exercise best)
    {
        var kit = best.Equipment.Without(Kit.Home);
        var because = $"Your {slot.Job}: " + (kit.IsEmpty ? "it needs no kit" : $"it uses your {kit}") + $", and level {best.Level} of 5 suits {Level()}.";
        var passedOver = Candidates(slot, family).Where(e => e.Slug != best.Slug && IsKeptOutBySite(e)).OrderBy(e => Math.Abs(e.Level - best.Level)).ThenBy(e => e.Slug).FirstOrDefault();
        return passedOver is null ? because : $"{because} Not the {Lower(passedOver.Name)}: {eligibility.WhyNot(passedOver)}.";
    }

    private bool IsKeptOutBySite(Exercise exercise) => exercise.RuledOutBy.Any(profile.IsActive) && eligibility.IsWithinLevel(exercise);

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

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
