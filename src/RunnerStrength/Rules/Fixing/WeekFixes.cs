using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Fixing;

/// <summary>What might cure a finding about a whole week: an easier week, an exercise that is missing, a set more or fewer, a session once more or on another day.</summary>
internal sealed class WeekFixes(PlanReview review, ReviewedWeek week)
{
    private const int MostMoves = 6;
    private const int MostDays = 3;
    private const int DaysApart = 3;
    private const double EasierShare = 0.5;

    private static readonly ExerciseSlug Balance = new("single-leg-balance");

    private Eligibility Eligibility => field ??= new(review.Profile, review.Catalogue, week.Week.Number);

    private List<Exercise> Main => field ??= [.. week.Sessions.SelectMany(s => s.Main).Select(i => i.Exercise)];

    public IEnumerable<Fix> All() => week.Sessions.IsEmpty ? [] : Easier().Concat(Known()).Concat(OnceMore()).Concat(Balanced())
        .Concat(Missing()).Concat(Sets(1)).Concat(Another()).Concat(Sets(-1)).Concat(week.Sessions.SelectMany(s => new SessionFixes(review, s).Moves().Take(MostMoves)));

    /// <summary>Half the sets and one more rep in reserve, where an easier week is due (rule P8).</summary>
    private IEnumerable<Fix> Easier()
    {
        if (review.Weeks.Where(w => w.Week.Number <= week.Week.Number).Reverse().TakeWhile(w => w.IsLoading && !w.Week.Deload).Count() <= Season.LoadingWeeks)
            yield break;
        static Block Eased(Block block) => block with
        {
            Rounds = Math.Max(1, (int)Math.Floor((block.Rounds * EasierShare) + 0.5)),
            Items = [.. block.Items.Select(i => i.Rir is < Prescription.MaxRir ? i with { Rir = i.Rir + 1 } : i)],
        };
        var easier = week.Week with { Deload = true, Sessions = [.. week.Week.Sessions.Select(s => PracticeSets.Refit(s with { Main = [.. s.Main.Select(Eased)] }, review.Catalogue))] };
        var words = $"Make week {week.Week.Number} an easier one";
        yield return new Fix(words, new Edit(review.Plan with { Phases = [.. review.Plan.Phases.Select(p => p with { Weeks = [.. p.Weeks.Select(w => w.Number == easier.Number ? easier : w)] })] }, $"Week {week.Week.Number} made easier: half the sets"));
    }

    /// <summary>For a leg exercise that is new, one of its movement that the weeks before had; else none (rule P13).</summary>
    private IEnumerable<Fix> Known()
    {
        var before = review.Weeks.Where(w => w.Week.Number < week.Week.Number).SelectMany(w => w.Sessions).SelectMany(s => s.Main).Select(i => i.Exercise).DistinctBy(e => e.Slug).ToList();
        foreach (var item in week.Sessions.SelectMany(s => s.Main).Where(i => i.Item.IsLowerBody && week.IsNew(i.Exercise.Slug)))
        {
            var (session, block) = (item.Session.Session.Id, item.Item.Block);
            var place = block.Items.IndexOf(item.Prescription);
            if (before.Find(e => e.Movement == item.Exercise.Movement && !week.IsNew(e.Slug) && item.Session.Main.All(i => i.Exercise.Slug != e.Slug)) is { } known)
                yield return new Fix($"Swap {item.Prescription.Name} for {known.Name}", ExerciseEdits.Swap(review.Plan, session, block.Id, place, known, review.Catalogue));
            yield return new Fix($"Leave {item.Prescription.Name} out", ExerciseEdits.Remove(review.Plan, session, block.Id, place, review.Catalogue));
        }
    }

    /// <summary>The only session of a plan's first week on another day too, the farthest first.</summary>
    private IEnumerable<Fix> OnceMore()
    {
        if (week.Sessions.Length > 1 || week.Week.Number != 1)
            yield break;
        var session = week.Sessions[0].Session;
        var days = Weekdays.From(session.Day).Skip(1).Where(d => !review.Profile.UnavailableDays.Contains(d)).OrderBy(d => Math.Abs(d.PlaceFrom(session.Day) - DaysApart)).Take(MostDays);
        foreach (var day in days)
            yield return new Fix($"Do {session.Name} on {day} too", SessionEdits.Copy(review.Plan, session.Id, day, session.Start));
    }

    /// <summary>A minute on one leg in the warm-up of a session that has none, for those whom balance serves (rule A2).</summary>
    private IEnumerable<Fix> Balanced()
    {
        if (!(review.Profile.Age >= WarmUpPlan.BalanceFromAge) || review.Catalogue.Find(Balance) is not { } balance || !Eligibility.Allows(balance))
            yield break;
        foreach (var session in week.Sessions.Where(s => s.Items.All(i => i.Exercise.Slug != Balance)))
            yield return new Fix($"Add {balance.Name} to {session.Session.Day}'s warm-up", ExerciseEdits.Add(review.Plan, session.Session.Id, SessionPart.WarmUp, balance, review.Catalogue));
    }

    /// <summary>One exercise of each movement and seed family that the week lacks.</summary>
    private IEnumerable<Fix> Missing() => Allowed().Where(e => !Main.Exists(m => m.Family == e.Family && m.Movement == e.Movement))
        .OrderBy(e => Main.Exists(m => m.Movement == e.Movement)).ThenBy(e => e.Tier).ThenBy(e => e.Level)
        .DistinctBy(e => (e.Family, e.Movement, e.Unilateral)).Select(Added);

    /// <summary>One more exercise of each movement that the week has.</summary>
    private IEnumerable<Fix> Another() => Allowed().Where(e => Main.Exists(m => m.Movement == e.Movement) && !Main.Contains(e))
        .OrderBy(e => e.Tier).ThenBy(e => e.Level)
        .DistinctBy(e => (e.Movement, e.Unilateral)).Select(Added);

    private IEnumerable<Exercise> Allowed() => review.Catalogue.All.Where(e => e.Places.Contains(Place.Main) && WholeBody.Movements.Contains(e.Movement) && Eligibility.Allows(e));

    /// <summary>In the shortest session.</summary>
    private Fix Added(Exercise exercise)
    {
        var shortest = week.Sessions.MinBy(s => s.Facts.Minutes)!.Session;
        return new Fix($"Add {exercise.Name} to {shortest.Name}", ExerciseEdits.Add(review.Plan, shortest.Id, SessionPart.Main, exercise, review.Catalogue));
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
            var words = more > 0 ? $"Give {now.Name} {sets} sets" : $"Cut {now.Name} to {PlanWords.Count(sets, "set")}";
            yield return new Fix(words, ExerciseEdits.SetDose(review.Plan, item.Session.Session.Id, block.Id, block.Items.IndexOf(now), change, review.Catalogue));
        }
    }
}
