using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I4: hours between a run and a leg session on the same day, in either order.</summary>
public sealed class I4HoursNotMinutesOnASharedDay : InterferenceRule
{
    private const int HeavyPhasesWarning = 6;
    private const int ShortEasyRunMinutes = 45;
    private const int ShortEasyRunAdvice = 3;
    private const int OtherPhasesAdvice = 3;

    public I4HoursNotMinutesOnASharedDay()
        : base(new RuleCard(
            "I4",
            "Hours, not minutes, on a shared day",
            "Give your body hours, not minutes, between running and strength.",
            "Trained in one go, explosive strength gained less than with 3 h or more between; under 6 h is worth avoiding and 24 h did best.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.ReadInThePaper,
            "3 h: read in the paper (SCU22); 6 h and 24 h: read in the paper (ROB16).",
            ["SCU22", "ROB16"]))
    {
    }

    public override RuleExample Passes => new(
        "Easy run from 07:00 to 08:00, foundation session at 18:00.",
        Sample.SoundWeek.Running(Sample.Run(RunKind.Easy, Weekday.Tuesday, 7)));

    public override RuleExample Fails => new(
        "Easy run from 16:00 to 17:00, foundation session at 18:00: 1 h.",
        Sample.SoundWeek.Running(Sample.Run(RunKind.Easy, Weekday.Tuesday, 16)));

    public override FindingSeverity? Judge(in Encounter encounter)
    {
        if (!encounter.SameDay || encounter.Overlaps || !encounter.LoadsTheLegs)
            return null;
        var gap = Gap(encounter);
        if (encounter.Phase is not (PhaseKind.Power or PhaseKind.MaxStrength))
            return gap < Hours.Minutes(OtherPhasesAdvice) ? FindingSeverity.Advice : null;
        if (gap >= Hours.Minutes(HeavyPhasesWarning))
            return null;
        var shortAndEasy = !encounter.Run.IsKey && encounter.Run.Minutes <= ShortEasyRunMinutes;
        return shortAndEasy && gap >= Hours.Minutes(ShortEasyRunAdvice) ? FindingSeverity.Advice : FindingSeverity.Warning;
    }

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"{Hours.Words(Gap(encounter))} between {Name(encounter.Run)} and this session; {(encounter.Phase is PhaseKind.Power or PhaseKind.MaxStrength ? HeavyPhasesWarning : OtherPhasesAdvice)} h or more would serve both.";

    private static int Gap(in Encounter encounter) => encounter.RunFirst ? encounter.MinutesFromRun : encounter.MinutesToRun;
}
