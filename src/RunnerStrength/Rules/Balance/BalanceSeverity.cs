using RunnerStrength.Planning;

namespace RunnerStrength.Rules.Balance;

/// <summary>A gap in the balance is a warning, and advice where the plan says that kit, minutes or the number of sessions left no room for it (builder invariant, settled point 17).</summary>
internal static class BalanceSeverity
{
    public static FindingSeverity Of(PlanReview review, ReviewedWeek week) =>
        review.IsRelaxed(RelaxedWishes.WholeBody) || review.IsRelaxed(RelaxedWishes.Kit) || week.Sessions.Any(s => s.IsMicro)
            ? FindingSeverity.Advice
            : FindingSeverity.Warning;
}
