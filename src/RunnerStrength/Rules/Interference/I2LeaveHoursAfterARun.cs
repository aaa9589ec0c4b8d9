using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I2: hours from the end of a run to the start of a session (table 4.2).</summary>
public sealed class I2LeaveHoursAfterARun : InterferenceRule
{
    private const int AfterKeyWarning = 3;
    private const int AfterKeyAdvice = 6;
    private const int AfterEasyAdvice = 3;
    private const int JumpsAfterLongWarning = 24;
    private const int HighJumpLevel = 3;

    public I2LeaveHoursAfterARun()
        : base(new RuleCard(
            "I2",
            "Leave hours after a run",
            "Give your legs a few hours after a hard or long run before you load them.",
            "Tired legs lift less and land worse. A few hours, a meal and some rest give the strength work its worth; hard jumps want a whole day after a long run.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That the two disturb each other less with hours between: read in the paper (SCU22, ROB16); the 3, 6 and 24 h lines: coach judgement.",
            ["SCU22", "ROB16", "DOM19"]))
    {
    }

    public override RuleExample Passes => new(
        "A quality run from 07:00 to 08:00 and a heavy session at 18:00 the same day: 10 h.",
        Heavy(18));

    public override RuleExample Fails => new(
        "The same heavy session at 10:00, 2 h after the quality run.",
        Heavy(10));

    public override FindingSeverity? Judge(in Encounter encounter)
    {
        if (encounter.Overlaps)
            return null;
        var gap = encounter.MinutesFromRun;
        var heavy = IsHeavyOrPower(encounter.Facts);
        if (IsLong(encounter.Run) && gap < Hours.Minutes(JumpsAfterLongWarning) && HasHighJumps(encounter.Facts))
            return FindingSeverity.Warning;
        if (!encounter.Run.IsKey)
            return heavy && gap < Hours.Minutes(AfterEasyAdvice) ? FindingSeverity.Advice : null;
        if (heavy)
            return gap < Hours.Minutes(AfterKeyWarning) ? FindingSeverity.Warning : gap < Hours.Minutes(AfterKeyAdvice) ? FindingSeverity.Advice : null;
        return encounter.Facts.Stress == LegStress.Moderate && gap < Hours.Minutes(AfterKeyWarning) ? FindingSeverity.Advice : null;
    }

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        HasHighJumps(encounter.Facts) && IsLong(encounter.Run)
            ? $"Hard jumps {Hours.Words(encounter.MinutesFromRun)} after {Name(encounter.Run)}; leave {JumpsAfterLongWarning} h."
            : $"{Hours.Words(encounter.MinutesFromRun)} after {Name(encounter.Run)}; {(encounter.Run.IsKey && IsHeavyOrPower(encounter.Facts) ? AfterKeyAdvice : AfterEasyAdvice)} h or more would let your legs recover first.";

    /// <summary>A hard run of 90 minutes is long as well (settled point 12).</summary>
    private static bool IsLong(Run run) => run.Class == RunKind.Long || run.Minutes >= Run.LongFromMinutes;

    private static bool IsHeavyOrPower(SessionFacts facts) => facts.Stress >= LegStress.Heavy || facts.Main.Any(i => i.Kind == BlockKind.Power);

    private static bool HasHighJumps(SessionFacts facts) =>
        facts.Main.Any(i => i.Exercise.Movement == Movement.Plyometric && i.Exercise.Level >= HighJumpLevel);

    private static Plan Heavy(int hour) => Sample.Week(
            Sample.SessionA.At(Weekday.Tuesday, hour).WithMain(Sample.Sets("squat-barbell-back", sets: 3, dose: new Reps(4, 6), rir: 2), Sample.Sets("push-up")))
        .Running(Sample.Run(RunKind.Quality, Weekday.Tuesday, 7));
}
