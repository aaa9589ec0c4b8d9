using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>The static stretches of a warm-up and how long each muscle is held in them.</summary>
internal sealed class StaticStretches
{
    /// <summary>From here a muscle loses a little strength for a while (BEH16).</summary>
    public const int LongFromSeconds = 60;

    private readonly SessionFacts facts;

    public StaticStretches(SessionFacts facts)
    {
        this.facts = facts;
        SecondsByMuscle = facts.WarmUp.Where(IsStretch)
            .SelectMany(i => i.Exercise.Primary.Distinct(), (item, muscle) => (muscle, seconds: Seconds(item)))
            .GroupBy(pair => pair.muscle, pair => pair.seconds)
            .ToDictionary(g => g.Key, g => g.Sum());
    }

    /// <summary>Of one side; the other side is another muscle.</summary>
    public IReadOnlyDictionary<Muscle, int> SecondsByMuscle { get; }

    public IEnumerable<(Muscle Muscle, int Seconds, SessionItem Last)> Long() =>
        from pair in SecondsByMuscle
        where pair.Value >= LongFromSeconds
        orderby pair.Key
        select (pair.Key, pair.Value, facts.WarmUp.Last(i => IsStretch(i) && i.Exercise.Primary.Contains(pair.Key)));

    /// <summary>Short stretches after which no moving drill comes.</summary>
    public IEnumerable<SessionItem> ShortAndLast() =>
        facts.WarmUp.Reverse().TakeWhile(i => !IsDynamic(i)).Where(i => IsStretch(i) && !i.Exercise.Primary.Any(m => SecondsByMuscle[m] >= LongFromSeconds)).Reverse();

    private static bool IsStretch(SessionItem item) => item.Exercise.Places.Contains(Place.CoolDownStretch);

    /// <summary>Whatever is not held; easy movement and quick drills are counted in seconds and move all the same.</summary>
    private static bool IsDynamic(SessionItem item) =>
        !item.Exercise.IsHold || item.Exercise.Places.Any(p => p is Place.WarmUpRaise or Place.WarmUpPotentiate or Place.Plyo);

    private static int Seconds(SessionItem item) =>
        item.Sets * item.Prescription.Dose.Units * (item.Prescription.Dose is Hold ? 1 : item.Exercise.SecondsPerUnit);
}
