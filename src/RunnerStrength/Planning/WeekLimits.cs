using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.Doses;
using RunnerStrength.Rules.Progression;
using RunnerStrength.Rules.Structure;

namespace RunnerStrength.Planning;

/// <summary>Takes sets from a week that follows others until no muscle group has more than its range (D5) or rises faster than it should (P7), and no session holds more than it should (S11) or leaves legs heavy for days.</summary>
public sealed class WeekLimits(RunnerProfile profile, SeasonWeek season, Continuation before)
{
    private readonly IReadOnlyList<MuscleGroup> groups = Enum.GetValues<MuscleGroup>();

    public void Hold(IReadOnlyList<SessionDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Spare([draft], d => d.Facts.LowerBodyHardSets < SessionFacts.HeavyFreshHardSets, IsForLegs);
            Spare([draft], d => d.Facts.HardSets <= S11FiveToNineExercises.MostHardSets, _ => true);
        }

        foreach (var group in groups)
        {
            var most = MostOf(group);
            bool Concerns(DraftItem item) => item.Choice.Exercise.Shares().GetValueOrDefault(group) > 0;
            while (drafts.Sum(d => d.Facts.HardSetsOf(group)) > most && (TakeASet(drafts, Concerns) || TakeASecond(drafts, Concerns)))
            {
            }
        }
    }

    /// <summary>The top of the week's range, or less where the week before had much less. Half of one set is one set, so an easier week can't keep to half of the range as well.</summary>
    private decimal MostOf(MuscleGroup group)
    {
        var range = WeeklySets.For(group, profile.Experience, season.Phase, new Week { Number = season.Number, Deload = season.Deload }, season.IsRaceWeek);
        if (season.Deload)
            return range.WarnAbove;
        return season.IsLoading && before.LastLoading?.HardSetsOf(group) is { } last and > 0 ? Math.Min(range.Most, P7SlowRises.MostAfter(last)) : range.Most;
    }

    private static void Spare(IReadOnlyList<SessionDraft> drafts, Func<SessionDraft, bool> isEnough, Func<DraftItem, bool> concerns)
    {
        while (!drafts.All(isEnough) && TakeASet(drafts, concerns))
        {
        }
    }

    /// <summary>From the exercise with the most sets; of equals from the last of the week, so that what leads keeps its sets longest.</summary>
    private static bool TakeASet(IReadOnlyList<SessionDraft> drafts, Func<DraftItem, bool> concerns)
    {
        var most = drafts.SelectMany(d => d.Items.Select((item, place) => (Draft: d, Item: item, Place: place)))
            .Where(x => x.Item.Sets > 1 && !x.Item.Choice.Exercise.IsPower && concerns(x.Item))
            .OrderByDescending(x => x.Item.Sets).ThenByDescending(x => x.Place).FirstOrDefault();
        most.Draft?.Spare(most.Item, most.Item.Sets - 1);
        return most.Draft is not null;
    }

    /// <summary>Where single sets are still too many: a second exercise of a movement, from a session that has enough of them (S11).</summary>
    private static bool TakeASecond(IReadOnlyList<SessionDraft> drafts, Func<DraftItem, bool> concerns)
    {
        var last = drafts.Where(d => d.Items.Count > Fitting.LeastExercises)
            .SelectMany(d => d.Items.Where(i => i.Choice.Slot.Secondary && concerns(i)).Select(item => (Draft: d, Item: item))).LastOrDefault();
        last.Draft?.Remove(last.Item);
        return last.Draft is not null;
    }

    private static bool IsForLegs(DraftItem item) => item.Choice.Exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge;
}
