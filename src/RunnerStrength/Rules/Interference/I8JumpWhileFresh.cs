using FluentValidation;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Interference;

/// <summary>I8: jumps before strength work, and not on the day of a key run that is over.</summary>
public sealed class I8JumpWhileFresh : Rule
{
    public I8JumpWhileFresh()
        : base(new RuleCard(
            "I8",
            "Jump while fresh",
            "Jump while fresh; tired landings are poor landings.",
            "A jump trains speed only when you are fast, and tired legs land badly. Jumps come first in a session and not after a hard or long run of the same day.",
            [FindingSeverity.Warning],
            Basis.ReadInThePaper,
            "Demanding work first: read in the paper (ACSM09); before running: field knowledge (NSCA16).",
            ["ACSM09", "NSCA16"])) =>
        ForEach(review => review.Sessions, Check);

    public override RuleExample Passes => new("Pogo jumps, then squats.", Sample.Week(Sample.SessionA.WithMain(Sample.Sets("pogo-jump"), Sample.Sets("bodyweight-squat"))));

    public override RuleExample Fails => new("Squats, then pogo jumps.", Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat"), Sample.Sets("pogo-jump"))));

    /// <summary>What jumps after a key run of the same day are.</summary>
    public static FindingSeverity? Judge(SessionFacts session, WeekTime start, Run run) =>
        session.IsPlyometric && run.IsKey && run.Day == start.Day && run.StartsAt.Minute < start.Minute ? FindingSeverity.Warning : null;

    private void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        var main = session.Main.ToList();
        var firstStrength = main.FindIndex(i => i.Item.Kind != BlockKind.Power);
        foreach (var late in main.Skip(firstStrength + 1).Where(i => firstStrength >= 0 && i.Item.Kind == BlockKind.Power && i.Item.FootContacts > 0))
            Report(context, FindingSeverity.Warning, late.Path, $"{late.Exercise.Name} stands after strength work; jump first, while you are fresh.");
        var runs = session.Week.Week.Runs.Runs;
        if (runs.LastOrDefault(r => Judge(session.Facts, session.Session.StartsAt, r) is not null) is { } run)
            Report(context, FindingSeverity.Warning, session.Path, $"Jumps after {InterferenceNames.Name(run)}; tired landings are poor landings. Jump on another day, or before the run.", InterferenceRule.Pair(session, runs.IndexOf(run)));
    }
}
