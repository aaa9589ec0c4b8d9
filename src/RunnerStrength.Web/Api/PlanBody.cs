using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Web.Api;

/// <summary>A plan as the API writes it, and reads it for a review.</summary>
public sealed record PlanBody
{
    public required DateOnly StartsOn { get; init; }

    public ImmutableArray<WeekBody> Weeks { get; init; } = [];
}

public sealed record WeekBody
{
    public int Number { get; init; } = 1;

    /// <summary>Follows from the plan's start; not read.</summary>
    public DateOnly? StartsOn { get; init; }

    public PhaseKind Phase { get; init; } = PhaseKind.Foundation;

    public bool Deload { get; init; }

    public ImmutableArray<SessionBody> Sessions { get; init; } = [];
}

public sealed record SessionBody
{
    public string? Name { get; init; }

    public required Weekday Day { get; init; }

    /// <summary>Follows from week and day; not read.</summary>
    public DateOnly? Date { get; init; }

    public TimeOnly? Start { get; init; }

    /// <summary>Follows from the items; not read.</summary>
    public int? Minutes { get; init; }

    /// <summary>Follows from the items; not read.</summary>
    public LegStress? Stress { get; init; }

    /// <summary>Follows from the items; not read.</summary>
    public decimal? FootContacts { get; init; }

    public ImmutableArray<ItemBody> WarmUp { get; init; } = [];

    public ImmutableArray<ItemBody> Main { get; init; } = [];

    public ImmutableArray<ItemBody> CoolDown { get; init; } = [];
}

/// <summary>One exercise of a session. Exactly one of reps, seconds and metres is set.</summary>
public sealed record ItemBody
{
    public required string Exercise { get; init; }

    /// <summary>For an exercise that the catalogue does not know.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Family? Family { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Movement? Pattern { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Measure? Measure { get; init; }

    /// <summary>Follows from the exercise; not read.</summary>
    public BlockKind? Block { get; init; }

    /// <summary>Joins the items of a superset or circuit.</summary>
    public string? Group { get; init; }

    public int Sets { get; init; } = 1;

    /// <summary>From and to.</summary>
    public ImmutableArray<int>? Reps { get; init; }

    public int? Seconds { get; init; }

    public int? Metres { get; init; }

    public bool PerSide { get; init; }

    public LoadBody? Load { get; init; }

    public ImmutableArray<RampBody> Ramp { get; init; } = [];

    public int RestSeconds { get; init; }

    public string? Tempo { get; init; }
}

public enum LoadKind
{
    Bodyweight, Band, Weight, PercentOfMax, ByFeel,
}

public sealed record LoadBody
{
    public required LoadKind Kind { get; init; }

    public int? Rir { get; init; }

    public decimal? Kg { get; init; }

    public int? Percent { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Colour { get; init; }
}

public sealed record RampBody(int PercentOfWorking, int Reps);

/// <summary>A plan that somebody else made, with the runner and the runs it is for.</summary>
public sealed record ReviewBody : IRunWeeks
{
    public required ProfileBody Profile { get; init; }

    public ImmutableArray<RunBody> RunWeek { get; init; } = [];

    /// <summary>Single weeks that differ.</summary>
    public ImmutableArray<RunWeekBody> RunWeeks { get; init; } = [];

    public RaceBody? Race { get; init; }

    public required PlanBody Plan { get; init; }

    DateOnly IRunWeeks.FirstMonday => Plan?.StartsOn ?? default;

    int IRunWeeks.WeekCount => Plan?.Weeks.OrEmpty().Length ?? 0;
}
