using FluentValidation;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Structure;

/// <summary>S13: a tempo that is given is the usual one of its phase and exercise. None given asks for the usual one; jumps and holds have none. An easier week, maintenance and taper go on as before, so big lifts keep the tempo they had.</summary>
public sealed class S13LowerUnderControl : StructureRule
{
    public S13LowerUnderControl()
        : base(new RuleCard(
            "S13",
            "Lower under control",
            "Lower under control, lift with intent.",
            "A controlled way down teaches the movement and loads the muscle through its range; a quick, intended way up trains the strength that runners use. Jumps are as fast as possible, and in holds the breath sets the pace.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "1 to 2 s up and 1 to 2 s down for heavy lifts: read in the paper (ACSM09); the tempo of each phase and exercise: coach judgement.",
            ["ACSM09"]))
    {
    }

    public override RuleExample Passes => new("Box squats at 2-0-2 in the foundation phase.", Squats(new Tempo(2, 0, 2)));

    public override RuleExample Fails => new("Box squats at 0-0-1: dropped, not lowered.", Squats(new Tempo(0, 0, 1)));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var dosing = new Dosing(context.InstanceToValidate.Profile, session.Week.Phase, session.Week.Week.Number);
        var goesOn = session.Week is { Week.Deload: true } or { Phase: PhaseKind.Maintenance or PhaseKind.Taper };
        foreach (var item in session.Main.Where(i => !goesOn || i.Item.Kind != BlockKind.Compound))
        {
            if (item.Prescription.Tempo is { } tempo && dosing.TempoOf(item.Exercise) is var usual && usual != tempo)
                Report(context, FindingSeverity.Advice, item.Path, $"{item.Exercise.Name} at {tempo}; {Wanted(usual, item.Item)}.");
        }
    }

    private static string Wanted(Tempo? usual, SessionItem item) => usual switch
    {
        { } tempo => $"{tempo} (down, pause, up) is usual here",
        _ when item.Kind == BlockKind.Power => "as fast as possible is what it is for",
        _ when item.Exercise.IsHold => "a hold has no tempo: breathe steadily",
        _ => "it has no tempo: move steadily",
    };

    private static Plan Squats(Tempo tempo)
    {
        var squats = Sample.Sets("box-squat");
        return Sample.Week(Sample.SessionA.WithMain(squats with { Items = [squats.Items[0] with { Tempo = tempo }] }));
    }
}
