using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I11: the day before a key run only upper body and trunk, half an hour, well short of the limit.</summary>
public sealed class I11LeaveTheLegsAlone : InterferenceRule
{
    private const int MostMinutes = 30;
    private const int LeastRir = 3;

    public I11LeaveTheLegsAlone()
        : base(new RuleCard(
            "I11",
            "The day before a key run",
            "The day before a key run, leave your legs alone.",
            "If strength falls on that day, make it upper body and trunk, half an hour at most, with three reps or more in reserve. The run you care about is then run on fresh legs.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That leg fatigue lasts a day and more: read in the paper (DOM17); what still fits on that day: coach judgement.",
            ["DOM17"]))
    {
    }

    public override RuleExample Passes => new(
        "Rows and planks on Tuesday, the quality run on Wednesday.",
        Sample.Week(Sample.SessionA.WithMain(Sample.Sets("band-row"), Sample.Sets("plank-forearm"))).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 18)));

    public override RuleExample Fails => new(
        "A whole-body session on Tuesday, the quality run on Wednesday.",
        Sample.Week(Sample.SessionA).Running(Sample.Run(RunKind.Quality, Weekday.Wednesday, 18)));

    public override FindingSeverity? Judge(in Encounter encounter) =>
        encounter.Run.IsKey && encounter.Start.Plus(WeekTime.MinutesPerDay).Day == encounter.Run.Day && !IsGentle(encounter.Facts) ? FindingSeverity.Advice : null;

    protected override string Message(in Encounter encounter, FindingSeverity severity) =>
        $"This session is on the day before {Name(encounter.Run)}; upper body and trunk for up to {MostMinutes} minutes would leave your legs fresh.";

    private static bool IsGentle(SessionFacts facts) =>
        !facts.Main.Any(i => i.IsLowerBody) && facts.FootContacts == 0 && facts.Minutes <= MostMinutes && facts.Main.All(i => i.Prescription.Rir is null or >= LeastRir);
}
