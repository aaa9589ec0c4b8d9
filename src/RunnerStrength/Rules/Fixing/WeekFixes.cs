using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;

namespace RunnerStrength.Rules.Fixing;

/// <summary>What might cure a finding about a whole week: an exercise that is missing, a set more or fewer, a session on another day.</summary>
internal sealed class WeekFixes(PlanReview review, ReviewedWeek week)
{
    public IEnumerable<Fix> All() => Missing().Concat(Sets(1)).Concat(Sets(-1)).Concat(week.Sessions.SelectMany(s => new SessionFixes(review, s).Moves().Take(6)));

    /// <summary>One exercise of each movement and seed family that the week lacks, in its shortest session.</summary>
    private IEnumerable<Fix> Missing()
    {
        if (week.Sessions.IsEmpty)
            yield break;
        var main = week.Sessions.SelectMany(s => s.Main).Select(i => i.Exercise).ToList();
        var shortest = week.Sessions.MinBy(s => s.Facts.Minutes)!.Session;
        var eligibility = new Eligibility(review.Profile, review.Catalogue, week.Week.Number);
        var lacking = review.Catalogue.All
            .Where(e => e.Places.Contains(Place.Main) && WholeBody.Movements.Contains(e.Movement) && eligibility.Allows(e) && !main.Exists(m => m.Family == e.Family && m.Movement == e.Movement))
            .OrderBy(e => main.Exists(m => m.Movement == e.Movement)).ThenBy(e => e.Tier).ThenBy(e => e.Level)
            .DistinctBy(e => (e.Family, e.Movement));
        foreach (var exercise in lacking)
            yield return new Fix($"Add {exercise.Name} to {shortest.Name}", ExerciseEdits.Add(review.Plan, shortest.Id, SessionPart.Main, exercise, review.Catalogue));
    }

    private IEnumerable<Fix> Sets(int more)
    {
        foreach (var item in week.Sessions.SelectMany(s => s.Main))
        {
            var (block, now) = (item.Item.Block, item.Prescription);
            var sets = block.Rounds + more;
            if (sets is < 1 or > Block.MaxRounds)
                continue;
            var change = new DoseChange(sets, now.Dose, block.RestSeconds, now.Load, now.Rir, now.Note);
            var words = more > 0 ? $"Give {now.Name} {sets} sets" : $"Cut {now.Name} to {sets} {(sets == 1 ? "set" : "sets")}";
            yield return new Fix(words, ExerciseEdits.SetDose(review.Plan, item.Session.Session.Id, block.Id, block.Items.IndexOf(now), change, review.Catalogue));
        }
    }
}
