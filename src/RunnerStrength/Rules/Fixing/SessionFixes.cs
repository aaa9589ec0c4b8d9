using RunnerStrength.Exercises;
using RunnerStrength.Planning;
using RunnerStrength.Plans;
using RunnerStrength.Running;

namespace RunnerStrength.Rules.Fixing;

/// <summary>What might cure a finding about a whole session: a warm-up and a cool-down, another day or hour, fewer sets, an exercise more or fewer.</summary>
internal sealed class SessionFixes(PlanReview review, ReviewedSession session)
{
    private const int HourStep = 90;

    private static readonly TimeOnly FirstStart = new(6, 0);
    private static readonly TimeOnly LastStart = new(20, 30);

    private Session Session => session.Session;

    public IEnumerable<Fix> All() => WarmUpAndCoolDown().Concat(Moves()).Concat(Missing()).Concat(Shorter());

    /// <summary>Other days at the same hour, the nearest first; then other hours of the same day; then any.</summary>
    public IEnumerable<Fix> Moves()
    {
        var days = Enum.GetValues<Weekday>().Where(d => !review.Profile.UnavailableDays.Contains(d)).OrderBy(DaysAway).ToList();
        foreach (var day in days.Where(d => d != Session.Day))
            yield return Move(day, Session.Start);
        foreach (var start in OtherStarts())
            yield return Move(Session.Day, start);
        foreach (var day in days.Where(d => d != Session.Day))
        {
            foreach (var start in OtherStarts().Take(2))
                yield return Move(day, start);
        }
    }

    private IEnumerable<Fix> WarmUpAndCoolDown()
    {
        var week = session.Week;
        var plan = new WarmUpPlan(review.Profile, review.Catalogue, week.Week.Number);
        var main = session.Main.Select(i => i.Exercise).ToList();
        var next = review.Plan.NextId;
        Block Numbered(Prescribed prescribed) => prescribed.ToBlock(next++);
        var seconds = session.IsMicro ? Fitting.MicroWarmUp : WarmUpPlan.UsualSeconds(review.Profile, week.Phase);
        if (main.Count == 0)
            yield break;
        var heavy = session.Main.Any(i => i.Item.IsHeavy);
        yield return Changed("Give it our warm-up", s => s with { WarmUp = [.. plan.WarmUp(main, seconds, heavy).Select(Numbered)] });
        yield return Changed("Give it our cool-down", s => s with { CoolDown = [.. plan.CoolDown(main, SessionDraft.UsualStretches, walk: true).Select(Numbered)] });
    }

    /// <summary>An exercise of a movement that the session lacks, the easiest that the runner may do.</summary>
    private IEnumerable<Fix> Missing()
    {
        var there = session.Main.Select(i => i.Exercise.Movement).ToHashSet();
        var eligibility = new Eligibility(review.Profile, review.Catalogue, session.Week.Week.Number);
        foreach (var movement in WholeBody.Movements.Where(m => !there.Contains(m)))
        {
            if (review.Catalogue.All.Where(e => e.Movement == movement && e.Places.Contains(Place.Main) && eligibility.Allows(e)).OrderBy(e => e.Tier).ThenBy(e => e.Level).FirstOrDefault() is { } exercise)
                yield return new Fix($"Add {exercise.Name}", ExerciseEdits.Add(review.Plan, Session.Id, SessionPart.Main, exercise, review.Catalogue));
        }
    }

    /// <summary>A set less everywhere, then one exercise less, from the end.</summary>
    private IEnumerable<Fix> Shorter()
    {
        if (Session.Main.Any(b => b.Rounds > 1))
            yield return Changed("Cut a set of every exercise", s => s with { Main = [.. s.Main.Select(b => b with { Rounds = Math.Max(1, b.Rounds - 1) })] });
        for (var count = 1; count < Session.Main.Length; count++)
        {
            var left = Session.Main.Length - count;
            yield return Changed($"Keep the first {left} exercises", s => s with { Main = [.. s.Main.Take(left)] });
        }
    }

    private int DaysAway(Weekday day) => Math.Min(Math.Abs(day - Session.Day), 7 - Math.Abs(day - Session.Day));

    private IEnumerable<TimeOnly> OtherStarts()
    {
        var starts = new List<TimeOnly>();
        for (var start = FirstStart; start <= LastStart; start = start.AddMinutes(HourStep))
            starts.Add(start);
        return starts.Where(s => s != Session.Start).OrderBy(s => Math.Abs((s.ToTimeSpan() - Session.Start.ToTimeSpan()).TotalMinutes));
    }

    private Fix Move(Weekday day, TimeOnly start) => new($"Move to {day} {PlanWords.Clock(start)}", PlanEdits.Move(review.Plan, Session.Id, day, start));

    private Fix Changed(string words, Func<Session, Session> change) => new(
        words, new Edit(review.Plan.Change(Session.Id, s => PracticeSets.Refit(change(s), review.Catalogue)), $"{Session.Day}: {char.ToLowerInvariant(words[0])}{words[1..]}"));
}
