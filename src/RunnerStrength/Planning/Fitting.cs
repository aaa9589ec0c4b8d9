using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>Fits the sessions of a week to the minutes a runner has. Trims in the order of rule book 2.5 (third sets, accessories, second exercises of a pattern) and gives up last what the week would then lack.</summary>
public sealed class Fitting(RunnerProfile profile, IReadOnlyList<SessionDraft> sessions)
{
    public const int ShortestWarmUp = 300;
    public const int TrimmedWarmUpOlder = 480;
    public const int MicroWarmUp = 180;
    public const int MicroBelow = 25;
    private const int WarmUpStep = 60;
    private const int MicroLeastExercises = 3;

    private enum Worth
    {
        Accessory, SecondOfPattern, Compound, Jump, BalancesPushes, AsksEverySession, OnlyOfItsPattern, OnlyOfItsFamily, MattersMost,
    }

    private bool IsMicro => profile.MinutesPerSession < MicroBelow;

    private int Limit => SessionFacts.SecondsFor(Math.Min(profile.MinutesPerSession, LongestMinutes));

    /// <summary>Beyond an hour fewer people keep training (rule S10), so a longer wish is not filled up.</summary>
    public const int LongestMinutes = 60;

    /// <summary>Fewest main exercises of a session that is no micro session (rule S11): single sets come before fewer.</summary>
    public const int LeastExercises = 5;

    public void Fit()
    {
        var usual = sessions.Select(s => s.WarmUpSeconds).ToList();
        foreach (var session in sessions)
        {
            if (IsMicro)
                Shrink(session);
            foreach (var item in session.Items.Where(i => i.Sets > 2).ToList())
                Until(session, () => session.SetSets(item, 2));
        }

        foreach (var session in sessions)
        {
            DropBelow(session, Worth.AsksEverySession, IsMicro ? MicroLeastExercises : LeastExercises);
            ShortenWarmUp(session);
            SingleSets(session);
            DropBelow(session, Worth.OnlyOfItsPattern, Fewest);
            DropBelow(session, Worth.OnlyOfItsFamily, Fewest);
            DropBelow(session, null, Fewest);
            DropToFit(session);
        }

        foreach (var (session, warmUp) in sessions.Zip(usual))
            GiveBack(session, warmUp);
    }

    private int Fewest => IsMicro ? MicroLeastExercises : 1;

    private bool Fits(SessionDraft session) => session.Facts.Seconds <= Limit;

    private void Until(SessionDraft session, Action trim)
    {
        if (!Fits(session))
            trim();
    }

    /// <summary>Three minutes of warm-up and one stretch (rule book 2.5).</summary>
    private static void Shrink(SessionDraft session)
    {
        session.WarmUpIn(MicroWarmUp);
        session.CoolDownWith(1, walk: false);
    }

    private void ShortenWarmUp(SessionDraft session)
    {
        if (IsMicro)
            return;
        var least = profile.Age >= RestTable.OlderFromAge ? TrimmedWarmUpOlder : ShortestWarmUp;
        for (var seconds = session.WarmUpSeconds - WarmUpStep; seconds >= least && !Fits(session); seconds -= WarmUpStep)
            session.WarmUpIn(seconds);
    }

    /// <summary>Second sets go from the end of the session, so that the main lifts keep theirs longest.</summary>
    private void SingleSets(SessionDraft session)
    {
        foreach (var item in session.Items.OrderByDescending(i => i.Choice.Exercise.KindIn(SessionPart.Main)).ThenByDescending(i => session.Items.ToList().IndexOf(i)).Where(i => i.Sets > 1).ToList())
            Until(session, () => session.SetSets(item, 1));
    }

    /// <summary>Drops the least worth first, as long as something is worth less than <paramref name="limit"/> and more than <paramref name="fewest"/> are left.</summary>
    private void DropBelow(SessionDraft session, Worth? limit, int fewest)
    {
        while (!Fits(session) && session.Items.Count > fewest)
        {
            var least = session.Items.Select((item, i) => (item, i, worth: WorthOf(session, item))).OrderBy(x => x.worth).ThenByDescending(x => x.i).First();
            if (limit is { } l && least.worth >= l)
                return;
            session.Remove(least.item);
        }
    }

    /// <summary>Fewer exercises than a micro session usually keeps, where even those don't fit.</summary>
    private void DropToFit(SessionDraft session)
    {
        while (!Fits(session) && session.Items.Count > 1)
            session.Remove(session.Items[^1]);
    }

