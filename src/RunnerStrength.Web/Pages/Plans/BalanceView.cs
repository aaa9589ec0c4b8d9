using System.Collections.Immutable;
using System.Globalization;
using RunnerStrength.Exercises;
using RunnerStrength.Figures;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Doses;

namespace RunnerStrength.Web.Pages.Plans;

/// <summary>The week's sets of each muscle group, as a map and as bars.</summary>
/// <param name="before">The plan before its last change, where there was one.</param>
public sealed class BalanceView(PlanReview review, ReviewedWeek week, PlanReview? before = null)
{
    private readonly ReviewedWeek? weekBefore = before?.Weeks.FirstOrDefault(w => w.Week.Number == week.Week.Number);

    private const decimal RoomBeyond = 1.15m;

    public ReviewedWeek Week => week;

    public ImmutableArray<GroupBalance> Groups { get; } = WeekBalance.Of(review, week);

    /// <summary>The nine movements that a week holds (rule F2), with their sets.</summary>
    public ImmutableArray<(Movement Movement, int Sets, int? Before)> Movements =>
        [.. WholeBody.Movements.Select(m => (m, week.SetsOf(m), weekBefore is null || weekBefore.SetsOf(m) == week.SetsOf(m) ? (int?)null : weekBefore.SetsOf(m)))];

    /// <summary>The sets of a group before the last change; null where they were the same.</summary>
    public decimal? Before(MuscleGroup group) =>
        weekBefore?.HardSetsOf(group) is { } sets && sets != week.HardSetsOf(group) ? sets : null;

    public Picture Map => MuscleMap.Of(
        "Muscles of the week",
        $"Seen from the front and the back. {string.Join("; ", Groups.Select(g => $"{g.Group.Plain()} {Number(g.Sets)} sets, {Words(g)}"))}.",
        [.. Groups.Where(g => g.Sets > 0).Select(g => (g.Group, StrengthOf(g.Standing)))]);

    /// <summary>"7.5".</summary>
    public static string Number(decimal sets) => sets.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"6 to 12: in range".</summary>
    public static string Words(GroupBalance group) => $"{Number(group.Range.Least)} to {Number(group.Range.Most)}: " + group.Standing switch
    {
        Standing.Below => "below",
        Standing.Within => "in range",
        Standing.Above => "above",
        _ => "too much",
    };

    /// <summary>Places on a bar of 100; the scale of every group ends a little beyond what would be too much.</summary>
    public static (string Least, string Span, string Sets) Scale(GroupBalance group)
    {
        var full = Math.Max(group.Range.WarnAbove * RoomBeyond, group.Sets);
        return (Number(100 * group.Range.Least / full), Number(100 * (group.Range.Most - group.Range.Least) / full), Number(100 * group.Sets / full));
    }

    private static MapStrength StrengthOf(Standing standing) => standing switch
    {
        Standing.Below => MapStrength.Little,
        Standing.TooMuch => MapStrength.TooMuch,
        _ => MapStrength.Full,
    };
}
