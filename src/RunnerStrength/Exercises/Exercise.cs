using System.Collections.Immutable;

namespace RunnerStrength.Exercises;

/// <summary>One exercise with the facts that the planner and the rules use, and its text. Facts are professional judgement unless the text says otherwise (rule book, section 12).</summary>
public sealed record Exercise
{
    public required ExerciseSlug Slug { get; init; }

    public required string Name { get; init; }

    public required Family Family { get; init; }

    public required Movement Movement { get; init; }

    public required Measure Measure { get; init; }

    public required ImmutableArray<Place> Places { get; init; }

    public BodyRegion Region { get; init; } = BodyRegion.Full;

    public Position Position { get; init; } = Position.Standing;

    /// <summary>Whether one side works at a time.</summary>
    public bool Unilateral { get; init; }

    /// <summary>The first counts 1.0 of a set, every other 0.5 (rule book 0.3).</summary>
    public ImmutableArray<Muscle> Primary { get; init; } = [];

    /// <summary>Each counts 0.25 of a set.</summary>
    public ImmutableArray<Muscle> Secondary { get; init; } = [];

    /// <summary>All of it is needed.</summary>
    public Kit Equipment { get; init; } = Kit.None;

    /// <summary>1 (anyone) to 5 (advanced), see rule P15.</summary>
    public int Level { get; init; } = 1;

    /// <summary>First prescription, top of the range and absolute cap, in units of <see cref="Measure"/>.</summary>
    public UnitRange Range { get; init; } = new(8, 12, 20);

    public decimal ContactsPerUnit { get; init; }

    /// <summary>Seconds one rep, second or metre takes (rule S10).</summary>
    public int SecondsPerUnit { get; init; } = 3;

    public ImmutableArray<ExerciseSlug> Harder { get; init; } = [];

    public ImmutableArray<Site> RuledOutBy { get; init; } = [];

    public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

    public Tier Tier { get; init; } = Tier.Core;

    public ExerciseText Text { get; init; } = ExerciseText.Empty;

    public bool PerSide => Measure is Measure.RepsPerSide or Measure.SecondsPerSide;

    public bool IsHold => Measure is Measure.Seconds or Measure.SecondsPerSide;

    /// <summary>Whether weight beyond the body is lifted. Push-ups on dumbbell handles lift only the body.</summary>
    public bool HasExternalLoad => Family != Family.PushUp && Equipment.HasAny(Kit.ExternalLoads);

    public bool UsesBand => Equipment.Has(Exercises.Equipment.Band);

    public bool IsMain => Places.Contains(Place.Main) || IsPower;

    /// <summary>Placed as a jump or as loaded power (settled point 5).</summary>
    public bool IsPower => Places.Contains(Place.Plyo) || Places.Contains(Place.MainPower);

    public bool IsWarmUp => Places.Any(p => p is Place.WarmUpRaise or Place.WarmUpMobilise or Place.WarmUpActivate or Place.WarmUpPotentiate);

    public bool IsMobilityOrActivation => Places.Contains(Place.WarmUpMobilise) || Places.Contains(Place.WarmUpActivate);

    public bool IsCoolDown => Places.Any(p => p is Place.CoolDownMove or Place.CoolDownStretch or Place.CoolDownBreathe);

    public bool IsRuledOutBy(Site site) => RuledOutBy.Contains(site);
}

/// <summary>Start, top of the range and absolute cap of an exercise, in its own units.</summary>
public readonly record struct UnitRange
{
    public UnitRange(int low, int high, int cap)
    {
        if (low < 1 || high < low || cap < high)
            throw new ArgumentException($"A range needs 1 <= low <= high <= cap, not {low}, {high}, {cap}.");
        (Low, High, Cap) = (low, high, cap);
    }

    public int Low { get; }

    public int High { get; }

    public int Cap { get; }
}