    /// <summary>What trimming left over goes back: in a micro session what was dropped and still fits; then second sets to the main lifts, then minutes to the warm-up.</summary>
    private void GiveBack(SessionDraft session, int usualWarmUp)
    {
        foreach (var item in IsMicro ? session.Removed.ToList() : [])
            session.PutBack(item, () => Fits(session));

        foreach (var item in session.Items.Where(i => i.Sets == 1 && i.WishedSets > 1 && i.Easing != Easing.NearARun).ToList())
        {
            session.SetSets(item, 2);
            if (!Fits(session))
                session.SetSets(item with { Sets = 2 }, 1);
        }

        LengthenWarmUp(session, usualWarmUp);
    }

    /// <summary>Minutes that are free go back to a warm-up that was trimmed.</summary>
    public void LengthenWarmUp(SessionDraft session, int usualWarmUp)
    {
        while (!IsMicro && session.WarmUpSeconds < usualWarmUp && Fits(session))
        {
            session.WarmUpIn(session.WarmUpSeconds + WarmUpStep);
            if (Fits(session))
                continue;
            session.WarmUpIn(session.WarmUpSeconds - WarmUpStep);
            break;
        }
    }

    private Worth WorthOf(SessionDraft session, DraftItem item)
    {
        var exercise = item.Choice.Exercise;
        if (exercise.IsPower)
            return Worth.Jump;
        if (Group(item) is { } group && !Others(item).Any(i => Group(i) == group))
            return Worth.MattersMost;
        if (item.Choice.Need is { } need && !Others(item).Any(i => i.Choice.Need is { } other && SameFamily(other, need)))
            return Worth.OnlyOfItsFamily;
        if (!Others(item).Any(i => i.Choice.Exercise.Movement == exercise.Movement))
            return Worth.OnlyOfItsPattern;
        if (sessions.Count > 1 && IsAskedOfEverySession(session, item))
            return Worth.AsksEverySession;
        if (exercise.Movement == Movement.Pull && SetsOf(Movement.Pull) <= SetsOf(Movement.Push))
            return Worth.BalancesPushes;
        if (item.Choice.Slot.Secondary || session.Items.Any(i => i != item && i.Choice.Exercise.Movement == exercise.Movement))
            return Worth.SecondOfPattern;
        return exercise.KindIn(SessionPart.Main) == BlockKind.Accessory ? Worth.Accessory : Worth.Compound;
    }

    /// <summary>A squat or lunge, a push and a plank come first where not even the seed families fit (rule book 2.5).</summary>
    private static FamilyNeed? Group(DraftItem item) => item.Choice.Need switch
    {
        FamilyNeed.Squat or FamilyNeed.WalkingLunge => FamilyNeed.Squat,
        FamilyNeed.PlankFront or FamilyNeed.PlankSide => FamilyNeed.PlankFront,
        FamilyNeed.PushUp => FamilyNeed.PushUp,
        _ => null,
    };

    private IEnumerable<DraftItem> Others(DraftItem item) => sessions.SelectMany(s => s.Items).Where(i => !ReferenceEquals(i, item));

    private int SetsOf(Movement movement) => sessions.SelectMany(s => s.Items).Where(i => i.Choice.Exercise.Movement == movement).Sum(i => i.Sets);

    /// <summary>With two or more sessions each has a squat or lunge, a hinge and core work (rule F2).</summary>
    private static bool IsAskedOfEverySession(SessionDraft session, DraftItem item)
    {
        var group = EverySessionGroup(item.Choice.Exercise.Movement);
        return group != 0 && !session.Items.Any(i => i != item && EverySessionGroup(i.Choice.Exercise.Movement) == group);
    }

    private static int EverySessionGroup(Movement movement) => movement switch
    {
        Movement.Squat or Movement.Lunge => 1,
        Movement.Hinge => 2,
        Movement.CoreAntiExtension or Movement.CoreAntiLateral => 3,
        _ => 0,
    };

    /// <summary>Both planks belong to one family.</summary>
    private static bool SameFamily(FamilyNeed one, FamilyNeed other) =>
        one == other || (one is FamilyNeed.PlankFront or FamilyNeed.PlankSide && other is FamilyNeed.PlankFront or FamilyNeed.PlankSide);
}
