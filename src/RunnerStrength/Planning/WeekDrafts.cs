using RunnerStrength.Exercises;
using RunnerStrength.Plans;
using RunnerStrength.Rules.AgeAndExperience;
using RunnerStrength.Rules.Doses;
using RunnerStrength.Rules.Progression;
using RunnerStrength.Rules.Racing;
using RunnerStrength.Rules.Structure;

namespace RunnerStrength.Planning;

/// <summary>How much a week's sessions ask for.</summary>
public enum Effort
{
    /// <summary>What the phase has for its main lifts.</summary>
    Full,

    /// <summary>The fewest sets of the phase, and few landings.</summary>
    Spared,

    /// <summary>Leg work light enough for the days before a race (R6).</summary>
    RaceNear,

    /// <summary>Leg work cut to a lower stress class (settled point 8).</summary>
    Lightened,
}

/// <summary>Drafts the sessions of a week before they are placed: selects by the skeletons, doses by the phase, and goes on from the weeks before. An easier week and a taper repeat the last full week with fewer sets (P8, R4).</summary>
public sealed class WeekDrafts(RunnerProfile profile, Catalogue catalogue, SeasonWeek season, Continuation before)
{
    private const double DeloadShare = 0.5;
    private const double TaperContactShare = 0.5;
    private const int FirstContacts = 20;

    /// <summary>Sessions that keep strength (table D1).</summary>
    public const int MaintenanceSessions = 2;

    /// <summary>Lower-body sets that still leave a session light.</summary>
    private const int LightLegSets = SessionFacts.ModerateHardSets - 1;

    /// <summary>The week that an easier one repeats; null where this week is planned for itself.</summary>
    private readonly PastWeek? repeated = season.Deload || season.Phase == PhaseKind.Taper || HoldsStill(season) ? before.LastFull : null;

    /// <summary>Too near to the race to build up: the first week goes on as it is (R3).</summary>
    private static bool HoldsStill(SeasonWeek season) => season is { IsLoading: true, WeeksInAll: <= R3TooCloseToStart.MostWeeks };

    private double Share => HoldsStill(season) ? 1 : season.Deload ? DeloadShare : season.IsRaceWeek ? R4LessNotLighter.RaceWeekShare : R4LessNotLighter.WeekBeforeShare;

    /// <summary>The most sessions that this kind of week holds (D1, R7).</summary>
    public int MostSessions => season switch
    {
        { IsRaceWeek: true } => R7RaceWeek.MostSessions,
        { Phase: PhaseKind.Maintenance } => MaintenanceSessions,
        _ when repeated is not null => repeated.Sessions.Length,
        _ => Planner.MostSessions,
    };

    /// <summary>Whether the drafts differ from those of <see cref="Effort.Full"/>.</summary>
    public bool Has(Effort effort) => effort switch
    {
        Effort.Spared => season.Number > 1 && repeated is null,
        Effort.RaceNear => season.DaysToRace is { } days && days <= R6TheLastHeavySession.JudgedDays,
        _ => true,
    };

    /// <param name="kept">How many sessions stand already.</param>
    public List<SessionDraft> Of(int count, int kept, Effort effort)
    {
        var selection = new Selection(profile, catalogue, season, before);
        var dosing = DosingFor(effort);
        var warmUps = new WarmUpPlan(profile, catalogue, season.Number);
        var letters = Letters(count, kept).ToList();
        var jumpSessions = Math.Max(1, letters.Count(letter => letter != SessionLetter.C));
        var choices = selection.Fill(letters.Select(letter => (Skeleton.For(letter, profile.MinutesPerSession, season), Continuation.Counterpart(repeated ?? before.Last, letter))));
        var drafts = letters.Zip(choices, (letter, chosen) => new SessionDraft(letter, Items(letter, chosen, jumpSessions, selection, dosing, effort), dosing, warmUps, catalogue, WarmUpPlan.UsualSeconds(profile, season.Phase)))
            .Where(d => d.Items.Count > 0)
            .ToList();
        foreach (var draft in drafts.Where(d => d.Letter == SessionLetter.C))
            Lighten(draft);
        var fitting = new Fitting(profile, drafts);
        fitting.Fit();
        if (season.Phase != PhaseKind.Taper)
            new WeekLimits(profile, season, before).Hold(drafts);
        foreach (var draft in drafts)
        {
            if (effort == Effort.Lightened)
            {
                Lighten(draft);
                LeaveOutWhatRepeats(draft);
            }

            fitting.LengthenWarmUp(draft, WarmUpPlan.UsualSeconds(profile, season.Phase));
        }

        return drafts;
    }

    private IEnumerable<SessionLetter> Letters(int count, int kept) => repeated is not null
        ? Skeleton.Letters(repeated.Sessions.Length).Skip(kept).Take(count)
        : Skeleton.Letters(Math.Min(kept + count, Planner.MostSessions)).Skip(kept);

    private Dosing DosingFor(Effort effort)
    {
        var (phase, ofPhase) = repeated is null || effort == Effort.RaceNear ? (season.Phase, season.OfPhase) : (repeated.Season.Phase, repeated.Season.OfPhase);
        // The light weights of the foundation, and the tempo that the runner is used to: two changes at once would be one too many (P2).
        return effort == Effort.RaceNear
            ? new Dosing(profile, PhaseKind.Foundation, season.Number, ofPhase, tempoOf: phase)
            : new Dosing(profile, phase, season.Number, ofPhase);
    }

