using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P13: two new lower-body exercises a week, from the second week of a plan (settled point 3).</summary>
public sealed class P13FewNewMoves : Rule
{
    public P13FewNewMoves()
        : base(new RuleCard(
            "P13",
            "Few new moves at a time",
            "New moves make you sore; introduce them gently.",
            "A leg exercise that you have not done for two weeks makes you sore even when it feels light. Two new ones a week, for one or two sets, are enough.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That soreness comes with what is new: field knowledge (HYL17); two a week, two sets: coach judgement.",
            ["HYL17"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("Two new leg exercises in the second week.", Second("bodyweight-squat", "box-squat", "reverse-lunge"));

    public override RuleExample Fails => new("Three new leg exercises in the second week.", Second("wall-sit", "box-squat", "reverse-lunge"));

    /// <summary>New leg exercises of one week.</summary>
    public const int MostNew = 2;

    /// <summary>Sets of one that is done for the first time.</summary>
    public const int MostFirstSets = 2;

    private static Plan Second(params string[] slugs)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat")));
        var last = plan.Phases[0].Weeks[1];
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, last with { Sessions = [Sample.SessionA.WithMain([.. slugs.Select(s => Sample.Sets(s))])] }) }] }).Numbered();
    }

    private static IEnumerable<ExerciseSlug> Legs(ReviewedWeek week) => week.Sessions.SelectMany(s => s.Facts.Main).Where(i => i.IsLowerBody).Select(i => i.Exercise.Slug);

    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        for (var i = 1; i < review.Weeks.Length; i++)
        {
            var known = review.Weeks.Skip(i - 2).Take(i >= 2 ? 2 : i).SelectMany(Legs).ToHashSet();
            var news = Legs(review.Weeks[i]).Distinct().Count(slug => !known.Contains(slug));
            if (news > MostNew)
                Report(context, FindingSeverity.Warning, review.Weeks[i].Path, $"{news} new leg exercises this week; {MostNew} at a time are enough.");
        }
    }
}
