using FluentValidation;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Progression;

/// <summary>P2: from one week to the next an exercise gets harder in one way at most. The version is not among them here: a harder one is another exercise.</summary>
public sealed class P2OneStepAtATime : Rule
{
    public P2OneStepAtATime()
        : base(new RuleCard(
            "P2",
            "One step at a time",
            "Change one thing at a time, so you know what worked.",
            "Weight, reps, seconds, sets, a shorter rest and a slower tempo all make an exercise harder. Raise one of them in a week and you notice what it does; raise two and form is the first to go.",
            [FindingSeverity.Warning],
            Basis.CoachJudgement,
            "That progression goes by small steps, form first: the article this product grew from and ACSM09; one at a time: coach judgement.",
            ["SEED", "ACSM09"])) =>
        RuleFor(review => review).Custom(Check);

    public override RuleExample Passes => new("A rep more in the second week.", Second(new Reps(11, 11), sets: 2));

    public override RuleExample Fails => new("A rep more and a set more in the second week.", Second(new Reps(11, 11), sets: 3));

    private const int MostSteps = 1;

    private static Plan Second(Dose dose, int sets)
    {
        var plan = Sample.Weeks(2, PhaseKind.Foundation, Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: 2, dose: new Reps(10, 10))));
        var last = plan.Phases[0].Weeks[1];
        var next = last with { Sessions = [Sample.SessionA.WithMain(Sample.Sets("bodyweight-squat", sets: sets, dose: dose))] };
        return (plan with { Phases = [plan.Phases[0] with { Weeks = plan.Phases[0].Weeks.Replace(last, next) }] }).Numbered();
    }

    /// <summary>Every loading week beside the last of its phase that had the exercise; easier weeks are passed over on both sides. A new phase brings a dose of its own (D1), and jumps are counted in landings (P7).</summary>
    private void Check(PlanReview review, ValidationContext<PlanReview> context)
    {
        var last = new Dictionary<Exercises.ExerciseSlug, Demand>();
        PhaseKind? phase = null;
        foreach (var week in review.Weeks.Where(w => w.IsLoading && !w.Week.Deload))
        {
            if (week.Phase != phase)
                last.Clear();
            phase = week.Phase;
            foreach (var same in week.Sessions.SelectMany(s => s.Main).Where(i => i.Item.Kind != BlockKind.Power).GroupBy(i => i.Exercise.Slug))
            {
                var demand = Demand.Of([.. same]);
                if (last.TryGetValue(same.Key, out var before) && demand.HarderThan(before).ToList() is { Count: > MostSteps } steps)
                    Report(context, FindingSeverity.Warning, same.First().Path, $"{same.First().Prescription.Name}: {string.Join(" and ", steps)} in one week; take one step at a time.", $"{same.First().Path}|steps");
                last[same.Key] = demand;
            }
        }
    }

    /// <summary>The most that a week asks of one exercise, in each of its ways.</summary>
    private sealed record Demand(int Sets, Dose Most, decimal? Load, Type Kind, int? Rest, int? Tempo, int? Rir)
    {
        public static Demand Of(IReadOnlyList<ReviewedItem> items)
        {
            var loads = items.Select(i => i.Prescription.Load).ToList();
            return new Demand(
                items.Max(i => i.Item.Sets),
                items.Select(i => i.Prescription.Dose).MaxBy(d => d.Units)!,
                loads.Max(Accustomed.AmountOf),
                loads.MaxBy(Accustomed.AmountOf)!.GetType(),
                items.Where(i => i.Item.Sets > 1).Min(i => (int?)i.Item.Block.RestSeconds),
                items.Max(i => i.Prescription.Tempo is { } t ? (int?)(t.Down + t.Pause + t.Up) : null),
                items.Min(i => i.Prescription.Rir));
        }

        /// <summary>Nothing where more is kept in reserve: that is another dose, and no harder one.</summary>
        public IEnumerable<string> HarderThan(Demand before)
        {
            if (Rir > before.Rir)
                yield break;
            if (Kind == before.Kind && Load > before.Load)
                yield return "more weight";
            if (Most.GetType() == before.Most.GetType() && Most.Units > before.Most.Units)
                yield return Most switch { Reps => "more reps", Hold => "longer holds", _ => "more metres" };
            if (Sets > before.Sets)
                yield return "more sets";
            if (Rest < before.Rest)
                yield return "shorter rests";
            if (Tempo > before.Tempo)
                yield return "a slower tempo";
        }
    }
}