    private List<DraftItem> Items(SessionLetter letter, IReadOnlyList<Choice> chosen, int jumpSessions, Selection selection, Dosing dosing, Effort effort)
    {
        var whole = Continuation.Counterpart(repeated, letter);
        var items = chosen
            .Select(choice => whole is null ? Built(choice, jumpSessions, selection, dosing, effort) : Repeated(choice, whole, selection, effort))
            .OfType<DraftItem>().ToList();
        return whole is null || season.IsLoading ? items : NotTooFew(WithoutTheLast(items, whole.Main.Sum(i => i.Sets) * Share), whole.Main.Sum(i => i.Sets));
    }

    /// <summary>As the phase has it; what is new begins with two sets (P13).</summary>
    private DraftItem? Built(Choice choice, int jumpSessions, Selection selection, Dosing dosing, Effort effort)
    {
        if (choice.Exercise.IsPower)
            return Jump(choice, jumpSessions, dosing, effort);
        var usual = dosing.Main(choice.Exercise).Sets;
        var sets = effort == Effort.Full && !choice.Slot.Secondary ? dosing.LeadingSets(choice.Exercise) : usual;
        var isNew = selection.IsNew(choice.Exercise);
        if (isNew)
            sets = Math.Min(sets, P13FewNewMoves.MostFirstSets);
        return new DraftItem(choice, sets, sets, IsNew: isNew);
    }

    /// <summary>A share of the sets that the exercise had in the last full week; null where it had none.</summary>
    private DraftItem? Repeated(Choice choice, SessionFacts whole, Selection selection, Effort effort)
    {
        if (whole.Main.FirstOrDefault(i => i.Exercise.Slug == choice.Exercise.Slug) is not { } was)
            return null;
        var sets = Math.Max(1, (int)Math.Floor((was.Sets * Share) + 0.5));
        // Landings are not for the days before a race (R6).
        if (effort == Effort.RaceNear && choice.Exercise.IsPower)
            return null;
        var easing = effort == Effort.RaceNear && was.IsLowerBody ? Easing.RaceNear : HoldsStill(season) ? Easing.None : season.Deload ? Easing.Deload : Easing.Taper;
        if (!choice.Exercise.IsPower)
            return new DraftItem(choice, sets, sets, easing, selection.IsNew(choice.Exercise));
        var contacts = (int)((double)was.FootContacts * (season.Deload ? DeloadShare : TaperContactShare));
        return WithContacts(choice, contacts, easing);
    }

    /// <summary>What helps goes, the last first, until the session has its share of sets (table D1); five exercises stay (S11), and the whole body with them.</summary>
    private static List<DraftItem> WithoutTheLast(List<DraftItem> items, double most)
    {
        for (var i = items.Count - 1; i >= 0 && items.Count > S11FiveToNineExercises.LeastExercises && items.Sum(x => x.Sets) > most; i--)
        {
            if (items[i].Choice.Exercise.KindIn(SessionPart.Main) is BlockKind.Accessory or BlockKind.Core && items[i].Choice.Exercise.Movement != Movement.Hinge && items[i].Choice.Need is null)
                items.RemoveAt(i);
        }

        return items;
    }

    /// <summary>What jumps leave out goes to what leads, where less than the taper's least would be left (R4).</summary>
    private static List<DraftItem> NotTooFew(List<DraftItem> items, int whole)
    {
        for (var i = 0; i < items.Count && items.Sum(x => x.Sets) * 10 < R4LessNotLighter.LeastOfTen * whole; i++)
            items[i] = items[i] with { Sets = items[i].Sets + 1, WishedSets = items[i].WishedSets + 1 };
        return items;
    }

    /// <summary>Landings begin with twenty a session and grow by twenty a week (P7), up to what phase and age allow (D1, A2b).</summary>
    /// <param name="jumpSessions">How many sessions share the week's landings.</param>
    private DraftItem? Jump(Choice choice, int jumpSessions, Dosing dosing, Effort effort)
    {
        if (A2bJumpsStartSmall.MustWait(profile, season.Number - 1) || P12EarnTheJump.MustWait(profile, choice.Exercise, season.Number - 1))
            return null;
        var most = A2bJumpsStartSmall.Concerns(profile) || effort == Effort.Spared ? FirstContacts : Math.Min(dosing.Row.MaxContacts, D10JumpsAreDosed.Cap(profile.Experience));
        var was = (int)(before.LastLoading?.FootContacts ?? 0);
        return WithContacts(choice, Math.Min(most, was == 0 ? FirstContacts : (was + P7SlowRises.MostLandings) / jumpSessions), Easing.None);
    }

    private static DraftItem? WithContacts(Choice choice, int contacts, Easing easing)
    {
        var (sets, dose) = Dosing.Jumps(choice.Exercise, contacts);
        return sets * dose.Units * choice.Exercise.ContactsPerUnit > contacts ? null : new DraftItem(choice, sets, sets, easing, Contacts: contacts);
    }

    private static void Lighten(SessionDraft draft)
    {
        foreach (var item in ForLegs(draft))
        {
            if (draft.Facts.LowerBodyHardSets > LightLegSets)
                draft.Lighten(item);
        }
    }

    /// <summary>Where single sets are still too many, what repeats a movement goes.</summary>
    private static void LeaveOutWhatRepeats(SessionDraft draft)
    {
        foreach (var item in ForLegs(draft))
        {
            if (draft.Facts.LowerBodyHardSets > LightLegSets && draft.Items.Count(i => i.Choice.Exercise.Movement == item.Choice.Exercise.Movement) > 1)
                draft.Remove(item);
        }
    }

    /// <summary>The last first.</summary>
    private static List<DraftItem> ForLegs(SessionDraft draft) =>
        [.. draft.Items.Where(i => i.Choice.Exercise.Movement is Movement.Squat or Movement.Lunge or Movement.Hinge).Reverse()];
}
