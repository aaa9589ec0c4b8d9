using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules;
using RunnerStrength.Rules.Interference;
using RunnerStrength.Running;

namespace RunnerStrength.Planning;

/// <summary>Plans one week: as many sessions as asked where they fit without a warning; else the hour, the number or the weight of the sessions gives way, in that order, and the plan says so.</summary>
/// <param name="kept">Sessions that stand already and stay; those that are planned join them on other days.</param>
public sealed class WeekPlanner(RunnerProfile profile, RunWeek runs, Catalogue catalogue, IReadOnlyList<SessionFacts>? kept = null)
{
    private readonly IReadOnlyList<SessionFacts> kept = kept ?? [];

    private const PhaseKind Phase = PhaseKind.Foundation;
    private const int WeekNumber = 1;

    /// <summary>Lower-body sets that still leave a session light.</summary>
    private const int LightLegSets = SessionFacts.ModerateHardSets - 1;

    private readonly RelaxedWishes relaxed = new(profile, runs, catalogue);

    private Wish? wish;

    public PlannedWeek Plan()
    {
        var wanted = Math.Min(profile.SessionsPerWeek, Planner.MostSessions);
        var best = Best(wanted);
        if (best is null)
            return new PlannedWeek([], [relaxed.NoRoom(Conflict(wish!.AtAnyHour))]);
        var sessions = best.Drafts.Select((d, i) => d.ToSession(1, best.Placed.Starts[i]) with { LeftOut = [.. d.LeftOut()] });
        return new PlannedWeek([.. sessions], relaxed.For(best, new Conflicts(
            Conflict(wish!.AtAnyHour),
            Conflict(wish.AtOwnHour),
            new PlacementConflict(profile, runs, Phase, WeekNumber, best.Drafts, best.Placed))));
    }

    private PlacementConflict Conflict(PlacedWeek? placed) => new(profile, runs, Phase, WeekNumber, wish!.Drafts, placed);

    /// <summary>From the wish downward: fewer sessions, then lighter ones (builder invariant of the rule book).</summary>
    private IEnumerable<Attempt> Attempts(int wanted)
    {
        for (var count = wanted; count >= 1; count--)
        {
            foreach (var attempt in Placed(Drafts(count), lightened: false))
                yield return attempt;
        }

        for (var count = wanted; count >= 1; count--)
        {
            foreach (var attempt in Placed(Lightened(Drafts(count)), lightened: true))
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
    private IEnumerable<Attempt> Placed(List<SessionDraft> drafts, bool lightened)
    {
        var placement = new Placement(drafts.Select(d => d.Facts), runs, Phase, profile, WeekNumber, kept);
        var own = placement.Best(anyHour: false);
        var isWish = wish is null;
        wish ??= new Wish(drafts, own, own);
        if (own is not null)
            yield return new Attempt(drafts, Weighed(drafts, own), lightened, OtherHour: false);
        if (profile.SessionStart is null)
            yield break;
        var other = placement.Best(anyHour: true);
        if (isWish)
            wish = wish with { AtAnyHour = other };
        if (other is not null)
            yield return new Attempt(drafts, Weighed(drafts, other), lightened, OtherHour: true);
    }

    /// <summary>With what the rules say of the week as a whole (I9, I10), which no single place can know.</summary>
    private PlacedWeek Weighed(List<SessionDraft> drafts, PlacedWeek placed)
    {
        var sessions = drafts.Select((d, i) => (d.Facts.Stress, placed.Starts[i].Day)).Concat(kept.Select(k => (k.Stress, k.Session.Day))).ToList();
        FindingSeverity?[] said = [I9NotTooManyHardDays.Judge(profile, runs, sessions), I10OneEasyDay.Judge(runs, sessions)];
        return placed with { Warnings = placed.Warnings + said.Count(s => s == FindingSeverity.Warning) };
    }

    private List<SessionDraft> Drafts(int count)
    {
        var dosing = new Dosing(profile, Phase, WeekNumber);
        var warmUps = new WarmUpPlan(profile, catalogue, WeekNumber);
        var letters = Skeleton.Letters(Math.Min(kept.Count + count, Planner.MostSessions)).Skip(kept.Count).ToList();
        var choices = new Selection(profile, catalogue, WeekNumber).Fill(letters.Select(letter => Skeleton.For(letter, profile.MinutesPerSession)));
        var drafts = letters.Zip(choices)
            .Where(s => s.Second.Count > 0)
            .Select(s => new SessionDraft(s.First, s.Second.Select(c => new DraftItem(c, dosing.Main(c.Exercise).Sets)), dosing, warmUps, catalogue, WarmUpPlan.UsualSeconds(profile, Phase)))
            .ToList();
        foreach (var light in drafts.Where(d => d.Letter == SessionLetter.C))
            Lighten(light);
        new Fitting(profile, drafts).Fit();
        return drafts;
    }

    private List<SessionDraft> Lightened(List<SessionDraft> drafts)
    {
        var fitting = new Fitting(profile, drafts);
        foreach (var draft in drafts)
        {
            Lighten(draft);
            fitting.LengthenWarmUp(draft, WarmUpPlan.UsualSeconds(profile, Phase));
        }

        return drafts;
    }

    private static void Lighten(SessionDraft draft)
    {
        foreach (var item in draft.Items.Where(i => i.Choice.Exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge).Reverse().ToList())
        {
            if (draft.Facts.LowerBodyHardSets > LightLegSets)
                draft.Lighten(item);
        }
    }
}

/// <summary>All the sessions that were wished, at their cheapest places; null where none is free of errors.</summary>
internal sealed record Wish(IReadOnlyList<SessionDraft> Drafts, PlacedWeek? AtOwnHour, PlacedWeek? AtAnyHour);

/// <summary>One way to meet a wish: the sessions and where they stand.</summary>
public sealed record Attempt(IReadOnlyList<SessionDraft> Drafts, PlacedWeek Placed, bool Lightened, bool OtherHour);
