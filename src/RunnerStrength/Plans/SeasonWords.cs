using RunnerStrength.Running;

namespace RunnerStrength.Plans;

/// <summary>Phases, easier weeks and races as a runner reads them. What a phase is for is told as common practice (copy rule X5).</summary>
public static class SeasonWords
{
    /// <summary>"foundation", "maximum strength".</summary>
    public static string Name(PhaseKind phase) => phase == PhaseKind.MaxStrength ? "maximum strength" : phase.Words();

    /// <summary>"half marathon", "10 km".</summary>
    public static string Name(RaceDistance distance) => distance switch
    {
        RaceDistance.FiveK => "5 km",
        RaceDistance.TenK => "10 km",
        RaceDistance.Half => "half marathon",
        RaceDistance.Marathon => "marathon",
        _ => "ultra",
    };

    /// <summary>"race over 10 km", "half marathon".</summary>
    public static string RaceOver(RaceDistance distance) => distance is RaceDistance.FiveK or RaceDistance.TenK ? $"race over {Name(distance)}" : Name(distance);

    public static string Aim(PhaseKind phase) => phase switch
    {
        PhaseKind.Foundation => "You learn the moves, and muscles and tendons get used to the work.",
        PhaseKind.MaxStrength => "Fewer reps with more weight, or harder versions, so that you can make more force.",
        PhaseKind.Power => "Quick moves and jumps, so that you may make that force faster.",
        PhaseKind.Maintenance => "Less work at the same effort keeps what you have while the running asks the most.",
        PhaseKind.Taper => "Less, not lighter: the amount goes down and the weight stays, so that you come to the race rested.",
        _ => "Light work only, until the legs are over the race.",
    };

    /// <summary>How sure we are of the phases.</summary>
    public const string Basis = "Training in this order is common practice among coaches, not proven to be better than another; how many weeks each phase gets is coach judgement.";

    public const string EasierWeek = "This is an easier week: the same sessions with about half the sets. Taking one every few weeks is common practice, not proven.";

    /// <summary>"today", "tomorrow", "in 12 days", "3 days ago".</summary>
    public static string Away(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var days => $"in {days} days",
        var days => $"{-days} days ago",
    };

    /// <summary>"1 week", "12 weeks".</summary>
    public static string Weeks(int count) => PlanWords.Count(count, "week");
}
