using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I3: on a shared day the run comes first. Before a key run the hours of I1 decide; before an easy run this is advice.</summary>
public sealed class I3RunFirstLiftLater : InterferenceRule
{
    public I3RunFirstLiftLater()
        : base(new RuleCard(
            "I3",
            "Run first, lift later",
            "On a day with both, run first and lift later.",
            "Tired legs hurt running more than a run hurts lifting.",
            [FindingSeverity.Advice],
            Basis.ReadAbout,
            "Endurance first and about half a day apart: read about (DOM19).",
            ["DOM19"]))
    {
    }

    public override RuleExample Passes => new(
        "Easy run on Tuesday at 07:00, strength at 18:00.",
        Sample.SoundWeek.Running(Sample.Run(RunKind.Easy, Weekday.Tuesday, 7)));

    public override RuleExample Fails => new(
        "A moderate session on Tuesday at 07:00, the easy run at 18:00.",
        Sample.Week(Sample.SessionA.At(Weekday.Tuesday, 7), Sample.SessionB).Running(Sample.Run(RunKind.Easy, Weekday.Tuesday, 18)));

    public override FindingSeverity? Judge(in Encounter encounter) =>
        encounter.SessionFirst && !encounter.Overlaps && !encounter.Run.IsKey && encounter.Facts.Stress >= LegStress.Moderate ? FindingSeverity.Advice : null;

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"This {encounter.Facts.Stress.Words()} session stands before {Name(encounter.Run)}. Run first, lift later.";
}
