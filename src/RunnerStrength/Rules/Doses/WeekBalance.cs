using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Doses;

public enum Standing
{
    Below, Within, Above, TooMuch,
}

/// <summary>One muscle group's weekly fractional hard sets against its range of table 2.3.</summary>
public sealed record GroupBalance(MuscleGroup Group, decimal Sets, SetRange Range)
{
    public Standing Standing =>
        Sets > Range.WarnAbove ? Standing.TooMuch
        : Sets > Range.Most ? Standing.Above
        : Sets < Range.Least ? Standing.Below
        : Standing.Within;
}

/// <summary>The nine muscle groups of one week.</summary>
public static class WeekBalance
{
    public static ImmutableArray<GroupBalance> Of(PlanReview review, ReviewedWeek week)
    {
        var last = review.Plan.Phases.First(p => p.Weeks.Contains(week.Week)).Weeks[^1] == week.Week;
        return
        [
            .. Enum.GetValues<MuscleGroup>().Select(group =>
                new GroupBalance(group, week.HardSetsOf(group), WeeklySets.For(group, review.Profile.Experience, week.Phase, week.Week, last))),
        ];
    }

    /// <summary>Table 2.3 is for weeks that train; a recovery week has no range.</summary>
    public static bool Counts(ReviewedWeek week) => !week.Sessions.IsEmpty && week.Phase != PhaseKind.Recovery;
}
