using FluentValidation;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Balance;

/// <summary>F6: two or more sets of calf work in a loading week.</summary>
public sealed class F6CalvesOfTheirOwn : Rule
{
    public F6CalvesOfTheirOwn()
        : base(new RuleCard(
            "F6",
            "Calves get their own work",
            "Your calves push off every step, so they get their own work.",
            "Calf and Achilles tendon take several times your weight in every step, more than any squat gives them. Two sets a week are the least.",
            [FindingSeverity.Advice],
            Basis.FieldKnowledge,
            "What calves do in running: field knowledge (DOR12); two sets: field knowledge.",
            ["DOR12"])) =>
        ForEach(review => review.Weeks, Check);

    public override RuleExample Passes => new("Calf raises in both sessions.", Sample.SoundWeek);

    public override RuleExample Fails => new(
        "A week without a calf raise.",
        Sample.SoundWeek.InEverySession(s => s with { Main = [.. s.Main.Where(b => !b.Items[0].Exercise.Value.StartsWith("calf", StringComparison.Ordinal))] }));

    private const int LeastSets = 2;

    private void Check(ReviewedWeek week, ValidationContext<PlanReview> context)
    {
        var sets = week.SetsOf(Movement.Calf);
        // An easier week has half the sets (rule P8).
        if (week is { IsLoading: true, Week.Deload: false, Sessions.IsEmpty: false } && sets < LeastSets && new Coverage(context.InstanceToValidate, week).Offers(e => e.Movement == Movement.Calf))
            Report(context, FindingSeverity.Advice, week.Path, $"{PlanWords.Count(sets, "set")} of calf raises this week; {LeastSets} or more prepare the push-off.");
    }
}
