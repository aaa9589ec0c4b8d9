using System.Globalization;
using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

/// <summary>D5: weekly sets of each muscle group within its range (table 2.3). The first week of a plan is short on purpose (settled point 3), so only its upper limits count beyond novices.</summary>
public sealed class D5SetsPerMuscle : Rule
{
    public D5SetsPerMuscle()
        : base(new RuleCard(
            "D5",
            "Weekly sets for each muscle",
            "This is the range that makes runners stronger without stealing from their runs.",
            "Muscles need a few hard sets a week to get stronger; beyond a point more sets mostly make you tired. A set counts fully for the muscle that leads, half for its partners, a quarter for helpers.",
            [FindingSeverity.Warning, FindingSeverity.Advice],
            Basis.CoachJudgement,
            "About 4 sets a week as the least: read in the paper (IVE21); about 10 for size: read about (ACSM26); the ranges for runners: coach judgement.",
            ["IVE21", "SCH17", "ACSM26"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Two whole-body sessions in the first week.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "Eight sets of squats and six of lunges in each of two sessions.",
        Sample.SoundWeek.InEverySession(s => s.WithMain(Sample.Sets("bodyweight-squat", sets: 8), Sample.Sets("walking-lunge", sets: 6), Sample.Sets("push-up"))));

    private static string Number(decimal sets) => sets.ToString("0.##", CultureInfo.InvariantCulture);

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        if (!WeekBalance.Counts(week))
            return;
        var review = context.InstanceToValidate;
        var (below, above) = (new List<string>(), new List<string>());
        foreach (var balance in WeekBalance.Of(review, week))
        {
            var words = $"{balance.Group.Words()} {Number(balance.Sets)} ({Number(balance.Range.Least)} to {Number(balance.Range.Most)})";
            if (balance.Standing == Standing.TooMuch)
                Report(context, review.IsRelaxed(RelaxedWishes.WholeBody) ? FindingSeverity.Advice : FindingSeverity.Warning, week.Path, TooMuch(balance));
            else if (balance.Standing == Standing.Above)
                above.Add(words);
            else if (balance.Standing == Standing.Below && AsksForTheLeast(review, week))
                below.Add(words);
        }

        if (above.Count > 0)
            Report(context, FindingSeverity.Advice, week.Path, $"More weekly sets than you need: {string.Join(", ", above)}.");
        if (below.Count > 0)
            Report(context, FindingSeverity.Advice, week.Path, $"Fewer weekly sets than would make you stronger: {string.Join(", ", below)}.");
    }

    private static string TooMuch(GroupBalance balance) =>
        $"{PlainNames.Capital(balance.Group.Words())}: {Number(balance.Sets)} weekly sets, above {Number(balance.Range.WarnAbove)}. {Number(balance.Range.Least)} to {Number(balance.Range.Most)} would do.";

    /// <summary>An easier week and a taper have few sets on purpose.</summary>
    private static bool AsksForTheLeast(PlanReview review, ReviewedWeek week) =>
        (week.Week.Number > 1 || review.Profile.Experience == Experience.Novice) && !week.Week.Deload && week.Phase != PhaseKind.Taper;
}
