using FluentValidation;
using RunnerStrength.Exercises;

namespace RunnerStrength.Rules.Structure;

/// <summary>S5: no muscle is stretched statically for 60 s or more in the warm-up.</summary>
public sealed class S5NoLongStretchBeforeLifting : StructureRule
{
    public S5NoLongStretchBeforeLifting()
        : base(new RuleCard(
            "S5",
            "No long stretch before lifting",
            "Keep stretches of a minute or more for the end.",
            "Long static stretches just before lifting cost a little strength: about 4.6 % from 60 s a muscle, about 1.1 % below that.",
            [FindingSeverity.Warning],
            Basis.ReadInThePaper,
            "60 s a muscle, 4.6 % and 1.1 %: read in the paper (BEH16).",
            ["BEH16"]))
    {
    }

    public override RuleExample Passes => new("The calves are stretched for 30 s each side in the cool-down.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "The calves are stretched for 60 s each side in the warm-up.",
        Sample.SoundWeek.InEverySession(s => s with { WarmUp = s.WarmUp.Insert(1, Sample.Drill("calf-stretch-straight", StaticStretches.LongFromSeconds)) }));

    protected override void Check(ReviewedSession session, ValidationContext<PlanReview> context)
    {
        foreach (var (muscle, seconds, last) in new StaticStretches(session.Facts).Long())
        {
            Report(
                context,
                FindingSeverity.Warning,
                session.Path with { Part = last.Part, Item = last.Index },
                $"{seconds} s of stretching for your {muscle.Plain()} before lifting; less than {StaticStretches.LongFromSeconds} s, or after the session, would keep your strength.");
        }
    }
}
