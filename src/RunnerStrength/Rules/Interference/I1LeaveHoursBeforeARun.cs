using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I1: hours from the end of a session to the start of the next runs, by leg stress (table 4.1).</summary>
public sealed class I1LeaveHoursBeforeARun : InterferenceRule
{
    private const int HeavyFreshError = 24;
    private const int HeavyFreshWarning = 48;
    private const int HeavyFreshAdvice = 72;
    private const int HeavyFreshBeforeEasy = 12;
    private const int HeavyError = 24;
    private const int HeavyWarning = 36;
    private const int HeavyBeforeEasy = 6;
    private const int ModerateError = 6;
    private const int ModerateWarning = 24;
    private const int LightAdvice = 3;
    private const int JumpsWarning = 24;

    public I1LeaveHoursBeforeARun()
        : base(new RuleCard(
            "I1",
            "Leave hours before a run",
            "Leave this much time so that the session you care about is run on fresh legs.",
            "After strength work the legs are weaker for hours to days, longer the heavier and the less familiar it was. Run a hard session in that time and both lose.",
            [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That legs need hours to days: read in the paper (DOM17); 48 to 72 h: read about (DOM19); sets short of failure recovered within 6 h, sets to failure not by 48 h: read in the paper (GON16); 36 h and the lines for moderate, light and jumping sessions: coach judgement.",
            ["DOM17", "DOM19", "GON16", "BLA18"]))
    {
    }

    public override RuleExample Passes => new(
        "A moderate session on Tuesday at 18:00, the quality run on Thursday at 07:00: more than 24 h.",
        Sample.SoundWeek.Running(Sample.Run(RunKind.Quality, Weekday.Thursday, 7)));

    public override RuleExample Fails => new(
        "The same session with the quality run on Wednesday at 07:00: only 12 h.",
        Sample.SoundWeek.Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 7)));

    public override FindingSeverity? Judge(in Encounter encounter)
    {
        if (encounter.Overlaps)
            return null;
        var gap = encounter.MinutesToRun;
        if (!encounter.Run.IsKey)
            return BeforeEasy(encounter.Facts.Stress, gap);
        var byStress = BeforeKey(encounter.Facts.Stress, gap);
        var jumpsTooClose = encounter.Facts is { IsPlyometric: true, Stress: < LegStress.Heavy } && gap < Hours.Minutes(JumpsWarning);
        return jumpsTooClose && byStress is not FindingSeverity.Error ? FindingSeverity.Warning : byStress;
    }

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"{Hours.Words(encounter.MinutesToRun)} from this {encounter.Facts.Stress.Words()} session to {Name(encounter.Run)}; {Wanted(encounter)} would leave fresher legs.";

    private static FindingSeverity? BeforeKey(LegStress stress, int gap) => stress switch
    {
        LegStress.HeavyFresh => Band(gap, HeavyFreshError, HeavyFreshWarning, HeavyFreshAdvice),
        LegStress.Heavy => Band(gap, HeavyError, HeavyWarning, HeavyWarning),
        LegStress.Moderate => Band(gap, ModerateError, ModerateWarning, ModerateWarning),
        _ => Band(gap, 0, 0, LightAdvice),
    };

    private static FindingSeverity? BeforeEasy(LegStress stress, int gap) => stress switch
    {
        LegStress.HeavyFresh => Band(gap, 0, 0, HeavyFreshBeforeEasy),
        LegStress.Heavy => Band(gap, 0, 0, HeavyBeforeEasy),
        _ => null,
    };

    private static FindingSeverity? Band(int gap, int error, int warning, int advice) =>
        gap < Hours.Minutes(error) ? FindingSeverity.Error
        : gap < Hours.Minutes(warning) ? FindingSeverity.Warning
        : gap < Hours.Minutes(advice) ? FindingSeverity.Advice
        : null;

    private static string Wanted(in Encounter encounter) => (encounter.Run.IsKey, encounter.Facts.Stress) switch
    {
        (true, LegStress.HeavyFresh) => $"{HeavyFreshWarning} to {HeavyFreshAdvice} h",
        (true, LegStress.Heavy) => $"{HeavyWarning} h",
        (true, LegStress.Moderate) => $"{ModerateWarning} h",
        (true, _) => encounter.Facts.IsPlyometric ? $"{JumpsWarning} h" : $"{LightAdvice} h",
        (_, LegStress.HeavyFresh) => $"{HeavyFreshBeforeEasy} h",
        _ => $"{HeavyBeforeEasy} h",
    };
}
