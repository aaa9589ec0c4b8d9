using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules;

/// <summary>What a runner has done in the last two weeks, and how heavy at most. What is not among it, or is much heavier, makes legs sore (rule book 0.3).</summary>
internal sealed class Accustomed
{
    private const decimal MuchHeavier = 1.1m;

    private readonly HashSet<ExerciseSlug> known = [];
    private readonly Dictionary<(ExerciseSlug Exercise, Type Load), decimal> heaviest = [];

    public bool Knows(ExerciseSlug exercise) => known.Contains(exercise);

    /// <summary>Whether a session asks for an exercise that is new, or for more than a tenth above the heaviest load of it.</summary>
    public bool IsUnaccustomed(ExerciseSlug exercise, Session session) =>
        !Knows(exercise) || session.Main.SelectMany(b => b.Items).Where(i => i.Exercise == exercise).Any(IsMuchHeavier);

    public void Add(IEnumerable<SessionItem> items)
    {
        foreach (var item in items)
        {
            known.Add(item.Exercise.Slug);
            if (AmountOf(item.Prescription.Load) is { } amount)
                heaviest[Key(item.Prescription)] = Math.Max(amount, heaviest.GetValueOrDefault(Key(item.Prescription)));
        }
    }

    /// <summary>A load that can be compared with another of its kind; null for body weight, bands and what is chosen by feel.</summary>
    public static decimal? AmountOf(Load load) => load switch
    {
        Weight weight => weight.Grams,
        PercentOfMax percent => percent.Percent,
        _ => null,
    };

    private bool IsMuchHeavier(Prescription item) => heaviest.TryGetValue(Key(item), out var before) && AmountOf(item.Load) > MuchHeavier * before;

    private static (ExerciseSlug Exercise, Type Load) Key(Prescription item) => (item.Exercise, item.Load.GetType());
}
