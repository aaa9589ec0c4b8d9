using RunnerStrength.Exercises;

namespace RunnerStrength.Plans;

/// <summary>The order of exercises in a session (rule S8): by kind of block, multi-joint before single-joint, then the larger share of 1RM. Body weight has no share and follows what is loaded.</summary>
public static class SessionOrder
{
    /// <summary>To sort by; equals stay as the skeleton has them.</summary>
    public static (BlockKind Kind, bool SingleJoint, double NegativeShare) Of(SessionItem item) =>
        (item.Kind, IsSingleJoint(item.Exercise), -item.ShareOfMax ?? 0);

    /// <summary>Where a new block belongs in the main part: before the first exercise that has to come after it.</summary>
    public static int PlaceOf(Block block, Session session, Catalogue catalogue)
    {
        var added = new SessionFacts(session with { Main = [block] }, catalogue).Main[0];
        var first = new SessionFacts(session, catalogue).Main.FirstOrDefault(i => Of(i).CompareTo(Of(added)) > 0);
        return first is null ? session.Main.Length : session.Main.IndexOf(first.Block);
    }

    /// <summary>Whether an exercise must not stand before another. Where either share of 1RM is unknown the two may stand either way.</summary>
    public static bool IsTooEarly(SessionItem early, SessionItem late) => Of(early).CompareTo(Of(late)) > 0
        && (early.Kind != late.Kind || IsSingleJoint(early.Exercise) != IsSingleJoint(late.Exercise) || early.ShareOfMax is not null);

    /// <summary>Work of one joint or of the back alone. Coach judgement, by movement.</summary>
    public static bool IsSingleJoint(Exercise exercise) =>
        exercise.Movement is Movement.Calf or Movement.Ankle or Movement.HipAbduction or Movement.HipFlexion or Movement.Posture;
}
