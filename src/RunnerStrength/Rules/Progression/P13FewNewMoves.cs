using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P13: two new lower-body exercises a week, and few easy sets of each at first, from the second week of a plan (settled point 3).</summary>
public sealed class P13FewNewMoves : Rule
{
    public P13FewNewMoves()
        : base(new RuleCard(
            "P13",
            "Few new moves at a time",
            "New moves make you sore; introduce them gently.",
            "A leg exercise that you have not done for two weeks makes you sore even when it feels light. Two new ones a week, for one or two sets with four reps in reserve, are enough.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That soreness comes with what is new: field knowledge (HYL17); two a week, two sets, four reps in reserve: coach judgement.",
            ["HYL17"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Two new leg exercises in the second week.", Second("bodyweight-squat", "box-squat", "reverse-lunge"));

    public override RuleExample Fails => new("Three new leg exercises in the second week.", Second("wall-sit", "box-squat", "reverse-lunge"));

    /// <summary>New leg exercises of one week.</summary>
    public const int MostNew = 2;

    /// <summary>Sets of one that is done for the first time.</summary>
    public const int MostFirstSets = 2;
    private const int LeastRir = 4;

    private static Plan Second(params string[] slugs)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat")));
        var last = plan.Phases[0].Weeks[1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [Sample.SessionA.WithMain([.. slugs.Select(s => Sample.Sets(s, rir: LeastRir))])] }) }] }).Numbered();
    }

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var news = week.Sessions.SelectMany(s => s.Main).Where(i => i.Item.IsLowerBody && week.IsNew(i.Exercise.Slug)).DistinctBy(i => i.Exercise.Slug).ToList();
        if (news.Count > MostNew)
            Report(context, FindingSeverity.Warning, week.Path, $"{news.Count} new leg exercises this week; {MostNew} at a time are enough.");
        foreach (var item in news.Where(i => i.Item.Sets > MostFirstSets || i.Prescription.Rir < LeastRir))
            Report(context, FindingSeverity.Warning, item.Path, $"{item.Prescription.Name} is new to your legs; begin with up to {MostFirstSets} sets and {LeastRir} reps in reserve.", $"{item.Path}|dose");
    }
}
