using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Plans one week: as many sessions as asked where they fit without a warning; else the hour, the sets, the number or the weight of the sessions gives way, in that order, and the plan says so.</summary>
public sealed class WeekPlanner
{
    private static readonly TimeOnly UsualStart = new(18, 0);

    private readonly RunnerProfile profile;
    private readonly RunWeek runs;
    private readonly SeasonWeek season;
    private readonly Continuation before;
    private readonly IReadOnlyList<SessionFacts> kept;
    private readonly WeekDrafts drafts;
    private readonly RelaxedWishes relaxed;
    private Wish? wish;

    /// <param name="kept">Sessions that stand already and stay; those that are planned join them on other days.</param>
    /// <param name="season">What the week is for; null is the first week of a plan.</param>
    /// <param name="before">What the plan has before this week.</param>
    public WeekPlanner(RunnerProfile profile, RunWeek runs, Catalogue catalogue, IReadOnlyList<SessionFacts>? kept = null, SeasonWeek? season = null, Continuation? before = null)
    {
        (this.profile, this.runs, this.kept) = (profile, runs, kept ?? []);
        (this.season, this.before) = (season ?? SeasonWeek.First, before ?? Continuation.None);
        drafts = new WeekDrafts(profile, catalogue, this.season, this.before);
        relaxed = new RelaxedWishes(profile, runs, catalogue, this.season);
    }

    public PlannedWeek Plan()
    {
        var wanted = Math.Min(profile.SessionsPerWeek, drafts.MostSessions - kept.Count);
        if (wanted < 1)
            return new PlannedWeek([], []);
        var best = Best(wanted);
        if (best is null)
            return new PlannedWeek([], [relaxed.NoRoom(Conflict(wish!.AtAnyHour))]);
        var sessions = best.Drafts.Select((d, i) => d.ToSession(1, best.Placed.Starts[i]) with { LeftOut = [.. d.LeftOut()] });
        return new PlannedWeek([.. sessions], relaxed.For(best, new Conflicts(
            Conflict(wish!.AtAnyHour),
            Conflict(wish.AtOwnHour),
            new PlacementConflict(profile, runs, season, best.Drafts, best.Placed))));
    }

    private PlacementConflict Conflict(PlacedWeek? placed) => new(profile, runs, season, wish!.Drafts, placed);

    /// <summary>From the wish downward: the fewest sets of the phase, fewer sessions, then lighter ones (builder invariant of the rule book).</summary>
    private IEnumerable<Attempt> Attempts(int wanted)
    {
        for (var count = wanted; count >= 1; count--)
        {
            foreach (var effort in new[] { Effort.Full, Effort.Spared, Effort.RaceNear }.Where(drafts.Has))
            {
                foreach (var attempt in Placed(drafts.Of(count, kept.Count, effort), effort))
                    yield return attempt;
            }
        }

        for (var count = wanted; count >= 1; count--)
        {
            foreach (var attempt in Placed(drafts.Of(count, kept.Count, Effort.Lightened), Effort.Lightened))
                yield return attempt;
        }
    }

    /// <summary>The first without a warning; where there is none, the one with the fewest, then the cheapest.</summary>
    private Attempt? Best(int wanted)
    {
        var tried = new List<Attempt>();
        foreach (var attempt in Attempts(wanted))
        {
            if (attempt.Placed.Warnings == 0)
                return attempt;
            tried.Add(attempt);
        }

        return tried.OrderBy(a => a.Placed.Warnings).ThenBy(a => a.Placed.Cost).FirstOrDefault();
    }

    /// <summary>At the runner's own hour, and at any hour where that one costs a warning or is impossible (settled point 9).</summary>
    private IEnumerable<Attempt> Placed(List<SessionDraft> tried, Effort effort)
    {
        var placement = new Placement(tried.Select(d => d.Facts), runs, profile, season, kept);
        var own = placement.Best(anyHour: false);
        var isWish = wish is null;
        wish ??= new Wish(tried, own, own);
        if (own is not null)
            yield return new Attempt(tried, Weighed(tried, Steady(tried, placement, Usual(tried, own))), effort, OtherHour: false);
        if (profile.SessionStart is null)
            yield break;
        var other = placement.Best(anyHour: true);
        if (isWish)
            wish = wish with { AtAnyHour = other };
        if (other is not null)
            yield return new Attempt(tried, Weighed(tried, Steady(tried, placement, other)), effort, OtherHour: true);
    }

    /// <summary>Where the runner names no hour and the evening (rule book 0.3) costs no more than the best: the evening. A life has hours too, and a wider gap is worth less.</summary>
    private PlacedWeek Usual(List<SessionDraft> tried, PlacedWeek best) =>
        profile.SessionStart is null
        && new Placement(tried.Select(d => d.Facts), runs, profile with { SessionStart = UsualStart }, season, kept).Best(anyHour: false) is { } evening
        && evening.Price.IsAsGoodAs(best.Price) ? evening : best;

    /// <summary>The days and hours of the week before where they cost no more: a habit is worth more than a wider gap.</summary>
    private PlacedWeek Steady(List<SessionDraft> tried, Placement placement, PlacedWeek best)
    {
        var last = tried.ConvertAll(d => Continuation.Counterpart(before.Last, d.Letter)?.StartsAt);
        if (last.Exists(s => s is null || profile.UnavailableDays.Contains(s.Value.Day)) || last.DistinctBy(s => s!.Value.Day).Count() < last.Count)
            return best;
        var price = placement.PriceOf([.. last.Select(s => s!.Value)]);
        return !price.IsImpossible && price.IsAsGoodAs(best.Price) ? best with { Starts = [.. last.Select(s => s!.Value)] } : best;
    }

    /// <summary>With what the rules say of the week as a whole (I9, I10), which no single place can know.</summary>
    private PlacedWeek Weighed(List<SessionDraft> tried, PlacedWeek placed)
    {
        var sessions = tried.Select((d, i) => (d.Facts.Stress, placed.Starts[i].Day)).Concat(kept.Select(k => (k.Stress, k.Session.Day))).ToList();
        FindingSeverity?[] said = [I9NotTooManyHardDays.Judge(profile, runs, sessions), I10OneEasyDay.Judge(runs, sessions)];
        return placed with { Warnings = placed.Warnings + said.Count(s => s == FindingSeverity.Warning) };
    }
}

/// <summary>All the sessions that were wished, at their cheapest places; null where none is free of errors.</summary>
internal sealed record Wish(IReadOnlyList<SessionDraft> Drafts, PlacedWeek? AtOwnHour, PlacedWeek? AtAnyHour);

/// <summary>One way to meet a wish: the sessions and where they stand.</summary>
public sealed record Attempt(IReadOnlyList<SessionDraft> Drafts, PlacedWeek Placed, Effort Effort, bool OtherHour)
{
    public bool Lightened => Effort == Effort.Lightened;
}
