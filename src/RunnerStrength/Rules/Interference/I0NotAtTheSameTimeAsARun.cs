using FluentValidation;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I0: a session overlaps no run and ends before midnight.</summary>
public sealed class I0NotAtTheSameTimeAsARun : InterferenceRule
{
    public I0NotAtTheSameTimeAsARun()
        : base(new RuleCard(
            "I0",
            "Not at the same time as a run",
            "A session overlaps no run and ends before midnight.",
            "You can't run and lift at once. A session that runs past midnight would also belong to two days, and every count of hours after it would be wrong.",
            [FindingSeverity.Error],
            Basis.CoachJudgement,
            "Plain logic; no study needed.",
            [])) =>
        RuleForEach(review => review.Sessions).Where(s => s.Facts.PassesMidnight).Custom((session, context) =>
            Report(context, FindingSeverity.Error, session.Path, $"{session.When} with {session.Facts.Minutes} minutes ends after midnight. Start earlier.", $"{session.Path}|midnight"));

    public override RuleExample Passes => new(
        "Strength on Tuesday at 18:00, the run the same day at 07:00.",
        Sample.SoundWeek.Running(Sample.Run(RunKind.Easy, Weekday.Tuesday, 7)));

    public override RuleExample Fails => new(
        "Strength on Tuesday at 18:00 while a run from 17:30 to 18:30 is still going on.",
        Sample.SoundWeek.Running(new Run(Weekday.Tuesday, new TimeOnly(17, 30), 60, RunKind.Easy)));

    public override FindingSeverity? Judge(in Encounter encounter) => encounter.Overlaps ? FindingSeverity.Error : null;

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"{encounter.Start.Day} {encounter.Start.Time:HH\\:mm} overlaps {Name(encounter.Run)} at {encounter.Run.Start:HH\\:mm}. Move one of them.";
}
