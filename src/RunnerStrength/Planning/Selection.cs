using System.Collections.Immutable;
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
/// <remarks>First what the runner would do without discomfort, conditions and age; then what those rule out is replaced and nothing else, so that a sore wrist changes the push-up alone.</remarks>
public sealed class Selection(RunnerProfile profile, Catalogue catalogue, int week)
{
    private readonly Suitability suitability = new(profile);
    private readonly Eligibility eligibility = new(profile, catalogue, week);
    private readonly HashSet<ExerciseSlug> usedInWeek = [];

    /// <summary>By session, in the order of its slots; a slot is left out where nothing the runner may do fits it.</summary>
    public IReadOnlyList<IReadOnlyList<Choice>> Fill(IEnumerable<ImmutableArray<Slot>> sessions)
    {
        var wished = sessions.Select(Wished).ToList();
        return wished.ConvertAll(Allowed);
    }

    private List<(Slot Slot, Choice? Wish)> Wished(ImmutableArray<Slot> slots)
    {
        var taken = new HashSet<ExerciseSlug>();
        return [.. slots.Select(slot => (slot, Used(Wish(slot, taken), taken)))];
    }

    private IReadOnlyList<Choice> Allowed(List<(Slot Slot, Choice? Wish)> session)
    {
        bool Stays(Choice? wish) => wish is not null && eligibility.HealthReason(wish.Exercise) is null;
        var taken = session.Where(s => Stays(s.Wish)).Select(s => s.Wish!.Exercise.Slug).ToHashSet();
        return [.. session.Select(s => Stays(s.Wish) ? s.Wish : Used(Instead(s.Slot, s.Wish, taken), taken)).OfType<Choice>()];
    }

    private Choice? Wish(Slot slot, HashSet<ExerciseSlug> taken)
    {
        bool Fits(Exercise e) => !taken.Contains(e.Slug) && eligibility.AllowsButForHealth(e);
        return Best(slot, Fits) is { } best ? new Choice(slot, best, Because(slot, best))
            : Substitute(slot, [], Fits) is { } stand ? new Choice(slot, stand, StandsIn(slot, replaced: null), StandsIn: true)
            : null;
    }

    /// <summary>What does for a wish that health rules out.</summary>
    private Choice? Instead(Slot slot, Choice? wish, HashSet<ExerciseSlug> taken)
    {
        bool Fits(Exercise e) => !taken.Contains(e.Slug) && eligibility.Allows(e);
        var replaced = wish is not null && eligibility.HealthReason(wish.Exercise) is ({ } rule, var because) ? new Replaced(wish.Exercise.Slug, wish.Exercise.Name, rule, because) : null;
        return Best(slot, Fits) is { } best ? new Choice(slot, best, Because(slot, best), InsteadOf: replaced)
            : Substitute(slot, profile.ActiveSites, Fits) is { } stand ? new Choice(slot, stand, StandsIn(slot, replaced), StandsIn: true, replaced)
            : null;
    }

    /// <summary>Of the first family that has any.</summary>
    private Exercise? Best(Slot slot, Func<Exercise, bool> fits) => slot.Families
        .Select(family => Candidates(slot, family).Where(fits).OrderByDescending(Score).ThenBy(e => e.Slug).FirstOrDefault())
        .FirstOrDefault(best => best is not null);

    private IEnumerable<Exercise> Candidates(Slot slot, Family family) => catalogue.All.Where(e =>
        e.Family == family && e.Places.Contains(Place.Main) && (slot.Movement is null || e.Movement == slot.Movement));

    private Exercise? Substitute(Slot slot, IEnumerable<Site> sites, Func<Exercise, bool> fits) => slot.Substitute is not { } need ? null
        : Substitutions.For(need, sites).Select(catalogue.Find).FirstOrDefault(e => e is not null && fits(e));

    private Choice? Used(Choice? choice, HashSet<ExerciseSlug> taken)
    {
        if (choice is not null)
        {
            usedInWeek.Add(choice.Exercise.Slug);
            taken.Add(choice.Exercise.Slug);
        }

        return choice;
    }

    private double Score(Exercise exercise) => suitability.Score(exercise, usedInWeek);

    private string Because(Slot slot, Exercise best)
    {
        var kit = best.Equipment.Without(Kit.Home);
        return $"Your {slot.Job}: " + (kit.IsEmpty ? "it needs no kit" : $"it uses your {kit}") + $", and level {best.Level} of 5 suits {Level()}.";
    }

    private string StandsIn(Slot slot, Replaced? replaced) => $"It stands in for the {slot.Job}, {(replaced is null ? WhyNoneLeft(slot) : $"which is out because {replaced.Because}")}.";

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
