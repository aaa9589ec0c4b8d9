using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Balance;

/// <summary>F4: squat and lunge sets at most twice the hinge sets of a week.</summary>
public sealed class F4HipsForThighs : Rule
{
    public F4HipsForThighs()
        : base(new RuleCard(
            "F4",
            "Hips for thighs",
            "Match front-of-thigh work with hips and hamstrings.",
            "Squats and lunges train the front of the thigh most. Hinges train what pulls you forward; a week should not have more than twice as many sets of the former.",
            [FindingSeverity.Advice],
            Basis.CoachJudgement,
            "That hips and hamstrings belong in a runner's week: field knowledge (BLA18); two to one: coach judgement.",
            ["BLA18"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Squats, lunges and hinges in both sessions.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Three sets each of squats and lunges and two of bridges in one session.",
        Sample.Week(Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 3), Sample.Sets("walking-lunge", sets: 3), Sample.Sets("single-leg-glute-bridge", sets: 2))));

    private const int MostTimes = 2;

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var (thighs, hips) = (week.SetsOf(Movement.Squat) + week.SetsOf(Movement.Lunge), week.SetsOf(Movement.Hinge));
        if (thighs > MostTimes * hips && new Coverage(context.InstanceToValidate, week).Offers(e => e.Movement == Movement.Hinge))
            Report(context, FindingSeverity.Advice, week.Path, $"{PlanWords.Count(thighs, "set")} of squats and lunges and {hips} of hip hinges this week; {(thighs + 1) / MostTimes} of hinges would match them.");
    }
}
