using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>One session beside one run of the same circular week: how many minutes lie between them on either side.</summary>
/// <param name="Facts">The session; its own day and start are not read.</param>
/// <param name="Start">Where the session stands, or might stand.</param>
/// <param name="IsPractice">Whether the week is one of a novice's first two (rule A4).</param>
public readonly record struct Encounter(SessionFacts Facts, WeekTime Start, Run Run, PhaseKind Phase, bool IsPractice = false)
{
    /// <summary>Whether they take place at the same time.</summary>
    public bool Overlaps => Start.MinutesUntil(Run.StartsAt) < Facts.Minutes || Run.StartsAt.MinutesUntil(Start) < Run.Minutes;

    /// <summary>Minutes from the end of the session to the start of the run.</summary>
    public int MinutesToRun => Start.Plus(Facts.Minutes).MinutesUntil(Run.StartsAt);

    /// <summary>Minutes from the end of the run to the start of the session.</summary>
    public int MinutesFromRun => Run.EndsAt.MinutesUntil(Start);

    public bool SameDay => Start.Day == Run.Day;

    /// <summary>The same day, the run first.</summary>
    public bool RunFirst => SameDay && Run.StartsAt.Minute <= Start.Minute;

    /// <summary>The same day, the session first.</summary>
    public bool SessionFirst => SameDay && !RunFirst;

    /// <summary>Any squat, lunge or hinge done hard, or jumps.</summary>
    public bool LoadsTheLegs => Facts.LowerBodyHardSets > 0 || Facts.IsPlyometric;
}
