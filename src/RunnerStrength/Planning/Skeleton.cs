using System.Collections.Immutable;
using RunnerStrength.Exercises;
using RunnerStrength.Plans;

namespace RunnerStrength.Planning;

/// <summary>One place in a session to be filled: from which families, for which movement.</summary>
/// <param name="Job">What it is there for, in the runner's words: "squat".</param>
/// <param name="Families">In order of preference; a later one is used when the earlier ones leave nothing.</param>
/// <param name="Movement">Null takes any movement of the families.</param>
/// <param name="Substitute">The need whose substitutes may stand in.</param>
/// <param name="Secondary">A second exercise for a movement that the week already trains.</param>
public sealed record Slot(string Job, ImmutableArray<Family> Families, Movement? Movement = null, FamilyNeed? Substitute = null, bool Secondary = false);

/// <summary>Which session of the week a skeleton is for.</summary>
public enum SessionLetter
{
    Only, A, B, C,
}

/// <summary>The weekly skeletons (table 3.1): the slots of each session in their order. Jumps join from the third foundation week (settled point 14).</summary>
public static class Skeleton
{
    /// <summary>From this budget on a single weekly session holds both kinds of plank.</summary>
    public const int BothPlanksFromMinutes = 45;

    private static readonly Slot Jump = new("jump", [Family.Plyometric], Movement.Plyometric);
    private static readonly Slot Squat = new("squat", [Family.Squat], Movement.Squat, FamilyNeed.Squat);
    private static readonly Slot SecondSquat = Squat with { Job = "second squat", Secondary = true };
    private static readonly Slot Lunge = new("lunge", [Family.WalkingLunge], Movement.Lunge, FamilyNeed.WalkingLunge);
    private static readonly Slot OtherLunge = new("lunge", [Family.LungeOther, Family.WalkingLunge], Movement.Lunge, FamilyNeed.WalkingLunge, Secondary: true);
    private static readonly Slot Hinge = new("hip hinge", [Family.Hinge, Family.Hip], Movement.Hinge);
    private static readonly Slot HipHinge = new("hip bridge or hinge", [Family.Hip, Family.Hinge], Movement.Hinge);
    private static readonly Slot PushUp = new("push", [Family.PushUp], Movement.Push, FamilyNeed.PushUp);
    private static readonly Slot OtherPush = new("push", [Family.PushOther, Family.PushUp], Movement.Push, FamilyNeed.PushUp, Secondary: true);
    private static readonly Slot Pull = new("pull", [Family.Pull], Movement.Pull);
    private static readonly Slot Calf = new("calf", [Family.Calf], Movement.Calf);
    private static readonly Slot CalfOrAnkle = new("calf or ankle", [Family.Calf]);
    private static readonly Slot Back = new("back extension", [Family.BackExtension], Movement.Posture, FamilyNeed.BackExtension);
    private static readonly Slot FrontPlank = new("front plank", [Family.Plank], Movement.CoreAntiExtension, FamilyNeed.PlankFront);
    private static readonly Slot SidePlank = new("side plank", [Family.Plank], Movement.CoreAntiLateral, FamilyNeed.PlankSide);
    private static readonly Slot OtherCore = new("core", [Family.CoreOther], null, FamilyNeed.PlankFront, Secondary: true);

    /// <summary>The letters of a week of 1, 2 or 3 sessions.</summary>
    public static ImmutableArray<SessionLetter> Letters(int sessions) => sessions switch
    {
        <= 0 => [],
        1 => [SessionLetter.Only],
        2 => [SessionLetter.A, SessionLetter.B],
        _ => [SessionLetter.A, SessionLetter.B, SessionLetter.C],
    };

    /// <param name="minutes">The budget of a session.</param>
    public static ImmutableArray<Slot> For(SessionLetter letter, int minutes, SeasonWeek season)
    {
        if (!HasJumps(letter, minutes, season))
            return For(letter, minutes);
        // A tenth exercise would be one too many (rule S11): the planks take turns.
        var others = letter == SessionLetter.Only ? For(letter, minutes).Remove(season.Number % 2 == 0 ? FrontPlank : SidePlank) : For(letter, minutes);
        return [Jump, .. others];
    }

    private static bool HasJumps(SessionLetter letter, int minutes, SeasonWeek season) =>
        letter != SessionLetter.C && minutes >= Fitting.MicroBelow && !season.IsRaceWeek
        && (season.Phase != PhaseKind.Foundation || season.Number > DoseTable.FoundationWeeksWithoutJumps);

    private static ImmutableArray<Slot> For(SessionLetter letter, int minutes) => letter switch
    {
        SessionLetter.Only when minutes >= BothPlanksFromMinutes => [Squat, Lunge, Hinge, PushUp, Pull, Calf, Back, FrontPlank, SidePlank],
        SessionLetter.Only => [Squat, Lunge, Hinge, PushUp, Pull, Calf, Back, FrontPlank],
        SessionLetter.A => [Squat, Lunge, PushUp, Pull, HipHinge, Calf, Back, FrontPlank],
        SessionLetter.B => [Hinge, OtherLunge, SecondSquat, PushUp, Pull, CalfOrAnkle, Back, SidePlank],
        _ => [OtherLunge, HipHinge, OtherPush, Pull, Calf, Back, SidePlank, OtherCore],
    };
}
